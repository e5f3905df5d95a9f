import type { Play } from '../../../src/account/brief.js';
import type { PlayMark } from '../../../src/account/play-mark.js';

/** What a user can say of a play; undefined takes it back. */
export type Mark = (
  play: Play,
  mark: Pick<PlayMark, 'state' | 'reason'> | undefined,
) => Promise<void>;
