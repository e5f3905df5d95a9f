import { deepQueryAll } from './dom/deep-query.js';
import type { Values } from './model/records.js';
import type { Navigation } from './pages/navigation.js';
import { change, live, setDelays, settings } from './session.js';
import type { Breakage, Choices, Settings } from './settings.js';

/** What tests may do from the page's main world: `window.testCrm`. */
export interface TestCrm {
  readonly settings: Settings;
  /** Goes to a path without a reload, as a click on a link would. */
  navigate(path: string): void;
  /** Begins anew at a path under other settings, without loading the document again. */
  reopen(path: string, choices: Choices): void;
  setDelays(delays: NonNullable<Choices['delays']>): void;
  /** Makes record pages unreadable, those in the DOM and those to come. */
  breakPage(kind: Breakage): void;
  /** Changes values of a record as a save would, by API name. */
  update(id: string, values: Values): void;
}

declare global {
  interface Window {
    testCrm?: TestCrm;
  }
}

function breakPage(kind: Breakage): void {
  live.broken = kind;
  if (kind === 'no-fields') {
    for (const field of deepQueryAll(
      document,
      '[data-target-selection-name^="sfdc:RecordField."]',
    )) {
      field.removeAttribute('data-target-selection-name');
    }
  } else {
    for (const slot of deepQueryAll(document, 'slot[name="primaryField"]')) slot.replaceChildren();
    for (const title of deepQueryAll(document, '[slot="primaryField"]')) title.remove();
    document.title = 'Salesforce';
  }
}

/** Puts `window.testCrm` in place. */
export function exposeTestCrm(navigation: Navigation, reopen: TestCrm['reopen']): void {
  window.testCrm = {
    settings,
    navigate: (path) => navigation.navigate(path),
    reopen,
    setDelays,
    breakPage,
    update: (id, values) => void change(id, values),
  };
}
