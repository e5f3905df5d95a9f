import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferPageFormat, type PageFormat, parseMoney } from '../../../../src/crm/text/index.js';
import { allLocales } from './locales.js';

const LOCALES = allLocales();
/** With none, two and three decimals; with codes, own symbols and shared symbols. */
const CURRENCIES = (
  'USD EUR GBP JPY CNY BRL INR CHF CAD AUD MXN ARS CLP KRW SEK DKK PLN CZK HUF RUB TRY ZAR ILS SAR ' +
  'EGP KWD TND THB VND XOF CVE'
).split(' ');
const ALL_CURRENCIES = Intl.supportedValuesOf('currency');

/** The pounds of the Falklands, Gibraltar, Saint Helena and South Sudan are written £ at home. */
const OTHER_POUNDS = ['FKP', 'GIP', 'SHP', 'SSP'];

/** Slips of CLDR's data, and two rules of their own: escudos have no symbol, yuan in Uighur have yen's. */
const NOT_READ = [
  'ak IQD, Irak dinaa 1.00: not read',
  'kea CVE, \u200b 1.00: not read',
  'ug CNY, ￥ 1.00: JPY for CNY',
  'wo GTQ, GT Q 1.00: not read',
  'wo MDL, Vote MDL 1.00: not read',
];
const isSlip = (locale: string, currency: string) =>
  NOT_READ.some((each) => each.startsWith(`${locale.slice(0, 2)} ${currency}`));

interface Setting {
  readonly locale: string;
  readonly currency: string;
  readonly display?: 'symbol' | 'code';
}

function formatOf({ locale, currency, display = 'symbol' }: Setting, accounting = false) {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
    currencySign: accounting ? 'accounting' : 'standard',
  });
}

/** What is wrong with reading the text back as the amount; undefined when nothing is. */
function fault(text: string, amount: number, currency: string, page: PageFormat) {
  const found = parseMoney(text, page);
  if (!found) return `${text}: not read`;
  const { value, doubt } = found;
  if (value.amount !== amount) return `${text}: ${value.amount}`;
  if (doubt) return `${text}: in doubt`;
  const isOtherCode =
    /^[A-Z]{3}$/.test(value.currency) &&
    value.currency !== currency &&
    !text.includes(value.currency);
  const isPound = value.currency === 'GBP' && OTHER_POUNDS.includes(currency);
  return isOtherCode && !isPound ? `${text}: ${value.currency} for ${currency}` : undefined;
}

describe('money of every locale and currency', () => {
  it('is read back, positive, negative and in parentheses, once the page is known', () => {
    const faults: string[] = [];
    // Many locales of a language write alike: what was read once is not read again.
    const read = new Set<string>();
    for (const locale of LOCALES) {
      for (const currency of CURRENCIES) {
        if (isSlip(locale, currency)) continue;
        const standard = formatOf({ locale, currency });
        const accounting = formatOf({ locale, currency }, true);
        const round = (amount: number) =>
          Number(amount.toFixed(standard.resolvedOptions().maximumFractionDigits));
        const samples = [1234567.89, 1234, -5.25].map((amount) => standard.format(amount));
        const texts = [9876543.5, 1234, -98765.43, -1234.56].map(
          (amount, at) => [(at < 3 ? standard : accounting).format(amount), round(amount)] as const,
        );
        const key = [currency, ...samples, ...texts].join('|');
        if (read.has(key)) continue;
        read.add(key);
        const page = inferPageFormat({ numbers: samples, dates: [] });
        for (const [text, amount] of texts) {
          const found = fault(text, amount, currency, page);
          if (found) faults.push(`${locale} ${found}`);
        }
      }
    }
    expect(LOCALES.length).toBeGreaterThan(900);
    expect(read.size).toBeGreaterThan(2000);
    expect(CURRENCIES.length).toBeGreaterThanOrEqual(30);
    expect(faults).toEqual([]);
  }, 60_000);

  it('holds for any amount in any of the currencies Intl knows, by symbol or code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...ALL_CURRENCIES),
        fc.constantFrom('symbol' as const, 'code' as const),
        fc.boolean(),
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        (locale, currency, display, accounting, thousandths) => {
          fc.pre(!isSlip(locale, currency));
          const standard = formatOf({ locale, currency, display });
          const { maximumFractionDigits: decimals = 0 } = standard.resolvedOptions();
          const amount = Number((thousandths / 1000).toFixed(decimals)) || 0;
          const samples = [1234567.89, 0.5, -9876543.21].map((each) => standard.format(each));
          const page = inferPageFormat({ numbers: samples, dates: [] });
          const text = formatOf({ locale, currency, display }, accounting).format(amount);
          expect(fault(text, amount, currency, page)).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
  }, 60_000);
});

describe('the symbols of currencies', () => {
  it('never mean another currency than Intl means by them, in any language', () => {
    const languages = LOCALES.filter((locale) => !locale.includes('-'));
    const faults = new Set<string>();
    for (const locale of languages) {
      for (const currency of ALL_CURRENCIES) {
        const parts = formatOf({ locale, currency }).formatToParts(1);
        const symbol = parts.find(({ type }) => type === 'currency')?.value ?? '';
        const found = fault(`${symbol} 1.00`, 1, currency, {});
        if (found) faults.add(`${locale} ${currency}, ${found}`);
      }
    }
    expect([...faults]).toEqual(NOT_READ);
  }, 60_000);

  it.each([
    ['R$ 1,00', 'BRL'],
    ['US$ 1,00', 'USD'],
    ['1,00 $US', 'USD'],
    ['1,00 $ CA', 'CAD'],
    ['€1.00', 'EUR'],
    ['£1.00', 'GBP'],
    ['1.00 zł', 'PLN'],
    ['S/ 1.00', 'PEN'],
    ['B/.1.00', 'PAB'],
    ['₹1.00', 'INR'],
    ['￥100', 'JPY'],
    ['1 234$50', 'CVE'],
    ['$1.00', '$'],
    ['¥100', '¥'],
    ['1,00 kr.', 'kr.'],
    ['Rs 1.00', 'Rs'],
    ['$50.00 MXN', 'MXN'],
  ])('%s is in %s', (text, currency) => {
    expect(parseMoney(text, {})?.value.currency).toBe(currency);
  });

  it('mean the same on every page of an org, whatever else the page shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('$', '¥', 'kr', '£'),
        fc.subarray(['6/28/2026', '28.06.2026', '2026年6月28日']),
        fc.subarray(['$1,234.50', '¥1,234.50', '1.234,50 kr', '-£5']),
        (symbol, dates, numbers) => {
          const page = inferPageFormat({ numbers, dates });
          const currency = parseMoney(`${symbol} 12`, page)?.value.currency;
          expect(currency).toBe(symbol === '£' ? 'GBP' : symbol);
        },
      ),
    );
  });
});

describe('money as Salesforce shows it', () => {
  const point: PageFormat = { moneyDecimal: '.' };
  const comma: PageFormat = { moneyDecimal: ',' };

  it('has the converted amount in parentheses after the first', () => {
    expect(parseMoney('USD 50,000.00 (EUR 46,000.00)', point)?.value).toEqual({
      amount: 50_000,
      currency: 'USD',
      converted: { amount: 46_000, currency: 'EUR' },
    });
    expect(parseMoney('-USD 50.00 (-R$ 270,00)', comma)?.doubt).toBe('ambiguous');
    expect(parseMoney('-BRL 50,00 (-US$ 9,26)', comma)?.value).toEqual({
      amount: -50,
      currency: 'BRL',
      converted: { amount: -9.26, currency: 'USD' },
    });
    expect(parseMoney('(USD 50.00) (EUR 46.00)', point)?.value).toEqual({
      amount: -50,
      currency: 'USD',
      converted: { amount: -46, currency: 'EUR' },
    });
  });

  it.each([
    ['($1,234.50)', -1234.5],
    ['$(1,234.50)', -1234.5],
    ['-$1,234.50', -1234.5],
    ['$-1,234.50', -1234.5],
    ['\u2212$1,234.50', -1234.5],
    ['$1,234.50-', -1234.5],
    ['$30,000,000', 30_000_000],
    ['₹12,34,567.50', 1_234_567.5],
    ["CHF 1'234'567.50", 1_234_567.5],
    ['CHF 1’234’567.50', 1_234_567.5],
    ['USD\u00a01,234,567.50', 1_234_567.5],
    ['＄１，２３４．５０', 1234.5],
    ['$0.00', 0],
  ])('%s is %d', (text, amount) => {
    expect(parseMoney(text, point)).toMatchObject({ value: { amount } });
    expect(parseMoney(text, point)?.doubt).toBeUndefined();
  });

  it.each([
    ['R$\u00a01.234.567,50', 1_234_567.5],
    ['1\u202f234\u202f567,50\u00a0€', 1_234_567.5],
    ['-R\u00a01\u00a0234\u00a0567,57', -1_234_567.57],
    ['\u200f\u200e-1.234,50\u00a0US$', -1234.5],
    ['€ 1.234', 1234],
  ])('%s is %d', (text, amount) => {
    expect(parseMoney(text, comma)).toMatchObject({ value: { amount } });
    expect(parseMoney(text, comma)?.doubt).toBeUndefined();
  });

  it.each([
    '',
    '1,234.50',
    'fifty dollars',
    '50 employees',
    '$',
    '$1,23.45',
    '$1,2345.00',
    'USD 5 EUR 6',
    '$1½',
    '12%',
  ])('%j is no money', (text) => {
    expect(parseMoney(text, point)).toBeUndefined();
  });
});

describe('money that can be read in two ways', () => {
  it('is in doubt while the page has not decided, and the likelier is whole', () => {
    expect(parseMoney('R$ 1.234', {})).toEqual({
      value: { amount: 1234, currency: 'BRL' },
      doubt: 'ambiguous',
    });
    expect(parseMoney('KWD 1.234', {})).toEqual({
      value: { amount: 1.234, currency: 'KWD' },
      doubt: 'ambiguous',
    });
    expect(parseMoney('R$ 1.234,00', {})?.doubt).toBeUndefined();
    expect(parseMoney('R$ 12,5', {})?.doubt).toBeUndefined();
    expect(parseMoney('$0.123', {})?.doubt).toBeUndefined();
  });

  it('is in doubt when it does not fit the page', () => {
    expect(parseMoney('$1,234.50', { moneyDecimal: ',' })).toEqual({
      value: { amount: 1234.5, currency: '$' },
      doubt: 'ambiguous',
    });
  });

  it('is in doubt when only plain numbers decided the page and they would give it three decimals', () => {
    expect(parseMoney('€1,234', { decimal: ',' })?.doubt).toBe('ambiguous');
    expect(parseMoney('€1.234', { decimal: ',' })).toEqual({
      value: { amount: 1234, currency: 'EUR' },
    });
  });
});
