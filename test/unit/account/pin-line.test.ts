import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../../../src/account/calendar-date.js';
import { endOfDay, MAX_PERSON_NAME, MAX_REASON, oneLine } from '../../../src/account/pin.js';
import { formatPinLine, type PinLineWords, parsePinLines } from '../../../src/account/pin-line.js';
import { TIERS, type Tier } from '../../../src/account/tier.js';
import { pinLine } from './pin-arbitraries.js';

const LOCALES = 'extension/_locales';

/** The words of a language as the sidebar writes lines with them. */
function wordsOf(folder: string): PinLineWords {
  const texts = JSON.parse(readFileSync(`${LOCALES}/${folder}/messages.json`, 'utf8'));
  const text = (key: string): string => texts[key].message;
  return {
    tier: (tier: Tier) => text(`tier${tier[0]?.toUpperCase()}${tier.slice(1)}`),
    until: (lastDay: CalendarDate) => text('pinLineUntil').replace('$1', lastDay),
  };
}

const until = (day: string) => endOfDay(parseCalendarDate(day) as CalendarDate);
const MARCH = until('2027-03-31');

describe.each(readdirSync(LOCALES))('a pin line written in %s', (folder) => {
  const words = wordsOf(folder);

  it('gives the pin back, whatever its words are', () => {
    fc.assert(
      fc.property(pinLine, (pin) => {
        expect(parsePinLines(formatPinLine(pin, words))).toEqual([pin]);
      }),
    );
  });

  it('gives it back out of the middle of a text', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.replaceAll('★', ''));
    fc.assert(
      fc.property(pinLine, around, around, around, (pin, before, same, after) => {
        const text = `${before}\n${same} ${formatPinLine(pin, words)}\n${after}`;
        expect(parsePinLines(text)).toEqual([pin]);
      }),
    );
  });

  it('names every tier so that it is told', () => {
    for (const tier of TIERS) {
      expect(parsePinLines(`★ ${words.tier(tier)}: x`)).toEqual([{ tier, reason: 'x' }]);
    }
  });
});

describe('a pin line', () => {
  it('is written as the CRM shows it', () => {
    const pin = { tier: 'strategic', until: MARCH, reason: 'renewal at risk', by: 'Ana' } as const;
    expect(formatPinLine(pin, wordsOf('en'))).toBe(
      '★ Strategic until 2027-03-31: renewal at risk — Ana',
    );
  });

  it.each([
    [
      '★ Strategic until 2027-03-31: renewal at risk — Ana',
      'strategic',
      MARCH,
      'renewal at risk',
      'Ana',
    ],
    [
      '★Strategic until 2027-03-31:renewal at risk—Ana',
      'strategic',
      MARCH,
      'renewal at risk',
      'Ana',
    ],
    ['★ STRATEGIC  2027-03-31 : renewal at risk', 'strategic', MARCH, 'renewal at risk', undefined],
    [
      '★ Estratégica até 2027-03-31: renovação em risco — Ana',
      'strategic',
      MARCH,
      'renovação em risco',
      'Ana',
    ],
    ['★ Estrate\u0301gica até 2027-03-31: x', 'strategic', MARCH, 'x', undefined],
    ['★ Clave hasta 2027-03-31: x — Ana', 'key', MARCH, 'x', 'Ana'],
    ['★ Schlüsselkunde bis 2027-03-31: x — Ana', 'key', MARCH, 'x', 'Ana'],
    ["★ Clé jusqu'au 2027-03-31 : x — Ana", 'key', MARCH, 'x', 'Ana'],
    ['★ 戦略 2027-03-31まで：更新が危うい — 田中', 'strategic', MARCH, '更新が危うい', '田中'],
    ['⚠️ see also ★ Key: x — Ana', 'key', undefined, 'x', 'Ana'],
    ['★\uFE0F Key: x', 'key', undefined, 'x', undefined],
    ['★ Key', 'key', undefined, '', undefined],
    ['★ Key — Ana', 'key', undefined, '', 'Ana'],
    ['★ Key until 2027-03-31 — Ana', 'key', MARCH, '', 'Ana'],
    ['★ until 2027-03-31: x', undefined, MARCH, 'x', undefined],
    ['★: ask for the referral — Ana', undefined, undefined, 'ask for the referral', 'Ana'],
  ])('is read: %s', (text, tier, end, reason, by) => {
    expect(parsePinLines(text)).toEqual([
      {
        reason,
        ...(tier ? { tier } : {}),
        ...(end === undefined ? {} : { until: end }),
        ...(by ? { by } : {}),
      },
    ]);
  });

  it.each([
    '',
    '★',
    '★ ',
    '★:',
    '★ : ',
    '★★★★☆ a fine hotel',
    '★ Best hotel in town: book early',
    '★ Key contacts are Rose and Sean',
    '★ Strategically placed: near the port',
    '★ Strategic until 2027-02-30: no such day',
    '★ Strategic until tomorrow: no day',
    'Strategic until 2027-03-31: no star',
    '☆ Strategic: another star',
    '★\nStrategic: on the next line',
  ])('is none: %s', (text) => {
    expect(parsePinLines(text)).toEqual([]);
  });

  it('is found in each line that holds one, in order', () => {
    expect(
      parsePinLines('★ Key: a — Ana\nand then\r\n★ Base: b\n').map(({ reason }) => reason),
    ).toEqual(['a', 'b']);
  });

  it('keeps its words within what is kept, however long the text', () => {
    const [line] = parsePinLines(`★ Key: ${'😀'.repeat(5_000)} — ${'n'.repeat(5_000)}`);
    expect(line?.reason.length).toBeLessThanOrEqual(MAX_REASON);
    expect(line?.reason).toBe('😀'.repeat(MAX_REASON / 2));
    expect(line?.by).toBeUndefined();
    const named = parsePinLines(`★ Key: a — ${'n'.repeat(MAX_PERSON_NAME + 1)}`);
    expect(named[0]?.by).toBeUndefined();
  });

  it('takes time by the length of the text only, whatever stands in it', () => {
    for (const hostile of ['★', '★ ', '★ Strategic until ', ': —', ' ', '★\n', '—', '2027-03-31']) {
      const started = performance.now();
      parsePinLines(hostile.repeat(140_000));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  it('never throws, and what it gives is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { reason, by } of parsePinLines(`★ Key: ${text}\n★${text}`)) {
          expect(oneLine(reason)).toBe(reason);
          if (by !== undefined) expect(oneLine(by)).toBe(by);
        }
      }),
    );
  });
});
