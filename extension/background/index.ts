import { Book } from '../../src/book/index.js';
import { browser } from '../platform/worker-browser.js';
import { answer } from './answer.js';
import { BookKeeper } from './book-keeper.js';
import type { Sender } from './sender.js';
import { toggleSidebar } from './toggle.js';

// A worker is stopped after half a minute and started again by the next event, so listeners are
// registered at once, and nothing that matters lives in this script's memory.
const keeper = new BookKeeper(new Book(), () => Date.now());

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
  answer(message, sender, browser.runtime.id, keeper),
);

browser.action.onClicked.addListener((tab) => void toggleSidebar(tab));
