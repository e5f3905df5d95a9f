import { describe, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import type { Choices } from '../../crm/app/settings.js';
import { lists, rowIds, values } from '../support/comparable.js';
import {
  ACCOUNT,
  beginWithThePlainPage,
  EDGE,
  plain,
  read,
  readsEveryPage,
  stage,
} from './every-page.js';

beginWithThePlainPage();
describe('without shadow roots', () => readsEveryPage('plain'));

describe('what Aura draws, which has no shadow roots', () => {
  it.each<Choices>([{ layout: 'aura' }, { highlights: 'aura' }])(
    'under %o: every fact and every row',
    async (settings) => {
      await stage.open(ACCOUNT, { extras: true, ...settings });
      await read(EDGE, values).toEqual(values(plain));
      await read(EDGE, lists).toEqual(lists(plain));
    },
  );

  it('related lists: the same rows', async () => {
    await stage.open(ACCOUNT, { extras: true, lists: 'aura' });
    // Aura's card of a role links the relation and not the person: who it is stays unknown.
    const withoutPeople = (account: Account) => ({ ...rowIds(account), contacts: undefined });
    await read(EDGE, withoutPeople).toEqual(withoutPeople(plain));
  });
});
