import type { RawReading } from '../../src/crm/raw.js';

/** The reading without its time: equal for two looks at a page that did not change. */
export function fingerprint(raw: RawReading): string {
  return JSON.stringify({ ...raw, readAt: 0 });
}
