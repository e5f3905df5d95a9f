import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../../extension/platform/i18n.js';
import {
  customLines,
  factLines,
  listLines,
  type ReadLine,
} from '../../../../extension/sidebar/read/lines.js';
import { matches } from '../../../../extension/sidebar/read/matches.js';
import { lineName } from '../../../../extension/sidebar/words/line.js';
import { MAPPABLE, type Meanings } from '../../../../src/account/account.js';
import { fullAccount } from '../../../gallery/accounts.js';
import { messagesIn } from '../../../gallery/messages.js';

beforeEach(() => useMessages(messagesIn('en')));

const meaningsOf = fc
  .uniqueArray(fc.constantFrom('A__c', 'Partner_Tier__c', 'Renewal_Month__c', 'B__c'), {
    maxLength: 4,
  })
  .map(
    (names): Meanings =>
      Object.fromEntries(names.map((name, i) => [name, MAPPABLE[i] ?? 'seats'] as const)),
  );

describe('the lines', () => {
  it('hold every fact and every list of the account once', () => {
    const facts = factLines(fullAccount).map(({ name }) => name);
    expect([...facts].sort()).toEqual(Object.keys(fullAccount.facts).sort());
    const lists = listLines(fullAccount).map(({ name }) => name);
    expect([...lists].sort()).toEqual(Object.keys(fullAccount.related).sort());
  });

  it('hold every custom field once, with a meaning or without, wherever it stands', () => {
    fc.assert(
      fc.property(meaningsOf, fc.array(fc.constantFrom('A__c', 'Seen__c')), (meanings, seen) => {
        const lines = customLines(fullAccount, meanings, seen);
        const names = [...Object.keys(fullAccount.custom), ...Object.keys(meanings), ...seen];
        expect(lines.map(({ name }) => name)).toEqual([...new Set(names)].sort());
        for (const { name, meaning } of lines) expect(meaning).toBe(meanings[name]);
      }),
    );
  });

  it('show a field with a meaning with the value it gave under that meaning', () => {
    const lines = customLines(fullAccount, { Licensed_Seats__c: 'seats', Gone__c: 'health' });
    const named = (name: string) => lines.find((line) => line.name === name);
    expect(named('Licensed_Seats__c')).toMatchObject({ meaning: 'seats', fact: { text: '350' } });
    expect(named('Gone__c')).toEqual({ kind: 'custom', name: 'Gone__c', meaning: 'health' });
  });

  it('are none of an account that was never read', () => {
    expect([...factLines(undefined), ...listLines(undefined)]).toEqual([]);
    expect(customLines(undefined, {})).toEqual([]);
  });
});

describe('the search', () => {
  const all: ReadLine[] = [
    ...factLines(fullAccount),
    ...listLines(fullAccount),
    ...customLines(fullAccount, {}),
  ];
  const found = (typed: string) => all.filter((line) => matches(line, typed)).map(lineName);

  it('finds names, API names and texts, in any case', () => {
    expect(found('REVENUE')).toEqual(['Annual Revenue']);
    expect(found('numberofemp')).toEqual(['Employees']);
    expect(found(' platinum ')).toEqual(['SLA']);
    expect(found('partner_t')).toEqual(['Partner_Tier__c']);
    expect(found('openactivities')).toEqual(['Open Activities']);
  });

  it('does not need accents', () => {
    useMessages(messagesIn('pt-BR'));
    expect(found('historico')).toEqual([]);
    expect(found('proprietario da')).toEqual(['Proprietário da conta']);
  });

  it('finds every line by its own name', () => {
    for (const line of all) expect(matches(line, lineName(line))).toBe(true);
  });
});
