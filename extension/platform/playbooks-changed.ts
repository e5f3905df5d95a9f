import { browser } from './browser.js';
import { writeLocal } from './local.js';

/** When the kept playbooks last changed: tabs cannot hear of the book itself. */
const KEY = 'playbooksChangedAt';

/** Tells every tab that the kept playbooks changed. */
export function tellPlaybooksChanged(at: number): Promise<void> {
  return writeLocal(KEY, at);
}

/** Calls back whenever the kept playbooks changed, until the function returned is called. */
export function onPlaybooksChanged(listener: () => void): () => void {
  const heard = (changes: object) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
