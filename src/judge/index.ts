export { type JudgeContext, judge } from './judge.js';
export { type Measures, measure } from './measure/measures.js';
export {
  DEFAULT_OPTIONS,
  faultOf,
  type JudgeOptions,
  OPTION_FAULTS,
  type OptionFault,
} from './options.js';
export { type BacktestOptions, backtest, backtestInSteps } from './proof/backtest.js';
export { cutOf, cutOfInSteps } from './proof/cut.js';
export {
  StandingError,
  standingFromParts,
  standingPart,
  standingToParts,
} from './standing/bytes.js';
export { rankOf } from './standing/rank.js';
export { bookSize, currencyOf, emptyStanding, type Standing } from './standing/standing.js';
export { recut, updateStanding } from './standing/update.js';
export type { Steps } from './steps.js';
export { type TierCounts, tierCounts } from './tier/tier-counts.js';
