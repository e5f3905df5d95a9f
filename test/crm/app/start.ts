import './style/app.css';
import { communityShell } from './chrome/community-shell.js';
import { consoleShell, shell } from './chrome/shell.js';
import { classicPage } from './classic/page.js';
import { loadComponents } from './components.js';
import { drawn } from './dom/drawn.js';
import { CommunityWindows } from './pages/community-windows.js';
import { ConsoleWindows } from './pages/console-windows.js';
import { Navigation } from './pages/navigation.js';
import type { PageWindows } from './pages/page-windows.js';
import { siteOf } from './pages/site.js';
import { Windows } from './pages/windows.js';
import { live, onChange, settings } from './session.js';
import { exposeTestCrm } from './test-crm.js';

/** What stands on screen, and the windows that its pages stand in. */
interface App {
  readonly element: HTMLElement;
  readonly windows: PageWindows;
  /** Lights a tab of the navigation. */
  light(tab: string): void;
}

function community(): App {
  const windows = new CommunityWindows();
  return { windows, element: communityShell(windows.element), light: () => {} };
}

function consoleApp(go: (path: string) => void): App {
  const windows = new ConsoleWindows(go);
  return { windows, element: consoleShell(windows.element), light: () => {} };
}

function standard(): App {
  const windows = new Windows();
  return { windows, ...shell(windows.element) };
}

function startClassic(): void {
  const { element, title } = classicPage(location.pathname.slice(1));
  document.body.className = 'hasMotif accountTab detailPage sfdcBody brandQuaternaryBgr';
  document.getElementById('auraLoadingBox')?.remove();
  document.body.append(element);
  document.title = title;
}

function start(): void {
  document.documentElement.lang = settings.language;
  const site = siteOf(location.pathname);
  if (site === 'classic') {
    startClassic();
    return;
  }
  const go = (path: string): void => navigation.navigate(path);
  const app =
    site === 'community' ? community() : settings.app === 'console' ? consoleApp(go) : standard();
  const navigation: Navigation = new Navigation(app.windows, app.light);
  onChange((record) => app.windows.changed(record));
  exposeTestCrm(navigation);
  document.body.append(app.element);
  drawn(app.element);
  const loading = document.getElementById('auraLoadingBox');
  if (loading) loading.style.display = 'none';
  navigation.start();
}

async function boot(): Promise<void> {
  if (settings.components !== 'plain') await loadComponents(settings.components);
  setTimeout(start, live.delays.boot);
}

void boot();
