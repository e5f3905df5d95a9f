export { BUILT_IN, isBuiltIn } from './built-in.js';
export { checklist, choosePlaybook } from './checklist.js';
export { type Grounds, holds } from './condition.js';
export { type Fillings, fillIn, fillingsOf, inLanguage } from './fill.js';
export { GROUND_NAMES, type GroundName, groundsOf } from './grounds.js';
export {
  copyOf,
  FACTS,
  MAX_PLAYBOOK_FILE,
  type PlaybookFault,
  parsePlaybookFile,
  playbookFaults,
  playbookFile,
  playbooksOf,
} from './playbook-file.js';
export { reduce, startCall } from './reduce.js';
export { type ItemStatistics, itemStatistics, type Share } from './statistics.js';
