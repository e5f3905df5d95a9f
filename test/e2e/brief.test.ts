import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useMessages } from '../../extension/platform/i18n.js';
import { shortMoney } from '../../extension/sidebar/format/money.js';
import { rank } from '../../extension/sidebar/format/number.js';
import { driverWords } from '../../extension/sidebar/words/driver.js';
import { dueWords, oddsWords, playTitle } from '../../extension/sidebar/words/play.js';
import { tierWords } from '../../extension/sidebar/words/tier.js';
import { AXES, type Play } from '../../src/account/brief.js';
import { openAccountList, openFromList } from '../browser/crm-pages.js';
import { messagesIn } from '../gallery/messages.js';
import { expectedBrief } from './support/expected.js';
import { line, settled, shown } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

let stage: Stage;

beforeAll(async () => {
  useMessages(messagesIn('en'));
});
afterAll(async () => {
  await stage?.close();
});

// One account with everything, one with six opportunities, one that is known by its name only.
describe.each(['Edge Communications', 'Grand Hotels & Resorts Ltd', 'sForce'])(
  'the brief beside %s',
  (name) => {
    beforeAll(async () => {
      await stage?.close();
      stage = await setStage({ viewport: { width: 1440, height: 2400 } });
      await openAccountList(stage.page);
      await openFromList(stage.page, name);
      await settled(stage.page);
    });

    it('says what the core computes from the same data', async () => {
      const now = Date.now();
      const brief = expectedBrief(name, { currency: '$', now });
      const seen = await shown(stage.page);
      expect(seen.name).toBe(name);
      expect(seen.tier).toBe(tierWords(brief));
      expect(seen.axes).toEqual(
        AXES.map((axis) => {
          const { known, rank: place } = brief.axes[axis];
          return known > 0 && place ? rank(place) : seen.axes[AXES.indexOf(axis)];
        }),
      );
      expect(seen.drivers).toEqual(
        brief.drivers.map((driver) =>
          line(`${driverWords(driver, now)} ${driver.rank ? rank(driver.rank) : ''}`),
        ),
      );
      expect(seen.plays).toEqual(brief.plays.map((play) => playLine(play, now)));
      expect(seen.people).toEqual(brief.people.map((person) => person.name));
    });
  },
);

function playLine(play: Play, now: number): string {
  const due = dueWords(play, now);
  const odds = due ? `${oddsWords(play)} · ${due}` : oddsWords(play);
  return line(
    [playTitle(play), play.expected && shortMoney(play.expected), odds].filter(Boolean).join(' '),
  );
}
