import type { Account, FactName } from '../account/account.js';
import type { Brief, BuyingRole, DriverCode, Person } from '../account/brief.js';
import { type CalendarDate, dayNumber, dayOfInstant } from '../account/calendar-date.js';
import { known } from '../account/fact.js';
import type { Figure } from '../account/figure.js';
import type { Money } from '../account/money.js';
import type { Grounds } from './condition.js';

/** What the brief says, by the names conditions use. Facts of the account go by their own names. */
export const GROUND_NAMES = [
  'tier' /* strategic, key, growth, base */,
  'confidence' /* low, medium, high */,
  'next' /* the next step's code */,
  'openDeals' /* how many open opportunities */,
  'lateDeals' /* how many of them are past their close date */,
  'seatsToAdd' /* how many more seats its peers would have */,
  'products' /* how many products owners of the same products own */,
  'renewalInDays' /* days until the next agreement ends; below 0: ended */,
  'wins' /* how many opportunities were won */,
  'daysSinceWin',
  'openCases',
  'people' /* how many people are known */,
  'economicBuyer' /* who it is, where the CRM or the user says so */,
  'technicalBuyer',
  'champion',
  'likelyEconomicBuyer' /* who it may be, by the title */,
  'referralsGiven',
  'referralsReceived',
] as const;
export type GroundName = (typeof GROUND_NAMES)[number];

type Ground = readonly [string, string | number | undefined];

/**
 * What conditions can ask of an account: the brief's grounds, then its facts, then its custom fields by
 * API name; of equal names the first counts. `now` is epoch milliseconds.
 */
export function groundsOf(brief: Brief, account: Account | undefined, now: number): Grounds {
  const today = dayOfInstant(now);
  const all: Ground[] = [
    ...Object.entries(briefGrounds(brief, today)),
    ...Object.entries(account?.facts ?? {}).map(
      ([name, fact]): Ground => [name, plain(known<NonNullable<Value>>(fact), today)],
    ),
    ...Object.entries(account?.custom ?? {}).map(([name, fact]): Ground => [name, known(fact)]),
  ];
  const grounds = new Map<string, string | number>();
  for (const [name, value] of all) {
    const tells = value !== undefined && value !== '' && !Number.isNaN(value);
    if (tells && !grounds.has(name)) grounds.set(name, value);
  }
  return grounds;
}

function briefGrounds(brief: Brief, today: number) {
  const { plays, people, influence } = brief;
  const deals = plays.filter(({ basis }) => basis === 'open-deal');
  const ends = plays.flatMap(({ kind, due }) =>
    kind === 'renewal' && due ? [dayNumber(due) - today] : [],
  );
  const opportunitiesSeen = !brief.missing.some(
    (each) => each.kind === 'list' && each.list === 'opportunities' && each.state !== 'partly',
  );
  return {
    tier: brief.tier,
    confidence: brief.confidence,
    next: brief.next.code,
    // Of a list that was never seen nothing is known: it is not zero.
    openDeals: opportunitiesSeen ? deals.length : undefined,
    lateDeals: opportunitiesSeen
      ? deals.filter(({ due }) => due && dayNumber(due) < today).length
      : undefined,
    seatsToAdd: plays.find(({ kind, quantity }) => kind === 'seats' && quantity)?.quantity,
    products: plays.filter(({ basis }) => basis === 'whitespace').length || undefined,
    renewalInDays: ends.length > 0 ? Math.min(...ends) : undefined,
    wins: countOf(figureOf(brief, 'wins')),
    daysSinceWin: daysSince(figureOf(brief, 'lastWin'), today),
    openCases: countOf(figureOf(brief, 'openCases')),
    people: people.length || undefined,
    economicBuyer: told(people, 'economic-buyer')?.name,
    technicalBuyer: told(people, 'technical-buyer')?.name,
    champion: told(people, 'champion')?.name,
    likelyEconomicBuyer: likelyBuyer(people)?.name,
    referralsGiven: influence?.given,
    referralsReceived: influence?.received,
  } satisfies { [N in GroundName]: string | number | undefined };
}

/** Who has a role because the CRM or the user says so. */
export function told(people: readonly Person[], role: BuyingRole): Person | undefined {
  return people.find((person) => person.role === role && person.roleFrom !== 'title');
}

/** Who may decide on the budget, by the title, where nobody is known to. */
export function likelyBuyer(people: readonly Person[]): Person | undefined {
  if (told(people, 'economic-buyer')) return undefined;
  return people.find(({ role }) => role === 'economic-buyer');
}

function figureOf({ drivers }: Brief, code: DriverCode): Figure | undefined {
  return drivers.find((driver) => driver.code === code)?.figure;
}

function countOf(figure: Figure | undefined): number | undefined {
  return figure?.kind === 'count' ? figure.value : undefined;
}

function daysSince(figure: Figure | undefined, today: number): number | undefined {
  return figure?.kind === 'date' ? today - dayNumber(figure.value) : undefined;
}

type Value = { readonly name: string } | Money | string | number | undefined;

function plain(value: Value, today: number): string | number | undefined {
  if (typeof value === 'object') return 'amount' in value ? value.amount : value.name;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return dayNumber(value as CalendarDate) - today;
  return value;
}

/** Whether a condition may ask for it: what is misspelt is told and not taken for unknown for ever. */
export function isGround(name: string, facts: readonly FactName[]): boolean {
  const names: readonly string[] = [...GROUND_NAMES, ...facts];
  return names.includes(name) || /^\w{1,250}__\w{1,4}$/.test(name);
}
