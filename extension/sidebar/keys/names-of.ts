import type { Keys } from './keys.js';
import { KEYS, type KeyName, keysOf } from './map.js';

/**
 * The actions whose keys work now, or would on a line that is there, in the order of the map: what the
 * overlay lists.
 */
export function namesOf(keys: Keys): readonly KeyName[] {
  const onLines = new Set(keys.working.filter(({ run }) => !run).map(({ name }) => name));
  const works = (name: KeyName) => keysOf(name).some((key) => keys.of(key)?.name === name);
  return (Object.keys(KEYS) as KeyName[]).filter((name) => works(name) || onLines.has(name));
}
