import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../../extension/platform/i18n.js';
import { expectationWords } from '../../../../extension/sidebar/words/expectation.js';
import { sourceWords } from '../../../../extension/sidebar/words/source.js';
import { listStateWords } from '../../../../extension/sidebar/words/state.js';
import { valueWords } from '../../../../extension/sidebar/words/value.js';
import type { Source } from '../../../../src/account/fact.js';
import type { Related } from '../../../../src/account/related.js';
import { date, dollars, READ_AT } from '../../../gallery/briefs.js';
import { messagesIn } from '../../../gallery/messages.js';

beforeEach(() => useMessages(messagesIn('en')));

describe('a source', () => {
  it.each<[Source, string]>([
    [{ kind: 'field', name: 'AnnualRevenue' }, 'field AnnualRevenue'],
    [{ kind: 'label', name: 'Rating' }, 'label “Rating”'],
    [{ kind: 'related-list', name: 'Cases' }, 'related list Cases'],
    [{ kind: 'list-view', name: 'Account.Name' }, 'list of accounts, column Account.Name'],
    [{ kind: 'title', name: 'title' }, 'title'],
    [{ kind: 'import', name: 'Umsatz' }, 'import, column Umsatz'],
    [{ kind: 'typed', name: 'user' }, 'typed by you'],
  ])('%j is %s', (source, words) => {
    expect(sourceWords(source)).toBe(words);
  });
});

describe('a related list', () => {
  const list = (rest: Partial<Related<unknown>>, rows = 0): Related<unknown> => ({
    state: 'read',
    rows: Array.from({ length: rows }),
    source: { kind: 'related-list', name: 'Cases' },
    at: READ_AT,
    ...rest,
  });

  it.each<[Related<unknown>, string]>([
    [list({ total: 4 }, 4), '4 of 4'],
    [list({ total: 1200 }, 50), '50 of 1,200'],
    [list({ total: 6, totalIsAtLeast: true }, 6), '6 of at least 6'],
    [list({}, 3), '3, perhaps more'],
    [list({ state: 'empty' }), 'empty'],
    [list({ state: 'not-loaded' }), 'not loaded: scroll to it'],
    [list({ state: 'not-on-page' }), 'not on the page'],
  ])('%#: %s', (related, words) => {
    expect(listStateWords(related)).toBe(words);
  });
});

describe('an understood value', () => {
  it.each<[unknown, string]>([
    [date('2026-03-04'), 'Mar 4'],
    [date('2025-03-04'), 'Mar 4, 2025'],
    [1234.5, '1,234.5'],
    [dollars(1_234_567.5), '$1,234,567.5'],
    [{ name: 'Arthur Song', id: '005A' }, 'Arthur Song'],
    ['Hot', 'Hot'],
  ])('%j is %s', (value, words) => {
    expect(valueWords(value, READ_AT)).toBe(words);
  });
});

describe('an expectation', () => {
  const unmet = { met: false, expected: 5, found: 3 };

  it.each([
    ['title', 'The record’s title: 3 of 5'],
    ['fields', 'Its fields: 3 of 5'],
    ['lists', 'Related lists whose header could be read: 3 of 5'],
    ['rows', 'Rows that could be read: 3 of 5'],
    ['values', 'Values whose text could be understood: 3 of 5'],
    ['objects', 'Links whose object could be told: 3 of 5'],
    ['something-new', 'something-new: 3 of 5'],
  ])('%s has words', (code, words) => {
    expect(expectationWords({ ...unmet, code })).toBe(words);
  });

  it('that found more than it needs says so', () => {
    const met = { code: 'fields', met: true, expected: 1, found: 28 };
    expect(expectationWords(met)).toBe('Its fields: 28, at least 1 expected');
  });
});
