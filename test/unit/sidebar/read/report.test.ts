import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../../extension/platform/i18n.js';
import type { SidebarModel } from '../../../../extension/sidebar/model.js';
import { reportOf } from '../../../../extension/sidebar/read/report.js';
import { FACT_NAMES } from '../../../../extension/sidebar/words/names.js';
import type { Account } from '../../../../src/account/account.js';
import type { Fact } from '../../../../src/account/fact.js';
import { fullAccount } from '../../../gallery/accounts.js';
import { key, READ_AT } from '../../../gallery/briefs.js';
import { messagesIn } from '../../../gallery/messages.js';
import { states } from '../../../gallery/states.js';

type AccountModel = Extract<SidebarModel, { kind: 'account' }>;

const unreadable = states['unreadable'] as AccountModel;

/** The same account with every value there is taken from the texts, one after the other. */
function filledWith(texts: readonly string[]): Account {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const filled = (fact: Fact<unknown>): Fact<unknown> => {
    if (fact.state !== 'read') return fact;
    const [value, shown] = [text(), text()];
    const other = { amount: 1, currency: value, name: value, id: value };
    return { ...fact, value: next % 4 === 0 ? other : value, text: shown };
  };
  const each = <R extends object>(facts: R) =>
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, filled(fact)]));
  return {
    ...fullAccount,
    key: { ...key(text()), org: text() },
    facts: each(fullAccount.facts) as Account['facts'],
    custom: each(fullAccount.custom) as Account['custom'],
    related: Object.fromEntries(
      Object.entries(fullAccount.related).map(([name, list]) => [
        name,
        { ...list, rows: list.rows.map(() => ({ id: text(), name: text(), subject: text() })) },
      ]),
    ) as unknown as Account['related'],
  };
}

const reportWith = (account: Account, rest: Partial<AccountModel> = {}) =>
  reportOf({ ...unreadable, ...rest, view: { key: account.key, account } }, '1.2.3');

const value = fc.oneof(
  fc.string({ minLength: 6, maxLength: 40 }),
  fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme' }),
  fc.emailAddress(),
  fc.integer({ min: 100_000 }).map(String),
);

describe.each(['en', 'pt-BR'])('the report in %s', (language) => {
  beforeEach(() => useMessages(messagesIn(language)));

  it('is the same whatever the values are', () => {
    const plain = reportWith(fullAccount);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 90 }), (texts) => {
        expect(reportWith(filledWith(texts), { name: texts[0] ?? '' })).toBe(plain);
      }),
    );
  });

  it('holds no value', () => {
    const plain = reportWith(fullAccount);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 90 }), (texts) => {
        // A text that the report holds anyway (a field may be named as another's value) tells nothing.
        const telling = texts.filter((text) => !plain.includes(text));
        fc.pre(telling.length > 0);
        const report = reportWith(filledWith(telling));
        expect(telling.filter((text) => report.includes(text))).toEqual([]);
      }),
    );
  });
});

describe('the report', () => {
  beforeEach(() => useMessages(messagesIn('en')));

  it('tells version, page, expectations, facts, lists and custom fields', () => {
    const lines = reportWith(fullAccount).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'Lodestar 1.2.3',
      'Page: account, unreadable',
      '',
      'Not as expected',
      '- Its fields: 0 of 5 [fields]',
      '- Related lists whose header could be read: 4 of 6 [lists]',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'As expected',
        '- The record’s title: 1 of 1 [title]',
        '- Annual Revenue [annualRevenue]: read, field AnnualRevenue',
        '- SLA Expiration Date [slaExpires]: read, ambiguous, field SLAExpirationDate__c',
        '- Account Site [site]: blank, field Site',
        '- Number of Locations [locations]: not on the page, field NumberofLocations__c',
        '- Cases [cases]: 6 of at least 6, related list Cases',
        '- Assets [assets]: not loaded: scroll to it, related list Assets',
        '- Licensed_Seats__c: read, field Licensed_Seats__c, means Seats',
        '- Region_Segment__c: means Segment',
      ]),
    );
  });

  it('names every fact that is known of, read or not', () => {
    const report = reportWith(fullAccount);
    const known = FACT_NAMES.filter((name) => fullAccount.facts[name]);
    expect(known.filter((name) => !report.includes(`[${name}]`))).toEqual([]);
  });

  it('can be made before anything was read, and without a version', () => {
    const model = { ...unreadable, view: { key: key('001Z') }, meanings: {}, expectations: [] };
    expect(reportOf(model, undefined)).toBe('Lodestar\nPage: account, unreadable');
  });

  it('does not depend on when it was read', () => {
    const later = { ...fullAccount, readAt: READ_AT + 1 };
    expect(reportWith(later)).toBe(reportWith(fullAccount));
  });
});
