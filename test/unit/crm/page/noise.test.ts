// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noiseFrom } from '../../../../src/crm/page/noise.js';
import { NOISE } from '../../../../src/crm/salesforce/table.js';

const TAGS = ['button', 'span', 'svg', 'mark', 'div', 'lightning-helptext', 'a'];
const CLASSES = ['slds-assistive-text', 'assistiveText', 'slds-button', 'button', ''];

const elements = fc.record({
  tag: fc.constantFrom(...TAGS),
  classes: fc.array(fc.constantFrom(...CLASSES), { maxLength: 4 }),
  between: fc.constantFrom(' ', '  ', '\n', '\t'),
});

describe('what is noise', () => {
  const isNoise = noiseFrom(NOISE);

  test('is what the selectors of the table match', () => {
    fc.assert(
      fc.property(elements, ({ tag, classes, between }) => {
        const element = document.createElement(tag);
        if (classes.length > 0) element.setAttribute('class', classes.join(between));
        expect(isNoise(element)).toBe(element.matches(NOISE));
      }),
    );
  });

  test('holds for a drawing, whose classes are no text', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'slds-icon');
    expect(isNoise(svg)).toBe(true);
  });

  test('is still right after more lists of classes than are remembered', () => {
    const element = document.createElement('span');
    for (let i = 0; i < 5_000; i++) {
      element.setAttribute('class', i % 2 === 0 ? `a${i} slds-assistive-text` : `a${i}`);
      expect(isNoise(element)).toBe(i % 2 === 0);
    }
  });

  test.each(['button:hover', 'div > span', '[hidden]', '.a.b', ''])(
    'refuses %j, which a look-up cannot answer',
    (selectors) => {
      expect(() => noiseFrom(selectors)).toThrow(RangeError);
    },
  );
});
