import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';
import { salesOf } from '../measure/sales.js';
import { shrunkRate } from '../models/measures/beta-binomial.js';
import type { JudgeOptions } from '../options.js';
import { currencyOf, type Standing } from '../standing/standing.js';
import type { Inputs } from '../tier/inputs.js';
import { bookRate, type Odds, winOdds } from './odds.js';

/** What every play of an account is told from. */
export interface Setting {
  readonly account: Account;
  readonly inputs: Inputs;
  readonly standing: Standing;
  readonly options: JudgeOptions;
  /** Day number. */
  readonly today: number;
  /** The currency of the book, where one is known. */
  readonly currency: string | undefined;
  /** How likely the account's deals are won. */
  readonly rate: Odds;
  /** How likely the book's are. */
  readonly book: number;
  /** How many of those who bought once bought again. */
  readonly repeat: Odds;
  /** Which order of whitespace products is proven on the book's history. */
  readonly whitespace: 'jaccard' | 'popularity';
}

/** A repeat rate is believed to be around a half until some dozen buyers are known. */
const REPEAT_PRIOR = { rate: 0.5, cases: 12 } as const;

/** What the plays of an account are told from. */
export function settingOf(
  told: Pick<Setting, 'account' | 'inputs' | 'standing' | 'options' | 'today' | 'whitespace'>,
): Setting {
  const { account, standing } = told;
  const currency = currencyOf(standing);
  const { seenWon, seenLost } = salesOf(account.related.opportunities, currency);
  const type = standing.names.types.codeOf(known(account.facts.type));
  return {
    ...told,
    currency,
    rate: winOdds({ won: seenWon, lost: seenLost }, standing, typeOf(standing, type)),
    book: bookRate(standing),
    repeat: {
      odds: shrunkRate({ hits: standing.repeatBuyers, cases: standing.buyers }, REPEAT_PRIOR),
      of: standing.buyers,
    },
  };
}

function typeOf({ decidedByType }: Standing, type: number) {
  return type > 0 ? decidedByType.get(type) : undefined;
}
