import './style/app.css';
import { shell } from './chrome/shell.js';
import { scopeTokens } from './dom/scope-tokens.js';
import { Navigation } from './pages/navigation.js';
import { Windows } from './pages/windows.js';
import { live, onChange, settings } from './session.js';
import { exposeTestCrm } from './test-crm.js';

function start(): void {
  const windows = new Windows();
  const app = shell(windows.element);
  const navigation = new Navigation(windows, app.light);
  onChange((record) => windows.changed(record));
  exposeTestCrm(navigation);
  document.documentElement.lang = settings.language;
  document.body.append(app.element);
  scopeTokens(app.element);
  const loading = document.getElementById('auraLoadingBox');
  if (loading) loading.style.display = 'none';
  navigation.start();
}

setTimeout(start, live.delays.boot);
