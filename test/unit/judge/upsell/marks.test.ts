import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { type PlayMark, partedPlays } from '../../../../src/account/play-mark.js';
import { judge } from '../../../../src/judge/index.js';
import { NOW, SAMPLE, sampleAccount, standingOfBook } from '../sample-accounts.js';

const standing = standingOfBook(SAMPLE);
const account = sampleAccount('United Oil & Gas Corp.');
const brief = judge(account, standing, NOW);
const mark = (play: string, state: PlayMark['state']): PlayMark => ({ play, state, at: NOW });
const idsOf = (one: Account) => judge(one, standing, NOW).plays.map(({ id }) => id);

describe('what users say of plays', () => {
  it.each(['dismissed', 'won', 'lost'] as const)('%s: it is no next step any more', (state) => {
    const named = brief.next.play;
    if (named === undefined) throw new Error('The next step of the sample names no play');
    const after = judge(account, standing, NOW, { marks: [mark(named, state)] });
    expect(after.next.play).not.toBe(named);
    expect(after.plays).toEqual(brief.plays);
  });

  it('offered: it is still the next step', () => {
    const marks = [mark(brief.next.play ?? '', 'offered')];
    expect(judge(account, standing, NOW, { marks }).next).toEqual(brief.next);
  });

  it('with every play put aside the next step names none', () => {
    const marks = brief.plays.map(({ id }) => mark(id, 'dismissed'));
    expect(judge(account, standing, NOW, { marks }).next.play).toBeUndefined();
  });

  it('parts plays in their order, and a mark of another play does nothing', () => {
    const [first, second] = brief.plays;
    const marks = [mark(first?.id ?? '', 'dismissed'), mark('gone', 'won')];
    expect(partedPlays(brief.plays, marks)).toEqual({
      open: brief.plays.slice(1),
      aside: [first],
    });
    expect(second).toBeDefined();
  });
});

describe('the id of a play', () => {
  it('is the same while the account stays as it is, whatever the book does', () => {
    const smaller = standingOfBook(
      SAMPLE.filter((one) => one !== account)
        .slice(3)
        .concat(account),
    );
    const others = new Set(judge(account, smaller, NOW).plays.map(({ id }) => id));
    const deals = brief.plays.filter(({ basis }) => basis === 'open-deal');
    expect(deals.length).toBeGreaterThan(0);
    for (const { id } of deals) expect(others).toContain(id);
  });

  it('changes with the facts of its deal, and those of the others stay', () => {
    const { opportunities } = account.related;
    if (!opportunities) throw new Error('The sample account has no opportunities');
    const [moved, ...rest] = opportunities.rows.filter(({ outcome }) => outcome === 'open');
    if (!moved) throw new Error('The sample account has no open deal');
    for (const change of [{ stage: 'Other' }, { amount: { amount: 1, currency: 'USD' } }]) {
      const rows = opportunities.rows.map((row) => (row === moved ? { ...row, ...change } : row));
      const after = idsOf({
        ...account,
        related: { ...account.related, opportunities: { ...opportunities, rows } },
      });
      const before = idsOf(account);
      const gone = before.filter((id) => !after.includes(id) && id.startsWith('open-deal/'));
      expect(gone).toHaveLength(1);
      expect(gone[0]).toContain(moved.id);
      expect(rest.length).toBeGreaterThan(0);
    }
  });
});
