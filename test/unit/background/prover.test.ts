import { describe, expect, it } from 'vitest';
import { isDue } from '../../../extension/background/prover.js';

const DAY = 86_400_000;
const AT = 100 * DAY;
const kept = { at: AT, accounts: 10 };

describe('a back-test is due', () => {
  it('when none was made and there is a book', () => {
    expect(isDue(undefined, 1, AT)).toBe(true);
    expect(isDue(undefined, 0, AT)).toBe(false);
  });

  it('once a day', () => {
    expect(isDue(kept, 10, AT + DAY - 1)).toBe(false);
    expect(isDue(kept, 10, AT + DAY)).toBe(true);
  });

  it('when the book has grown or shrunk by half', () => {
    expect(isDue(kept, 14, AT)).toBe(false);
    expect(isDue(kept, 15, AT)).toBe(true);
    expect(isDue(kept, 7, AT)).toBe(false);
    expect(isDue(kept, 6, AT)).toBe(true);
  });

  it('when the clock was set back', () => {
    expect(isDue(kept, 10, AT - 1)).toBe(true);
  });
});
