import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/judge/index.js';
import { bookRate, dealOdds, groupRate, winOdds } from '../../../../src/judge/upsell/odds.js';
import { stageProbability } from '../../../../src/judge/upsell/stages.js';
import { NOW, SAMPLE, sampleAccount, standingOfBook } from '../sample-accounts.js';

const decided = (wins: number, losses: number) => ({ ...standingOfBook([]), wins, losses });
const none = { won: 0, lost: 0 };

describe('win rates', () => {
  test('rise with won and fall with lost deals, and are never 0 or 1', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, count, (won, lost, wins, losses) => {
        const book = decided(wins + won, losses + lost + 1);
        const odds = (own: { won: number; lost: number }) => winOdds(own, book).odds;
        expect(odds({ won, lost })).toBeGreaterThan(0);
        expect(odds({ won, lost })).toBeLessThan(1);
        expect(odds({ won: won + 1, lost })).toBeGreaterThanOrEqual(odds({ won, lost }));
        // A lost deal may let four more won ones count, each worth a fifth of the way to .8.
        if (won <= 4 * (lost + 1))
          expect(odds({ won, lost: lost + 1 })).toBeLessThan(odds({ won, lost }));
      }),
    );
  });

  test('of nothing decided are even; of a large book its own', () => {
    expect(winOdds(none, decided(0, 0))).toEqual({ odds: 0.5, of: 0 });
    expect(bookRate(decided(6200, 3800))).toBeCloseTo(0.62, 3);
  });

  test('of a book that shows won deals alone stay near those found in the wild', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1000), (wins, own) => {
        const { odds } = winOdds({ won: own, lost: 0 }, decided(wins + own, 0));
        expect(odds).toBeGreaterThanOrEqual(0.5);
        expect(odds).toBeLessThanOrEqual(0.625);
      }),
    );
  });

  test('are never believed above four in five', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100), (wins, losses) => {
        expect(bookRate(decided(wins, losses))).toBeLessThan(0.8);
      }),
    );
  });

  test('tell on how many decided deals they rest: the book’s, or the account’s where those are more', () => {
    expect(winOdds({ won: 1, lost: 1 }, decided(7, 5)).of).toBe(12);
    expect(winOdds({ won: 3, lost: 6 }, decided(1, 1)).of).toBe(9);
  });

  test('of a type count from five decided deals on', () => {
    expect(groupRate({ won: 0, lost: 4 }, 0.6)).toBe(0.6);
    expect(groupRate({ won: 0, lost: 5 }, 0.6)).toBeCloseTo(0.4, 12);
    expect(groupRate({ won: 10, lost: 10 }, 0.6)).toBeCloseTo(16 / 30, 12);
    const typed = winOdds(none, decided(50, 50), { won: 0, lost: 30 });
    expect(typed.odds).toBeLessThan(winOdds(none, decided(50, 50)).odds);
  });
});

describe('an open deal', () => {
  test('has its stage’s odds where nothing sets the account apart', () => {
    for (const stage of [0.1, 0.2, 0.5, 0.75, 0.9])
      expect(dealOdds(stage, { odds: 0.6, of: 9 }, 0.6).odds).toBeCloseTo(stage, 12);
  });

  test('is moved by history the right way, and by a factor of two at most', () => {
    const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (stage, rate, book) => {
        const { odds } = dealOdds(stage, { odds: rate, of: 9 }, book);
        const factor = odds / (1 - odds) / (stage / (1 - stage));
        expect(factor).toBeLessThanOrEqual(2 + 1e-9);
        if (odds < 0.99) expect(factor).toBeGreaterThanOrEqual(0.5 - 1e-9);
        if (rate > book && odds < 0.99) expect(factor).toBeGreaterThanOrEqual(1 - 1e-9);
        if (rate < book) expect(factor).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test('has the win rate’s where its stage is the org’s own, and is never certain', () => {
    const rate = { odds: 0.6, of: 3 };
    expect(dealOdds(undefined, rate, 0.5)).toEqual(rate);
    expect(dealOdds(NaN, rate, 0.5)).toEqual(rate);
    for (const absurd of [-0.1, 1.1, -Infinity, Infinity])
      expect(dealOdds(absurd, rate, 0.5)).toEqual(rate);
    const even = { odds: 0.5, of: 3 };
    expect(dealOdds(1, even, 0.5).odds).toBeCloseTo(0.99, 12);
    expect(dealOdds(0, even, 0.5).odds).toBeCloseTo(0.01, 12);
  });

  test.each([
    ['Prospecting', 0.1],
    ['Qualification', 0.1],
    ['Needs Analysis', 0.2],
    ['Value Proposition', 0.5],
    ['Id. Decision Makers', 0.6],
    ['Perception Analysis', 0.7],
    ['Proposal/Price Quote', 0.75],
    [' negotiation / review ', 0.9],
    ['Negociação/Revisão', 0.9],
    ['Qualificação', 0.1],
    ['Our own stage', undefined],
    ['', undefined],
  ])('in stage %j is as likely as Salesforce sets it up: %s', (stage, probability) => {
    expect(stageProbability(stage)).toBe(probability);
  });

  test('of the sample keeps its stage’s odds, though only won deals were seen', () => {
    const standing = standingOfBook(SAMPLE);
    const united = sampleAccount('United Oil & Gas Corp.');
    const stage = united.related.opportunities?.rows.find(
      ({ stage }) => stage === 'Needs Analysis',
    );
    const play = judge(united, standing, NOW).plays.find(({ id }) =>
      id.startsWith(`open-deal/${stage?.id}/`),
    );
    expect(play?.odds).toBeCloseTo(0.2, 12);
    const rows = united.related.opportunities?.rows.map(({ probability: _, ...row }) => row) ?? [];
    const unsaid = {
      ...united,
      related: {
        ...united.related,
        opportunities: { ...united.related.opportunities, rows } as never,
      },
    };
    const same = judge(unsaid, standing, NOW).plays.find(({ id }) => id === play?.id);
    expect(same).toMatchObject({ odds: play?.odds, oddsFrom: 'stage' });
  });
});
