import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/crm/text/fold.js';
import { parsePhone, parseUrl, plainText } from '../../../../src/crm/text/index.js';

describe('plain text', () => {
  it.each([
    ['  a  b ', 'a b'],
    ['a\u00a0\u202f\u2009b', 'a b'],
    ['\u200f\u202aabc\u202c', 'abc'],
    ['line one \r\n line two', 'line one\nline two'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['United Oil & Gas, UK', 'United Oil & Gas, UK'],
    ['x² ½', 'x² ½'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('folding for numbers', () => {
  it('makes every decimal digit of Unicode its own value', () => {
    const runs = [];
    for (let code = 0x30; code < 0x1_fc00; code++) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(code))) continue;
      const digits = Array.from({ length: 10 }, (_, at) => String.fromCodePoint(code + at)).join(
        '',
      );
      runs.push(fold(digits));
      code += 9;
    }
    expect(runs.length).toBeGreaterThan(60);
    expect(new Set(runs)).toEqual(new Set(['0123456789']));
  });

  it('refuses figures that are no decimal digits', () => {
    expect(fold('10²')).toBe('');
    expect(fold('1½')).toBe('');
  });
});

describe('phone numbers', () => {
  it.each([
    ['(014) 427-4427', '(014) 427-4427'],
    ['tel:+55\u00a011\u00a05555-0100', '+55 11 5555-0100'],
    ['+1 212 842 5500 x12', '+1 212 842 5500 x12'],
    ['none', undefined],
    ['', undefined],
  ])('%j is %j', (text, value) => {
    expect(parsePhone(text)?.value).toBe(value);
  });
});

describe('web addresses', () => {
  it.each([
    ['www.edge.com', 'www.edge.com'],
    [' https://dickenson-consulting.com/a?b=1 ', 'https://dickenson-consulting.com/a?b=1'],
    ['http://www.uos.com', 'http://www.uos.com'],
    ['www.expressl&t.net', 'www.expressl&t.net'],
    ['例え.jp', '例え.jp'],
    ['localhost:8080', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b.co', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('%j is %j', (text, value) => {
    expect(parseUrl(text)?.value).toBe(value);
  });
});
