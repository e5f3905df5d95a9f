import { afterEach, describe, expect, test, vi } from 'vitest';
import { plural, t, useMessages } from '../../../extension/platform/i18n.js';
import { keptTexts } from '../../../extension/platform/kept-texts.js';
import { messagesIn } from '../../gallery/messages.js';

/** Texts of a browser that can be cut off, as by an update of the extension. */
function texts(language: string) {
  const real = messagesIn(language);
  let gone = false;
  const asked = vi.fn();
  return {
    asked,
    cutOff: () => {
      gone = true;
    },
    source: {
      getMessage(key: string, substitutions?: string[]) {
        asked(key);
        if (gone) throw new Error('Extension context invalidated.');
        return real.getMessage(key, substitutions);
      },
      getUILanguage: () => {
        if (gone) throw new Error('Extension context invalidated.');
        return real.getUILanguage();
      },
    },
  };
}

describe('texts that are kept', () => {
  afterEach(() => useMessages(messagesIn('en')));

  test.each(['en', 'pt-BR', 'ja'])('are the same as those asked for anew, in %s', (language) => {
    const said = () => [
      t('failUpdatedTitle'),
      t('failureLine', 'A', 'B $1', '$&'),
      t('failureLine', 'A'),
      plural('employees', 2, '2'),
    ];
    useMessages(messagesIn(language));
    const anew = said();
    useMessages(keptTexts(messagesIn(language), [], () => {}));
    expect(said()).toEqual(anew);
    expect(said()).toEqual(anew);
  });

  test('each are asked for once', () => {
    const { source, asked } = texts('en');
    useMessages(keptTexts(source, [], () => {}));
    for (let i = 0; i < 3; i++) t('failureLine', `${i}`);
    expect(asked.mock.calls.filter(([key]) => key === 'failureLine')).toHaveLength(1);
  });

  test('are there after the extension was updated: those shown, and those asked for early', () => {
    const { source, cutOff } = texts('en');
    useMessages(keptTexts(source, ['failUpdatedTitle'], () => {}));
    const shown = t('failureLine', 'Not saved.', 'a', 'b');
    cutOff();
    expect(t('failureLine', 'Not saved.', 'a', 'b')).toBe(shown);
    expect(t('failUpdatedTitle')).toBe('Lodestar was updated');
  });

  test('tell once, and not in the middle of drawing, that the extension is gone', async () => {
    const { source, cutOff } = texts('en');
    const lost = vi.fn();
    useMessages(keptTexts(source, [], lost));
    cutOff();
    expect(t('keyWhy')).toBe('…');
    expect(t('keyCall')).toBe('…');
    expect(lost).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(lost).toHaveBeenCalledTimes(1);
  });
});
