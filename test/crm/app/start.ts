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
import { live, onChange, renewSession, settings } from './session.js';
import { type Choices, storeChoices } from './settings.js';
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

function startClassic(): HTMLElement {
  const { element, title } = classicPage(location.pathname.slice(1));
  document.body.className = 'hasMotif accountTab detailPage sfdcBody brandQuaternaryBgr';
  document.getElementById('auraLoadingBox')?.remove();
  document.body.append(element);
  document.title = title;
  return element;
}

function startLightning(isCommunity: boolean, signal: AbortSignal): HTMLElement {
  const go = (path: string): void => navigation.navigate(path);
  const app = isCommunity ? community() : settings.app === 'console' ? consoleApp(go) : standard();
  const navigation: Navigation = new Navigation(app.windows, app.light, signal);
  onChange((record) => app.windows.changed(record));
  exposeTestCrm(navigation, reopen);
  document.body.className = 'desktop';
  document.body.append(app.element);
  drawn(app.element);
  const loading = document.getElementById('auraLoadingBox');
  if (loading) loading.style.display = 'none';
  navigation.start();
  return app.element;
}

/** What stands on screen since the last start, and what ends it. */
let present: { readonly element: HTMLElement; readonly ending: AbortController } | undefined;

function start(): void {
  present?.ending.abort();
  present?.element.remove();
  document.documentElement.lang = settings.language;
  const site = siteOf(location.pathname);
  const ending = new AbortController();
  const element =
    site === 'classic' ? startClassic() : startLightning(site === 'community', ending.signal);
  present = { element, ending };
}

/**
 * Everything anew at a path under other settings, as a load of the document gives it, in a tenth of
 * the time: the scripts that are loaded stay. Salesforce's components stay as they were loaded.
 */
function reopen(path: string, choices: Choices): void {
  const { components } = settings;
  if ((choices.components ?? 'plain') !== components) {
    throw new Error(`The components of this document are ${components}.`);
  }
  storeChoices(choices);
  renewSession();
  history.pushState({}, '', path);
  start();
}

async function boot(): Promise<void> {
  if (settings.components !== 'plain') await loadComponents(settings.components);
  setTimeout(start, live.delays.boot);
}

void boot();
