import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../../extension/_locales/en/messages.json';
import type { Brief, Person } from '../../../src/account/brief.js';
import type { CalendarDate } from '../../../src/account/calendar-date.js';
import { PAUSE_POINTS, type Playbook } from '../../../src/account/playbook.js';
import { namesIn } from '../../../src/call/condition.js';
import { fillersOf } from '../../../src/call/fill.js';
import { isGround } from '../../../src/call/grounds.js';
import {
  BUILT_IN,
  checklist,
  choosePlaybook,
  FACTS,
  fillIn,
  fillingsOf,
  type Grounds,
  groundsOf,
  holds,
  inLanguage,
} from '../../../src/call/index.js';
import { fullBrief, unknownBrief } from '../../gallery/briefs.js';
import { fillings, grounds, playbook } from './arbitraries.js';

const NOW = Date.UTC(2026, 10, 23, 15);
const builtIn = (id: string): Playbook => {
  const found = BUILT_IN.find((one) => one.id === id);
  if (!found) throw new Error(`No playbook ${id}`);
  return found;
};
const listFor = (brief: Brief, id: string) =>
  checklist(builtIn(id), groundsOf(brief, undefined, NOW), fillingsOf(brief));
const idsFor = (brief: Brief, id: string) => listFor(brief, id).map((one) => one.id);

describe('a checklist', () => {
  it('has at most three items a pause point, nine in all, none twice, all of them fitting', () => {
    fc.assert(
      fc.property(playbook, grounds, fillings, (one, account, filled) => {
        const items = checklist(one, account, filled);
        expect(items.length).toBeLessThanOrEqual(9);
        for (const pause of PAUSE_POINTS)
          expect(items.filter((item) => item.pause === pause).length).toBeLessThanOrEqual(3);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) {
          expect(holds(item.when, account)).toBe(true);
          for (const filler of fillersOf(item)) expect(filled[filler]).toBeDefined();
        }
      }),
    );
  });

  it('is the same each time, goes by pause points, and leaves out only what is of lower priority', () => {
    fc.assert(
      fc.property(playbook, grounds, fillings, (one, account, filled) => {
        const items = checklist(one, account, filled);
        expect(checklist(structuredClone(one), new Map(account), filled)).toEqual(items);
        const places = items.map(({ pause }) => PAUSE_POINTS.indexOf(pause));
        expect(places).toEqual([...places].sort());
        const ids = new Set(items.map(({ id }) => id));
        const first = one.items.filter(
          (item, index) => one.items.findIndex(({ id }) => id === item.id) === index,
        );
        for (const item of first) {
          const fits =
            holds(item.when, account) && fillersOf(item).every((filler) => filled[filler]);
          if (!fits || ids.has(item.id)) continue;
          const here = items.filter(({ pause }) => pause === item.pause);
          expect(here).toHaveLength(3);
          for (const kept of here) expect(kept.priority).toBeGreaterThanOrEqual(item.priority);
        }
      }),
    );
  });
});

describe('the built-in playbooks', () => {
  it('have texts for all they say, and conditions on what there is', () => {
    for (const { name, when, items } of BUILT_IN) {
      expect(en).toHaveProperty(name as string);
      for (const asked of [when, ...items.map((item) => item.when)])
        for (const ground of namesIn(asked)) expect(isGround(ground, FACTS), ground).toBe(true);
      for (const { text, ask, fill = [] } of items) {
        for (const key of [text, ask].filter((words) => words !== undefined)) {
          const { message } = en[key as keyof typeof en];
          const places = (message.match(/\$\d/g) ?? []).map((place) => Number(place.slice(1)));
          expect(Math.max(0, ...places), message).toBeLessThanOrEqual(fill.length);
        }
      }
    }
  });

  it('mean the same by the same id', () => {
    const all = BUILT_IN.flatMap(({ items }) => items.map(({ priority: _, ...item }) => item));
    for (const item of all)
      for (const other of all) if (item.id === other.id) expect(other).toEqual(item);
  });

  it.each(BUILT_IN.map(({ id }) => id))('%s fills every pause point of any account', (id) => {
    for (const brief of [fullBrief, unknownBrief]) {
      const pauses = listFor(brief, id).map(({ pause }) => pause);
      expect([...new Set(pauses)]).toEqual([...PAUSE_POINTS]);
    }
  });

  it("make the items out of the account's own gaps and plays", () => {
    const buyerTold = fullBrief.people.map(
      (person): Person =>
        person.role === 'economic-buyer' ? { ...person, roleFrom: 'crm' } : person,
    );
    expect(idsFor(fullBrief, 'upsell')).toContain('buyer-likely');
    expect(idsFor({ ...fullBrief, people: buyerTold }, 'upsell')).not.toContain('buyer-likely');
    expect(idsFor({ ...fullBrief, people: [] }, 'upsell')).toContain('buyer');
    expect(idsFor(fullBrief, 'upsell')).toContain('seats');
    const noSeats = fullBrief.plays.filter(({ kind }) => kind !== 'seats');
    expect(idsFor({ ...fullBrief, plays: noSeats }, 'upsell')).not.toContain('seats');
    const product = {
      id: 'whitespace/Pumps',
      kind: 'product' as const,
      basis: 'whitespace' as const,
      subject: 'Pumps',
      odds: 0.4,
      oddsOf: 5,
      evidence: [],
    };
    expect(idsFor({ ...fullBrief, plays: [product] }, 'upsell')).toContain('product');
    expect(idsFor({ ...fullBrief, plays: noSeats, people: buyerTold }, 'upsell')).toContain('rank');
    // Nobody is asked for a referral while cases are open.
    expect(idsFor(fullBrief, 'upsell')).not.toContain('referral');
    const calm = fullBrief.drivers.filter(({ code }) => code !== 'openCases');
    expect(idsFor({ ...fullBrief, drivers: calm }, 'upsell')).toContain('referral');
  });

  it('are chosen by what the account needs next', () => {
    const chosen = (brief: Brief, more: Record<string, string | number> = {}) => {
      const known = new Map([...groundsOf(brief, undefined, NOW), ...Object.entries(more)]);
      return choosePlaybook(BUILT_IN, known)?.id;
    };
    const calm: Brief = { ...fullBrief, plays: [], drivers: [] };
    expect(chosen(calm)).toBe('upsell');
    expect(chosen({ ...calm, next: { code: 'renew' } })).toBe('renewal');
    expect(chosen({ ...calm, next: { code: 'win-back' } })).toBe('win-back');
    expect(chosen(unknownBrief)).toBe('upsell');
    expect(chosen(calm, { wins: 0 })).toBe('first-meeting');
    const quiet: Brief = { ...calm, next: { code: 'know-more' } };
    expect(chosen(quiet, { wins: 3, daysSinceWin: 20, openCases: 0 })).toBe('referral');
  });
});

describe('choosing a playbook', () => {
  it('takes the highest priority that fits, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(playbook, { maxLength: 5 }), grounds, (all, account) => {
        const ids = all.map((one, index) => ({ ...one, id: `${one.id}-${index}` }));
        const chosen = choosePlaybook(ids, account);
        expect(choosePlaybook([...ids].reverse(), account)).toEqual(chosen);
        const fitting = ids.filter(({ when }) => holds(when, account));
        expect(chosen === undefined).toBe(fitting.length === 0);
        for (const one of fitting) expect(chosen?.priority).toBeGreaterThanOrEqual(one.priority);
      }),
    );
  });
});

describe('what is known of an account', () => {
  it('says what the brief says and no more', () => {
    const known = groundsOf(fullBrief, undefined, NOW);
    expect(known.get('tier')).toBe('strategic');
    expect(known.get('lateDeals')).toBe(
      fullBrief.plays.filter(({ basis, due }) => basis === 'open-deal' && due && due < '2026-11-23')
        .length,
    );
    expect(known.get('champion')).toBe('Lauren Boyle');
    expect(known.has('economicBuyer')).toBe(false);
    expect(known.get('likelyEconomicBuyer')).toBe('Arthur Song');
    expect(known.get('renewalInDays')).toBe(-21);
  });

  it('calls nothing zero that was never seen', () => {
    const known = groundsOf(unknownBrief, undefined, NOW);
    for (const name of ['openDeals', 'lateDeals', 'wins', 'openCases', 'people'])
      expect(known.has(name), name).toBe(false);
  });

  it('has facts by their names and custom fields by theirs, after what the brief says', () => {
    const read = <V>(value: V) => ({
      state: 'read' as const,
      value,
      text: '',
      source: { kind: 'field' as const, name: 'x' },
      at: 1,
    });
    const account = {
      key: unknownBrief.key,
      facts: {
        segment: read('Enterprise'),
        annualRevenue: read({ amount: 5e6, currency: 'USD' }),
        contractEnds: read('2026-12-03' as CalendarDate),
        owner: read({ name: 'Ada' }),
        seats: {
          state: 'not-loaded' as const,
          source: { kind: 'field' as const, name: 'y' },
          at: 1,
        },
      },
      custom: { Health__c: read('Red'), tier: read('mine') },
      related: {},
      readAt: 1,
    };
    const known: Grounds = groundsOf(unknownBrief, account, NOW);
    expect(known.get('segment')).toBe('Enterprise');
    expect(known.get('annualRevenue')).toBe(5e6);
    expect(known.get('contractEnds')).toBe(10);
    expect(known.get('owner')).toBe('Ada');
    expect(known.has('seats')).toBe(false);
    expect(known.get('Health__c')).toBe('Red');
    expect(groundsOf(fullBrief, account, NOW).get('tier')).toBe('strategic');
  });
});

describe('texts of users', () => {
  it('are filled with what is known, and nothing else in them is touched', () => {
    const shown = (figure: { readonly value: unknown }) => String(figure.value);
    const filled = {
      product: { kind: 'text', value: '{seats} $1' },
      seats: { kind: 'count', value: 7 },
    } as const;
    expect(fillIn('{product} {seats} {nobody} {} {constructor}', filled, shown)).toBe(
      '{seats} $1 7 {nobody} {} {constructor}',
    );
  });

  it.each([
    ['pt-BR', 'sim'],
    ['pt-PT', 'sim'],
    ['de-AT', 'ja'],
    ['en', 'yes'],
    ['ja', 'yes'],
  ])('in %s are %s', (tag, expected) => {
    expect(inLanguage({ 'pt-BR': 'sim', de: 'ja', en: 'yes' }, tag)).toBe(expected);
  });

  it('in no language that is there are the first there is', () => {
    expect(inLanguage({ fr: 'oui' }, 'ja')).toBe('oui');
  });
});
