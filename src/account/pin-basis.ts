import type { Brief, DriverCode } from './brief.js';
import type { CalendarDate } from './calendar-date.js';
import type { Figure } from './figure.js';
import type { Money } from './money.js';
import type { Tier } from './tier.js';

/** What was known of an account when it was pinned: enough to tell later what has changed. */
export interface PinBasis {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The computed tier; absent: not enough was known. */
  readonly tier?: Tier;
  /** 0 to 100. */
  readonly score: number;
  readonly wonRevenue?: Money;
  readonly openPipeline?: Money;
  readonly openCases?: number;
  /** When the next play was due. */
  readonly nextDue?: CalendarDate;
}

/** One thing that is different now. A side that is absent was or is not known. */
export type PinChange =
  | { readonly code: 'tier'; readonly from?: Tier; readonly to?: Tier }
  | {
      readonly code: 'score' | 'wonRevenue' | 'openPipeline' | 'openCases' | 'nextDue';
      readonly from?: Figure;
      readonly to?: Figure;
    };

/** What is known of an account by its brief, to be kept with a pin. */
export function basisOf(brief: Brief): PinBasis {
  const wonRevenue = moneyOf(brief, 'wonRevenue');
  const openPipeline = moneyOf(brief, 'openPipeline');
  const openCases = figureOf(brief, 'openCases');
  const due = brief.plays.flatMap((play) => (play.due ? [play.due] : [])).sort();
  const [nextDue] = due;
  return {
    at: brief.judgedAt,
    ...(brief.computedTier ? { tier: brief.computedTier } : {}),
    score: brief.score,
    ...(wonRevenue ? { wonRevenue } : {}),
    ...(openPipeline ? { openPipeline } : {}),
    ...(openCases?.kind === 'count' ? { openCases: openCases.value } : {}),
    ...(nextDue ? { nextDue } : {}),
  };
}

/**
 * What has changed of an account since it was pinned, the weightiest first. What became unknown is
 * no change: a page that was not loaded says nothing. The score counts by whole points.
 */
export function changesSince(basis: PinBasis, brief: Brief): PinChange[] {
  const now = basisOf(brief);
  const changes: PinChange[] = [];
  if (now.tier && now.tier !== basis.tier)
    changes.push({ code: 'tier', ...(basis.tier ? { from: basis.tier } : {}), to: now.tier });
  if (Math.round(now.score) !== Math.round(basis.score))
    changes.push({ code: 'score', from: counted(basis.score), to: counted(now.score) });
  for (const code of ['wonRevenue', 'openPipeline'] as const) {
    const [from, to] = [basis[code], now[code]];
    if (!to || (from && sameMoney(from, to))) continue;
    changes.push({ code, ...(from ? { from: money(from) } : {}), to: money(to) });
  }
  if (now.openCases !== undefined && now.openCases !== basis.openCases)
    changes.push({
      code: 'openCases',
      ...(basis.openCases === undefined ? {} : { from: counted(basis.openCases) }),
      to: counted(now.openCases),
    });
  if (now.nextDue && now.nextDue !== basis.nextDue)
    changes.push({
      code: 'nextDue',
      ...(basis.nextDue ? { from: date(basis.nextDue) } : {}),
      to: date(now.nextDue),
    });
  return changes;
}

function figureOf(brief: Brief, code: DriverCode): Figure | undefined {
  return brief.drivers.find((driver) => driver.code === code)?.figure;
}

function moneyOf(brief: Brief, code: DriverCode): Money | undefined {
  const figure = figureOf(brief, code);
  return figure?.kind === 'money' ? figure.value : undefined;
}

function sameMoney(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}

function money(value: Money): Figure {
  return { kind: 'money', value };
}

function counted(value: number): Figure {
  return { kind: 'count', value: Math.round(value) };
}

function date(value: CalendarDate): Figure {
  return { kind: 'date', value };
}
