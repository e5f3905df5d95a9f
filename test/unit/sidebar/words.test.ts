import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../extension/platform/i18n.js';
import { FAILURES } from '../../../extension/platform/messages.js';
import { driverWords } from '../../../extension/sidebar/words/driver.js';
import { evidenceWords } from '../../../extension/sidebar/words/evidence.js';
import { expectationWords } from '../../../extension/sidebar/words/expectation.js';
import { freshnessWords } from '../../../extension/sidebar/words/freshness.js';
import { missingLines } from '../../../extension/sidebar/words/missing.js';
import { roleInSentence } from '../../../extension/sidebar/words/names.js';
import { nextStepDetail, nextStepWords } from '../../../extension/sidebar/words/next-step.js';
import { dueWords, oddsWords, playTitle } from '../../../extension/sidebar/words/play.js';
import { failureLine, failureWords } from '../../../extension/sidebar/words/problem.js';
import type { Driver, NextStep, Play } from '../../../src/account/brief.js';
import { date, dollars, drivers, READ_AT } from '../../gallery/briefs.js';
import { messagesIn } from '../../gallery/messages.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

beforeEach(() => useMessages(messagesIn('en')));

describe('drivers', () => {
  it('are sentences with their figures', () => {
    expect(drivers.map((driver) => driverWords(driver, READ_AT))).toEqual([
      'Won $1.9M in 7 opportunities',
      '3 open opportunities worth $915K',
      '4 open cases',
      '145,000 employees',
      'Annual revenue of $5.6B',
      'Last won 23 days ago',
      'Rating: Hot',
      'Room for $2.3M more, by its size',
    ]);
  });

  it('are named where there is no figure', () => {
    const bare: Driver = { code: 'lastWin', axis: 'loyalty', contribution: -2, evidence: [] };
    expect(driverWords(bare, READ_AT)).toBe('Last won opportunity');
  });

  it('say that there is none rather than "0 open cases"', () => {
    const none: Driver = {
      code: 'openCases',
      axis: 'loyalty',
      contribution: 2,
      figure: { kind: 'count', value: 0 },
      evidence: [],
    };
    expect(driverWords(none, READ_AT)).toBe('No open cases');
  });
});

describe('evidence', () => {
  it('says where and when, by the names the CRM shows', () => {
    const at = READ_AT;
    const words = [
      evidenceWords(
        { related: 'opportunities', source: { kind: 'related-list', name: 'Opportunities' }, at },
        READ_AT,
      ),
      evidenceWords(
        { fact: 'annualRevenue', source: { kind: 'field', name: 'Account.AnnualRevenue' }, at },
        READ_AT,
      ),
      evidenceWords({ fact: 'employees', source: { kind: 'label', name: 'Staff' }, at }, READ_AT),
      evidenceWords({ source: { kind: 'typed', name: 'user' }, at }, READ_AT),
    ];
    expect(words.map(plain)).toEqual([
      'Read in the list Opportunities, today 2:03 PM',
      'Read in the field Annual Revenue, today 2:03 PM',
      'Read in the field Staff, today 2:03 PM',
      'Typed by you, today 2:03 PM',
    ]);
  });
});

describe('plays', () => {
  const play = (rest: Partial<Play>): Play => ({
    id: '1',
    kind: 'product',
    basis: 'open-deal',
    odds: 0.62,
    oddsOf: 3,
    evidence: [],
    ...rest,
  });

  it.each<[Partial<Play>, string]>([
    [{ subject: 'Refinery' }, 'Refinery'],
    [{}, 'Open opportunity'],
    [{ kind: 'seats', basis: 'headroom', quantity: 1 }, '1 more seat'],
    [{ kind: 'seats', basis: 'headroom', quantity: 70, subject: 'GC1' }, '70 more seats of GC1'],
    [{ basis: 'headroom' }, 'More of what they buy'],
    [{ kind: 'renewal', basis: 'sla-end' }, 'Renew the service agreement'],
    [{ kind: 'renewal', basis: 'contract-end', subject: 'Gold' }, 'Renew Gold'],
    [{ basis: 'whitespace' }, 'A product they do not own'],
  ])('%j is titled %s', (rest, title) => {
    expect(playTitle(play(rest))).toBe(title);
  });

  it('tell the odds with and without a price, and when they are due', () => {
    expect(oddsWords(play({}))).toBe('62% odds');
    expect(oddsWords(play({ value: dollars(240_000) }))).toBe('62% odds of $240K');
    expect(dueWords(play({ due: date('2026-12-11') }), READ_AT)).toBe('due Dec 11');
    expect(dueWords(play({ due: date('2026-11-02') }), READ_AT)).toBe('was due Nov 2');
    expect(dueWords(play({}), READ_AT)).toBeUndefined();
  });
});

describe('the next step', () => {
  const person = { id: '1', name: 'Lauren Boyle', title: 'SVP, Technology' };
  it.each<[NextStep, string, string]>([
    [
      {
        code: 'advance-deal',
        subject: 'A',
        person,
        figure: { kind: 'date', value: date('2026-12-11') },
      },
      'Move “A” forward',
      'With Lauren Boyle, SVP, Technology · due Dec 11',
    ],
    [
      { code: 'overdue-deal', subject: 'A', figure: { kind: 'date', value: date('2026-11-02') } },
      'Settle “A”: its close date has passed',
      'was due Nov 2',
    ],
    [
      { code: 'ask-headroom', figure: { kind: 'money', value: dollars(240_000) } },
      'Ask what more they need: accounts of their size buy $240K more',
      '',
    ],
    [
      { code: 'open-cases', figure: { kind: 'count', value: 1 }, person },
      'Settle 1 open case before selling more',
      'With Lauren Boyle, SVP, Technology',
    ],
    [
      { code: 'win-back', figure: { kind: 'days', value: 400 } },
      'Win them back: they last bought 13 months ago',
      '',
    ],
    [{ code: 'renew' }, 'Renew the service agreement', ''],
    [{ code: 'find-economic-buyer' }, 'Find out who decides on the budget', ''],
    [{ code: 'know-more' }, 'Open more of the record, so that it can be judged', ''],
  ])('%j', (next, sentence, detail) => {
    expect(nextStepWords(next, READ_AT)).toBe(sentence);
    expect(nextStepDetail(next, READ_AT)).toBe(detail);
  });
});

describe('what is missing', () => {
  it('says what to open, one line for each thing to do', () => {
    expect(
      missingLines([
        { kind: 'list', list: 'opportunities', state: 'not-loaded' },
        { kind: 'fact', fact: 'annualRevenue' },
        { kind: 'list', list: 'contacts', state: 'not-loaded' },
        { kind: 'list', list: 'cases', state: 'partly' },
        { kind: 'book', accounts: 3 },
      ]),
    ).toEqual([
      'Scroll to Opportunities and Contacts, in the Related tab or beside it',
      'Show Annual Revenue, in the Details tab',
      'Open “View All” of Cases: only the first rows were read',
      'Open a list of accounts: only 3 are known to compare with',
    ]);
  });

  it('names no more than can be read', () => {
    const facts = ['industry', 'rating', 'employees', 'sla'] as const;
    expect(missingLines(facts.map((fact) => ({ kind: 'fact', fact })))).toEqual([
      'Show Industry, Rating, and Employees, in the Details tab',
    ]);
  });
});

describe('problems', () => {
  it('have words of their own and a way out, each', () => {
    const all = FAILURES.map(failureWords);
    expect(new Set(all.map(({ title }) => title)).size).toBe(FAILURES.length);
    for (const { wayOut } of all) expect(wayOut).toMatch(/reload|again/i);
  });

  it('offer no second try where only a reload helps', () => {
    expect(failureWords('extension-updated').canRetry).toBe(false);
    expect(failureWords('worker-unreachable').canRetry).toBe(true);
  });

  it('name what was looked for, known by name or not', () => {
    const unmet = { met: false, expected: 5, found: 0 };
    expect(expectationWords({ ...unmet, code: 'fields' })).toBe('Its fields: 0 of 5');
    expect(expectationWords({ ...unmet, code: 'path-bar' })).toBe('path-bar: 0 of 5');
  });
});

describe('freshness', () => {
  it('marks a stored brief with its day', () => {
    const at = READ_AT - 6 * 86_400_000;
    expect(plain(freshnessWords('waiting', at, READ_AT))).toBe(
      'From Tuesday 2:03 PM, reading the page …',
    );
    expect(freshnessWords('waiting', undefined, READ_AT)).toBe('Reading the page …');
    expect(plain(freshnessWords('read', READ_AT, READ_AT))).toBe('Read today 2:03 PM');
  });
});

describe('roles inside a sentence', () => {
  it.each([
    ['en', 'economic buyer'],
    ['es', 'decisor económico'],
    ['de', 'Budgetentscheider'],
    ['fr', 'décideur économique'],
    ['ja', '決裁者'],
  ])('in %s are written %s', (language, written) => {
    useMessages(messagesIn(language));
    expect(roleInSentence('economic-buyer')).toBe(written);
  });
});

describe('what could not be stored', () => {
  it.each([
    ['en', 'Not pinned. This browser has no room left to store more. Free some disk space, then'],
    ['ja', 'ピン留めできませんでした。このブラウザーには保存の空きがありません。ディスク'],
  ])('is one line with the way out, with the stops of its language: %s', (language, start) => {
    useMessages(messagesIn(language));
    expect(failureLine('pinFailed', 'storage-full')).toContain(start);
  });
});
