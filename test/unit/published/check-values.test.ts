import { describe, expect, test } from 'vitest';
import { checkBaskets } from './check-values/baskets.js';
import { checkCustomers } from './check-values/customers.js';
import { checkEffort } from './check-values/effort.js';
import { checkRenewals } from './check-values/renewals.js';
import type { CheckValues } from './check-values/rows.js';
import { checkTies } from './check-values/ties.js';
import { HAVE_DATA, NO_DATA, readData } from './public-data.js';
import { trackReads } from './read-tracker.js';

if (!HAVE_DATA) console.warn(NO_DATA);

describe.skipIf(!HAVE_DATA)('published check values', { timeout: 60_000 }, () => {
  const { tree: rows, unread } = trackReads(
    (HAVE_DATA ? JSON.parse(readData('check_values.json')) : {}) as CheckValues,
  );
  checkCustomers(rows);
  checkRenewals(rows);
  checkBaskets(rows);
  checkEffort(rows);
  checkTies(rows);

  test('none of them was left out', () => {
    expect(unread()).toEqual([]);
  });
});
