import { beforeEach, describe, expect, it } from 'vitest';
import { useMessages } from '../../../extension/platform/i18n.js';
import { announcementOf } from '../../../extension/sidebar/words/announcement.js';
import { changedWords } from '../../../extension/sidebar/words/changed.js';
import type { Brief } from '../../../src/account/brief.js';
import { fullBrief, plays, READ_AT } from '../../gallery/briefs.js';
import { messagesIn } from '../../gallery/messages.js';
import { states } from '../../gallery/states.js';

const DAY = 86_400_000;

beforeEach(() => useMessages(messagesIn('en')));

/** The brief of a visit two days before the full one, with some of it as it was then. */
const visit = (then: Partial<Brief>): Brief => ({
  ...fullBrief,
  readAt: READ_AT - 2 * DAY,
  ...then,
});

describe('what is new since the last visit', () => {
  it('is nothing where nothing is', () => {
    expect(changedWords(visit({}), fullBrief, READ_AT)).toBe('');
  });

  it('is the tier that it was, plays that were not there, and what changed in how it buys', () => {
    const before = visit({ tier: 'growth', plays: plays.slice(2) });
    const { loyalty } = fullBrief;
    if (!loyalty) throw new Error('The full brief knows no loyalty');
    const words = changedWords(
      { ...before, loyalty: { ...loyalty, changes: [] } },
      { ...fullBrief, loyalty: { ...loyalty, changes: [{ code: 'cases-open', count: 4 }] } },
      READ_AT,
    );
    expect(words).toBe('New since Saturday: it was Growth, 2 new plays, 4 open cases');
  });

  it('is said with the fresh brief, and not while the old one is shown', () => {
    const before = visit({ tier: 'growth' });
    const [full, waiting] = [states['full'], states['stored-waiting']];
    expect(announcementOf(full, READ_AT, before)).toMatch(/New since Saturday: it was Growth$/);
    expect(announcementOf(full, READ_AT)).not.toContain('New since');
    expect(announcementOf(waiting, READ_AT, before)).toBe('');
  });
});
