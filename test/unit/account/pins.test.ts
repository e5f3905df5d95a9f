import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import type { Brief, TierHistory } from '../../../src/account/brief.js';
import type { CalendarDate } from '../../../src/account/calendar-date.js';
import { pagePinOf } from '../../../src/account/page-pin.js';
import { endOfDay, hasEnded, lastDayOf, type Pin } from '../../../src/account/pin.js';
import { basisOf, changesSince } from '../../../src/account/pin-basis.js';
import { choosePin, disagreementOf } from '../../../src/account/pins.js';
import { byHand, setPin } from '../../../src/account/set-pin.js';
import { TIERS, type Tier } from '../../../src/account/tier.js';
import { fullBrief } from '../../gallery/briefs.js';
import { KEY } from './arbitraries.js';
import { pin } from './pin-arbitraries.js';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

describe('the end of a pin', () => {
  it('is that of its last day, on which it is still in force', () => {
    const until = endOfDay('2027-03-31' as CalendarDate);
    const one: Pin = { reason: 'x', from: 1, until };
    expect(hasEnded(one, Date.UTC(2027, 2, 31, 23, 59))).toBe(false);
    expect(hasEnded(one, Date.UTC(2027, 3, 1))).toBe(true);
    expect(lastDayOf(until)).toBe('2027-03-31');
  });
});

describe('the pin that counts', () => {
  const of = (tier: Tier, rest: Partial<Pin> = {}): Pin => ({
    reason: tier,
    from: 1,
    tier,
    ...rest,
  });
  const own = of('key');
  const page = of('growth', { origin: 'page' });
  const admin = of('base', { origin: 'admin' });

  it('is the user’s own, then that on the page, then the company’s, and conflicts are told', () => {
    expect(choosePin({ own, page, admin }, NOW)).toEqual({ pin: own, conflict: page });
    expect(choosePin({ page, admin }, NOW)).toEqual({ pin: page, conflict: admin });
    expect(choosePin({ admin }, NOW)).toEqual({ pin: admin });
    expect(choosePin({}, NOW)).toEqual({});
  });

  it('conflicts only with one that sets another tier', () => {
    expect(choosePin({ own, page: of('key') }, NOW)).toEqual({ pin: own });
    expect(choosePin({ own, page: { reason: 'x', from: 0 } }, NOW)).toEqual({ pin: own });
  });

  it('is never one that has ended while another is in force; alone it is shown as ended', () => {
    const ended = { ...own, until: NOW };
    expect(choosePin({ own: ended, page }, NOW)).toEqual({ pin: page });
    expect(choosePin({ own: ended }, NOW)).toEqual({ pin: ended });
    const ends = fc.option(fc.integer({ min: NOW - DAY, max: NOW + DAY }), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(ends, ends, ends), (untils) => {
        const [a, b, c] = [own, page, admin].map((each, i) => ({
          ...each,
          ...(untils[i] === undefined ? {} : { until: untils[i] }),
        }));
        const { pin } = choosePin({ own: a, page: b, admin: c }, NOW);
        const anyInForce = [a, b, c].some((each) => each && !hasEnded(each, NOW));
        expect(pin !== undefined && !hasEnded(pin, NOW)).toBe(anyInForce);
      }),
    );
  });
});

describe('a pin that disagrees with the numbers', () => {
  const history = (...changes: [Tier, number][]): TierHistory => ({
    tier: changes.at(-1)?.[0] ?? 'base',
    changes: changes.map(([to, at]) => ({ to, at, cause: 'book' as const })),
    contributions: {},
  });
  const key: Pin = { reason: 'x', tier: 'key', from: 100 };

  it('says since when: the change away from its tier, or the pin itself', () => {
    expect(disagreementOf(key, history(['key', 50], ['growth', 200], ['base', 300]))).toEqual({
      computed: 'base',
      since: 200,
    });
    expect(disagreementOf(key, history(['growth', 50]))).toEqual({
      computed: 'growth',
      since: 100,
    });
    expect(disagreementOf({ ...key, from: 0 }, history(['growth', 50]))?.since).toBe(50);
    expect(disagreementOf(key, history(['growth', 150], ['key', 200], ['base', 300]))?.since).toBe(
      300,
    );
  });

  it('does not where they agree, it sets none, or nothing was computed', () => {
    expect(disagreementOf(key, history(['growth', 50], ['key', 200]))).toBeUndefined();
    expect(disagreementOf({ reason: 'x', from: 1 }, history(['base', 1]))).toBeUndefined();
    expect(disagreementOf(key, undefined)).toBeUndefined();
  });

  it('never disagreed before it was made, nor later than the last change', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...TIERS), fc.nat(1_000)), { minLength: 1 });
    fc.assert(
      fc.property(changes, fc.nat(1_000), fc.constantFrom(...TIERS), (list, from, tier) => {
        const sorted = list.sort((a, b) => a[1] - b[1]);
        const told = disagreementOf({ reason: 'x', tier, from }, history(...sorted));
        expect(told === undefined).toBe(sorted.at(-1)?.[0] === tier);
        if (!told) return;
        expect(told.since).toBeGreaterThanOrEqual(from);
        expect(told.since).toBeLessThanOrEqual(Math.max(from, sorted.at(-1)?.[1] ?? 0));
      }),
    );
  });
});

describe('what changed since a pin', () => {
  const basis = basisOf(fullBrief);

  it('is nothing while the brief says the same', () => {
    expect(changesSince(basis, fullBrief)).toEqual([]);
  });

  it('names what is different, with both sides', () => {
    const drivers = fullBrief.drivers.map((driver) =>
      driver.code === 'openPipeline'
        ? { ...driver, figure: { kind: 'money' as const, value: { amount: 1, currency: 'USD' } } }
        : driver,
    );
    const later: Brief = { ...fullBrief, computedTier: 'base', score: basis.score - 10, drivers };
    const codes = changesSince({ ...basis, tier: 'key' }, later).map(({ code }) => code);
    expect(codes).toEqual(['tier', 'score', 'openPipeline']);
    expect(changesSince(basis, later).find(({ code }) => code === 'openPipeline')).toEqual({
      code: 'openPipeline',
      from: { kind: 'money', value: basis.openPipeline },
      to: { kind: 'money', value: { amount: 1, currency: 'USD' } },
    });
  });

  it('is not what was only not seen this time', () => {
    expect(changesSince(basis, { ...fullBrief, drivers: [], plays: [] })).toEqual([]);
  });
});

describe('setting a pin', () => {
  const setting = { before: undefined, brief: fullBrief, by: 'Ana', now: NOW };

  it('keeps what was known of the account, who and since when', () => {
    expect(setPin({ reason: ' renewal\n at risk ' }, setting)).toEqual({
      reason: 'renewal at risk',
      from: NOW,
      by: 'Ana',
      basis: basisOf(fullBrief),
      account: fullBrief.name,
    });
  });

  it('changes one in force without losing since when, and begins one anew that had ended', () => {
    const before: Pin = { reason: 'x', from: 1, order: 4, until: NOW + 1, account: 'Edge' };
    const changed = setPin({ reason: 'y' }, { ...setting, before });
    expect(changed).toMatchObject({ from: 1, changedAt: NOW, order: 4 });
    expect(changed.until).toBeUndefined();
    const renewed = setPin({ reason: 'y' }, { ...setting, before: { ...before, until: NOW } });
    expect(renewed).toMatchObject({ from: NOW, order: 4 });
    expect(renewed.changedAt).toBeUndefined();
  });

  it('puts those ordered by hand first, and every pair in one order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pin, fc.option(fc.nat(9), { nil: undefined }))), (pins) => {
        const rows = pins.map(([each, order], id) => ({
          id: String(id),
          pin: { ...each, ...(order === undefined ? {} : { order }) },
        }));
        const sorted = rows.toSorted(byHand);
        expect(rows.toReversed().toSorted(byHand)).toEqual(sorted);
        const places = sorted.map((row) => row.pin.order ?? Number.POSITIVE_INFINITY);
        expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });
});

describe('a pin on the page', () => {
  const read = (value: string) => ({
    state: 'read' as const,
    value,
    text: value,
    source: { kind: 'field' as const, name: 'x' },
    at: 1,
  });
  const account = (description: string, custom: { [name: string]: string } = {}): Account => ({
    key: KEY,
    facts: { description: read(description) },
    custom: Object.fromEntries(Object.entries(custom).map(([name, text]) => [name, read(text)])),
    related: {},
    readAt: 1,
  });

  it('comes from the description or any custom text, and goes with the line', () => {
    const origin = 'page';
    expect(pagePinOf(account('a\n★ Key: x — Ana\nb'), NOW)).toEqual({
      reason: 'x',
      tier: 'key',
      by: 'Ana',
      from: 0,
      origin,
    });
    expect(pagePinOf(account('', { Plan__c: '★ Base: y' }), NOW)?.tier).toBe('base');
    expect(pagePinOf(account('a\nb'), NOW)).toBeUndefined();
  });

  it('is the first in force; where all have ended, the first', () => {
    const two = '★ Key until 2020-01-01: old\n★ Growth until 2099-01-01: new';
    expect(pagePinOf(account(two), NOW)?.tier).toBe('growth');
    expect(pagePinOf(account('★ Key until 2020-01-01: old'), NOW)?.tier).toBe('key');
  });
});
