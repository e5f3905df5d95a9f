import type { Interpreter } from '../../interpreter.js';
import { isTelling } from '../telling.js';
import { accountPage } from './account-page.js';
import { accountRows } from './account-rows.js';
import { relatedPage } from './related-page.js';
import { toldByList, toldByPage } from './told-page.js';

/** Makes facts of what stands on a page of Salesforce. */
export const interpretSalesforce: Interpreter = (raw, { meanings }) => {
  const { object } = raw;
  switch (raw.kind) {
    case 'record':
      if (object === 'Account') return [accountPage(raw, meanings)];
      return isTelling(object) ? toldByPage(object, raw) : [];
    case 'related':
      return object === 'Account' ? [relatedPage(raw)] : [];
    case 'rows':
      if (object === 'Account') return accountRows(raw);
      return isTelling(object) ? toldByList(object, raw) : [];
  }
};
