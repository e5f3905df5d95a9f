import type { Account } from '../../account/account.js';
import type { Proof } from '../../account/brief.js';
import { type CalendarDate, dateOfDay, dayNumber } from '../../account/calendar-date.js';
import { winDays } from '../loyalty/wins.js';
import { measure } from '../measure/measures.js';
import { DEFAULT_OPTIONS, type JudgeOptions } from '../options.js';
import { currencyOf, emptyStanding, type Standing } from '../standing/standing.js';
import { recut, updateStanding } from '../standing/update.js';
import { inOneGo, mapInSteps, type Steps } from '../steps.js';
import { accountAsOf } from './as-of.js';
import { loyaltyProof } from './loyalty.js';
import { MIN_ACCOUNTS, tierProof, tiersIn } from './tiers.js';
import { whitespaceProof } from './whitespace.js';

/** What a back-test may be told besides the book and the day. */
export interface BacktestOptions {
  readonly options?: JudgeOptions;
  /** The last day to look at; without it the day of the book's last won deal. */
  readonly until?: CalendarDate;
}

/**
 * Judges the book by what was known on the cut date alone, and measures what came after: the share of
 * won revenue in each tier, hits of whitespace suggestions against popularity and a random order, the
 * AUC of loyalty against recency, and how long tiers last. Fitting models takes seconds in a book of
 * thousands. Undefined where no deal was won after the cut: nothing can be measured.
 * @param book all accounts of one org
 */
export const backtest = inOneGo(backtestInSteps);

/** `backtest` with a pause after each small piece of work, a few milliseconds at most. */
export function* backtestInSteps(
  book: readonly Account[],
  cut: CalendarDate,
  { options = DEFAULT_OPTIONS, until }: BacktestOptions = {},
): Steps<Proof | undefined> {
  const purchases = yield* mapInSteps(book, winDays);
  const cutDay = dayNumber(cut);
  const lastDay = purchases.reduce((last, days) => Math.max(last, days.at(-1) ?? last), -Infinity);
  const end = until === undefined ? lastDay : dayNumber(until);
  if (!purchases.some((days) => days.some((day) => day > cutDay && day <= end))) return undefined;
  const endDate = dateOfDay(end);
  const before = yield* mapInSteps(book, (account) => accountAsOf(account, cut));
  const after = yield* mapInSteps(book, (account) => accountAsOf(account, endDate));
  const then = yield* standingOf(before, options);
  const now = yield* standingOf(after, options);
  const currency = currencyOf(then) ?? currencyOf(now);
  const won = (account: Account) => measure(account, currency).wonRevenue ?? 0;
  const tiers = tiersIn(then, options);
  const brought = new Map(
    yield* mapInSteps(after, (account, i) => [account, won(account) - won(before[i] ?? account)]),
  );
  const tier = tierProof(
    after,
    tiers,
    tiersIn(now, options),
    (one) => brought.get(one) ?? 0,
    end - cutDay,
  );
  const whitespace = yield* whitespaceProof(before, after);
  const loyalty = yield* loyaltyProof(purchases, cutDay, end);
  const tooLittle: Proof['tooLittle'] = [
    ...(tiers.size < MIN_ACCOUNTS ? (['tiers'] as const) : []),
    ...(whitespace?.proven ? [] : (['whitespace'] as const)),
    ...(loyalty?.proven ? [] : (['loyalty'] as const)),
  ];
  return {
    form: 1,
    cut,
    until: endDate,
    accounts: tiers.size,
    tooLittle,
    ...tier,
    ...(whitespace ? { whitespace } : {}),
    ...(loyalty ? { loyalty } : {}),
  };
}

/** The standing of a book, its cuts computed once at the end. */
function* standingOf(accounts: readonly Account[], options: JudgeOptions): Steps<Standing> {
  const standing = emptyStanding();
  yield* mapInSteps(accounts, (account) => updateStanding(standing, undefined, account, options));
  recut(standing, options);
  return standing;
}
