import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../extension/platform/i18n.js';
import { cutLines } from '../../../extension/sidebar/words/cuts.js';
import { formulaWords } from '../../../extension/sidebar/words/formula.js';
import { headroomWords } from '../../../extension/sidebar/words/headroom.js';
import { loyaltyLines } from '../../../extension/sidebar/words/loyalty.js';
import { changeLines } from '../../../extension/sidebar/words/loyalty-changes.js';
import { markWords } from '../../../extension/sidebar/words/mark.js';
import { moveWords, stepWords } from '../../../extension/sidebar/words/move.js';
import { playLines } from '../../../extension/sidebar/words/play-lines.js';
import { proofLines } from '../../../extension/sidebar/words/proof.js';
import { questionWords } from '../../../extension/sidebar/words/question.js';
import { rangeWords, shortRangeWords } from '../../../extension/sidebar/words/tier.js';
import { changeWords } from '../../../extension/sidebar/words/tier-change.js';
import { touchWords } from '../../../extension/sidebar/words/touch.js';
import { QUESTION_CODES, type WhitespaceProof } from '../../../src/account/brief.js';
import {
  date,
  dollars,
  drivers,
  fullBrief,
  plays,
  READ_AT,
  wayToTop,
} from '../../gallery/briefs.js';
import { messagesIn } from '../../gallery/messages.js';
import { proof } from '../../gallery/proof.js';

beforeEach(() => useMessages(messagesIn('en')));

describe('what would move the tier', () => {
  const money = (amount: number) => ({ kind: 'money', value: dollars(amount) }) as const;
  it('names the fact, where it would have to be, and whom it would pass', () => {
    expect(
      moveWords(
        { code: 'wonRevenue', from: money(1e6), to: money(2e6), tier: 'key', places: 1 },
        READ_AT,
      ),
    ).toBe('Key with Won revenue: $2M (now $1M), past 1 account');
  });

  it('names each of several facts that only together make it Strategic', () => {
    expect(wayToTop.steps.map((step) => stepWords(step, READ_AT))).toEqual([
      'Won revenue: $2.4M (now $1.9M), past 2 accounts',
      'Customer priority: High (now Low), past 7 accounts',
    ]);
  });

  it('shows all digits where the short figures look the same', () => {
    expect(
      moveWords(
        {
          code: 'wonRevenue',
          from: money(1_000_000),
          to: money(1_000_000.5),
          tier: 'key',
          places: 0,
        },
        READ_AT,
      ),
    ).toBe('Key with Won revenue: $1,000,000.5 (now $1,000,000)');
  });
});

describe('the tier', () => {
  it('says what it could be and what is unknown', () => {
    const key = { ...fullBrief, computedTier: 'key', tier: 'key' } as const;
    expect(
      rangeWords({ ...key, range: { low: 'key', high: 'strategic', unknown: ['wins'] } }),
    ).toBe('Could be Strategic: Won opportunities unknown');
    const two = { low: 'base', high: 'key', unknown: ['wins', 'openCases'] } as const;
    expect(rangeWords({ ...key, range: two })).toBe(
      'Could be Base: Won opportunities and Open cases unknown',
    );
    expect(shortRangeWords({ ...key, range: two })).toBe('Could be Base: 2 facts unknown');
    const { range: _, ...sure } = fullBrief;
    expect(rangeWords(sure)).toBeUndefined();
    expect(shortRangeWords(sure)).toBeUndefined();
  });

  it('tells each change with its day and cause', () => {
    const changes = fullBrief.history?.changes ?? [];
    expect(changes.map((each) => changeWords(each, READ_AT))).toEqual([
      'May 7: Growth, when it was first judged',
      'Aug 25: Growth → Key, because of Won revenue',
      'Nov 3: Key → Strategic, because the book around it changed',
    ]);
  });

  it('tells the cuts, and a tier that nobody has', () => {
    const cuts = { growth: 42, accounts: 4, strategicAccounts: 0, keyAccounts: 0 };
    expect(cutLines(cuts, 50)).toEqual([
      'Strategic: no account of this book',
      'Key: no account of this book',
      'Growth from a score of 42',
      'This one has 50, among 4 accounts with enough known',
    ]);
  });

  it('has a formula in words for each reason, with its weight where it is known', () => {
    for (const driver of drivers) expect(formulaWords(driver)).toMatch(/points: /);
    const [first] = drivers;
    expect(first && formulaWords({ ...first, weight: 0.315 })).toContain(
      'weight of 32% of the score',
    );
  });
});

describe('how far to trust it', () => {
  it('gives n and interval with every figure, and says for what there is too little history', () => {
    const lines = proofLines(proof, READ_AT);
    expect(lines).toContain('Strategic and Key ones that stayed so: 79% (73% to 84%, n = 211)');
    expect(lines).toContain('70 accounts that were Strategic brought 50% of what was won then');
    expect(lines.at(-2)).toMatch(/^Product suggestions: too little history/);
    expect(lines.at(-1)).toContain('0.78 (0.74 to 0.82, n = 640); by recency alone 0.77');
  });

  it('gives hits and places of suggestions beside popularity and chance', () => {
    const of = (value: number, n: number) => ({ value, n, low: value - 0.1, high: value + 0.1 });
    const whitespace: WhitespaceProof = {
      proven: true,
      tests: 77,
      needed: 20,
      chosen: 'jaccard',
      results: {
        jaccard: { hitRate5: of(0.6, 77), reciprocalRank: of(0.36, 77) },
        popularity: { hitRate5: of(0.55, 77), reciprocalRank: of(0.34, 77) },
      },
      random: { hitRate5: 0.37, reciprocalRank: 0.24 },
    };
    const lines = proofLines({ ...proof, whitespace, tooLittle: [] }, READ_AT);
    expect(lines.slice(-3, -1)).toEqual([
      'One of five suggested products was bought: 60% (50% to 70%, n = 77); by popularity 55%, by chance 37%',
      'How high the first of them bought stood in the list (MRR, 1 is first): 0.36 (0.26 to 0.46, n = 77); by popularity 0.34, by chance 0.24',
    ]);
  });

  it('says that there is nothing to test on', () => {
    expect(proofLines(undefined, READ_AT)).toEqual([expect.stringContaining('Too little history')]);
    const little = proofLines({ ...proof, tooLittle: ['tiers', 'whitespace', 'loyalty'] }, READ_AT);
    expect(little.filter((line) => line.includes('too little history'))).toHaveLength(3);
  });
});

describe('plays', () => {
  it('say how value and odds come about', () => {
    const [deal] = plays;
    expect(deal && playLines(deal)).toEqual([
      'Open opportunity',
      '$270,000 × 62% odds = $167K expected',
      'In two cases of three between $138K and $197K',
      expect.stringContaining('the probability the CRM gives the deal'),
      '$335K for an hour of calls',
    ]);
  });

  it('have a question for every code, with what it is about', () => {
    const figure = { kind: 'date', value: date('2026-12-11') } as const;
    const all = QUESTION_CODES.map((code) =>
      questionWords({ code, subject: 'GC1', figure }, READ_AT),
    );
    expect(new Set(all).size).toBe(QUESTION_CODES.length);
    for (const words of all) expect(words).toMatch(/\?$/);
    expect(all).toContain('How do you do today what GC1 does?');
  });

  it('say what became of them, and why', () => {
    const mark = { play: '1', state: 'dismissed', at: READ_AT } as const;
    expect(markWords(mark, READ_AT)).toBe('Dismissed today');
    expect(markWords({ ...mark, reason: 'too dear' }, READ_AT)).toBe('Dismissed today: too dear');
  });

  it('tell headroom in seats and in money as what comes on top', () => {
    const bar = { owned: 50, likely: 120, possible: 230, peers: 6 };
    expect(headroomWords({ ...bar, unit: 'seats' })).toMatchObject({
      owned: '50 owned',
      likely: '70 likely',
      possible: '110 possible',
    });
    expect(headroomWords({ ...bar, unit: 'money', currency: 'USD' }).owned).toBe('$50 bought');
  });
});

describe('loyalty', () => {
  it('is a rank, a rate with n and interval, and what is at risk', () => {
    expect(fullBrief.loyalty && loyaltyLines(fullBrief.loyalty)).toEqual([
      'Likely to stay: 5th of 13, by how lately and how often it bought',
      'Accounts like it bought again within 180 days: 62% (47% to 75%, n = 42)',
      'Buys $640K a year',
      'At risk within 180 days: $120K ($79K to $167K)',
      '= $640K a year × 180 ÷ 365 days × 38% that did not buy again',
    ]);
    expect(loyaltyLines({ by: 'rank-rule', changes: [] })).toEqual([
      'No rate yet: too little history to measure one',
    ]);
  });

  it('by a model is so in the rate alone: the rank is the tier’s own, by the rule', () => {
    const by = 'pareto-nbd' as const;
    const [rank, rate] = fullBrief.loyalty ? loyaltyLines({ ...fullBrief.loyalty, by }) : [];
    expect(rank).toBe('Likely to stay: 5th of 13, by how lately and how often it bought');
    expect(rate).toBe(
      'Accounts like it, by a model that did better on this book, bought again within 180 days: 62% (47% to 75%, n = 42)',
    );
  });

  it('says what changed, or that nothing did', () => {
    expect(changeLines(fullBrief.loyalty?.changes ?? [], READ_AT)).toEqual([
      '143 days without a won deal; usually there are 61 between two',
      'GC5060 Generator: 12% below the usual price on Sep 4',
      '4 open cases',
    ]);
    expect(changeLines([], READ_AT)).toEqual(['Nothing has changed in how it buys.']);
  });
});

it('the last touch is told in days, and that it is not known', () => {
  const last = { on: date('2026-10-31'), by: 'call' } as const;
  expect(touchWords({ last, minutesThisWeek: 20 }, READ_AT)).toBe(
    'Last touch 23 days ago · 20 min this week',
  );
  expect(touchWords(undefined, READ_AT)).toBe('Last touch not known · 0 min this week');
});
