import { Book } from '../../src/book/index.js';
import { useMessages } from '../platform/i18n.js';
import { readLocal, writeLocal } from '../platform/local.js';
import { readMeanings } from '../platform/meanings.js';
import { tellPlaybooksChanged } from '../platform/playbooks-changed.js';
import { browser } from '../platform/worker-browser.js';
import { answer } from './answer.js';
import { BookKeeper } from './book-keeper.js';
import { openDashboard } from './dashboard.js';
import { Grounds } from './grounds.js';
import { handlersOf } from './handlers/index.js';
import { Prover } from './prover.js';
import { RelationsKeeper } from './relations-keeper.js';
import type { Sender } from './sender.js';
import { SettingsKeeper } from './settings/settings-keeper.js';
import { keepSites } from './sites.js';
import { toggleSidebar } from './toggle.js';

// A worker is stopped after half a minute and started again by the next event, so listeners are
// registered at once, and nothing that matters lives in this script's memory.
useMessages(browser.i18n);
const book = new Book();
const now = () => Date.now();
const settings = new SettingsKeeper(
  {
    read: () => readLocal('settings'),
    write: (value) => writeLocal('settings', value),
    readManaged: () => browser.storage.managed.get(),
  },
  now,
);
const relations = new RelationsKeeper(book);
const grounds = new Grounds(settings, relations);
const handlers = handlersOf({
  book,
  keeper: new BookKeeper(book, now, grounds),
  prover: new Prover(book, grounds, now),
  settings,
  relations,
  now,
  openDashboard,
  playbooksChanged: () => tellPlaybooksChanged(now()),
  meanings: readMeanings,
});
const ownPages = browser.runtime.getURL('');

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
  answer(message, sender, { id: browser.runtime.id, pages: ownPages }, handlers),
);

keepSites();

browser.action.onClicked.addListener((tab) => void toggleSidebar(tab));

browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') settings.forget();
});
