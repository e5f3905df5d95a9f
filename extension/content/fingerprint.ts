import type { Reading } from '../../src/account/reading.js';

/** The reading without its times: equal for two looks at a page that did not change. */
export function fingerprint(reading: Reading): string {
  return JSON.stringify(reading, (name, value) =>
    name === 'at' || name === 'readAt' ? undefined : value,
  );
}
