import { afterEach, describe, expect, it } from 'vitest';
import {
  type MessageSource,
  ordinal,
  plural,
  t,
  textDirection,
  uiLocale,
  useMessages,
} from '../../../extension/platform/i18n.js';
import { messagesIn } from '../../gallery/messages.js';

const as = (texts: string, browserLanguage: string): MessageSource => ({
  ...messagesIn(texts),
  getUILanguage: () => browserLanguage,
});

afterEach(() => useMessages(messagesIn('en')));

describe('texts', () => {
  it('replace what they are given, in the order the language wants', () => {
    useMessages(messagesIn('en'));
    expect(t('rank', '2nd', '13')).toBe('2nd of 13');
    expect(plural('driverWonRevenueDetail', 2, '2', '$1M')).toBe('Won $1M in 2 opportunities');
    expect(plural('driverWonRevenueDetail', 1, '1', '$1M')).toBe('Won $1M in 1 opportunity');
  });

  it('follow the plural rules of their own language', () => {
    useMessages(messagesIn('pt-BR'));
    expect(plural('employees', 0, '0')).toBe('0 funcionário');
    expect(plural('employees', 2, '2')).toBe('2 funcionários');
    useMessages(messagesIn('fr'));
    expect(plural('footerFacts', 0, '0')).toBe('0 donnée lue');
    useMessages(messagesIn('de'));
    expect(plural('footerFacts', 0, '0')).toBe('0 Angaben gelesen');
    useMessages(messagesIn('ja'));
    expect(plural('footerFacts', 1, '1')).toBe('1 件を読み取り');
    useMessages(messagesIn('pt-BR'));
    // Portuguese has a form for millions ("de funcionários") that no text needs.
    expect(plural('employees', 1_000_000, '1.000.000')).toBe('1.000.000 funcionários');
  });

  it('say places as people do', () => {
    useMessages(messagesIn('en'));
    const places = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111];
    expect(places.map((place) => ordinal(place, String(place)))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
      '111th',
    ]);
  });

  it.each([
    ['pt-BR', '1ª de 13', '21ª de 40'],
    ['es', '1.ª de 13', '21.ª de 40'],
    ['de', '1. von 13', '21. von 40'],
    ['fr', '1er sur 13', '21e sur 40'],
    ['ja', '13 件中 1 位', '40 件中 21 位'],
  ])('say places in %s as it does: %s', (language, first, later) => {
    useMessages(messagesIn(language));
    expect(t('rank', ordinal(1, '1'), '13')).toBe(first);
    expect(t('rank', ordinal(21, '21'), '40')).toBe(later);
  });
});

describe('the locale for numbers and dates', () => {
  it.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'fr', 'en'],
    ['pt-BR', 'pt-PT', 'pt-PT'],
    ['pt-BR', 'pt_BR', 'pt-BR'],
    ['es', 'es-419', 'es-419'],
    ['de', 'de-CH', 'de-CH'],
    ['fr', 'fr-CA', 'fr-CA'],
    ['ja', 'ja-JP', 'ja-JP'],
    ['ja', 'en-US', 'ja'],
  ])('with texts in %s and a browser in %s is %s', (texts, browser, locale) => {
    useMessages(as(texts, browser));
    expect(uiLocale()).toBe(locale);
  });
});

describe('writing direction', () => {
  it('follows the language of the texts and keeps names apart in right-to-left ones', () => {
    useMessages(messagesIn('en'));
    expect(textDirection()).toBe('ltr');
    expect(t('pinAccount', 'Acme')).toBe('Pin Acme');
    useMessages(messagesIn('he'));
    expect(textDirection()).toBe('rtl');
    expect(t('pinAccount', 'Acme')).toBe('Pin \u2068Acme\u2069');
  });
});
