import type { OptionFault, TierCounts } from '../../../src/judge/index.js';
import type { JudgeChoices, Settings } from '../settings.js';
import type { Org } from './orgs.js';

/** What would come of choices. */
export interface Preview {
  readonly present: TierCounts;
  readonly chosen: TierCounts;
}

/** What is set for this browser, for every org. */
export interface SettingsRequests {
  'settings/get': { ask: Record<never, never>; answer: Settings };
  'settings/name': { ask: { name: string }; answer: Settings };
  /** Sets what the user chooses of the judgement; nothing is stored where it has a fault. */
  'settings/judge': {
    ask: { choices: JudgeChoices };
    answer: { settings: Settings; fault?: OptionFault };
  };
  /** How many accounts of an org would be of each tier. */
  'settings/preview': {
    ask: { org: Org; choices: JudgeChoices };
    answer: { preview?: Preview; fault?: OptionFault };
  };
}
