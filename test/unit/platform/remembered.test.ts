import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Measure } from '../../../extension/platform/preferences.js';
import { MAPPABLE, type MappableFact } from '../../../src/account/account.js';
import { fakeBrowser } from './browser.js';

const browser = fakeBrowser();
const { changePreferences, FIRST, LIMITS, readPreferences } = await import(
  '../../../extension/platform/preferences.js'
);
const { readMeanings, writeMeaning } = await import('../../../extension/platform/meanings.js');

beforeEach(() => {
  browser.is('well');
  browser.values.clear();
});

describe('what is remembered of a host', () => {
  it('comes back, for that host alone', async () => {
    await changePreferences('a.example', { open: false, side: 'free', x: 0.25 });
    expect(await readPreferences('a.example')).toEqual({
      ...FIRST,
      open: false,
      side: 'free',
      x: 0.25,
    });
    expect(await readPreferences('b.example')).toEqual(FIRST);
  });

  it('is at first open, docked where lines end', () => {
    expect(FIRST).toMatchObject({ open: true, side: 'end', width: 360 });
  });

  it('changes in what is changed alone, also where two changes come at once', async () => {
    await Promise.all([
      changePreferences('a.example', { side: 'start' }),
      changePreferences('a.example', { open: false }),
      changePreferences('a.example', { width: 420 }),
    ]);
    expect(await readPreferences('a.example')).toEqual({
      ...FIRST,
      open: false,
      side: 'start',
      width: 420,
    });
  });

  it('is as if never set where something else stands in its place, each part for itself', async () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('start', 'free', 'end', NaN, 1e9, -1));
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...Object.keys(FIRST), '__proto__'), part),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (value) => {
        browser.values.set('sidebar:a.example', value);
        const { open, side, ...measures } = await readPreferences('a.example');
        expect(typeof open).toBe('boolean');
        expect(['end', 'start', 'free']).toContain(side);
        expect(Object.keys(measures).sort()).toEqual(Object.keys(LIMITS).sort());
        for (const name of Object.keys(LIMITS) as Measure[]) {
          const [least, most] = LIMITS[name];
          expect(measures[name]).toBeGreaterThanOrEqual(least);
          expect(measures[name]).toBeLessThanOrEqual(most);
        }
      }),
    );
    browser.values.set('sidebar:a.example', { open: false, width: 'wide', side: 'start' });
    expect(await readPreferences('a.example')).toEqual({ ...FIRST, open: false, side: 'start' });
  });

  it('never fails, whatever the browser does, and overwrites nothing it could not read', async () => {
    await changePreferences('a.example', { width: 500 });
    for (const mood of ['failing', 'updated'] as const) {
      browser.is(mood);
      expect(await readPreferences('a.example')).toEqual(FIRST);
      await changePreferences('a.example', { open: false });
    }
    browser.is('well');
    await changePreferences('a.example', { side: 'start' });
    expect(await readPreferences('a.example')).toEqual({ ...FIRST, width: 500, side: 'start' });
  });
});

describe('what custom fields mean', () => {
  it('is what was said last of a field, and one field only for a fact', async () => {
    const said = fc.array(
      fc.tuple(
        fc.constantFrom('A__c', 'B__c', 'C__c', 'constructor', '__proto__'),
        fc.option(fc.constantFrom(...MAPPABLE), { nil: undefined }),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(said, async (list) => {
        browser.values.clear();
        const expected = new Map<string, MappableFact>();
        for (const [field, meaning] of list) {
          for (const [other, same] of expected) if (same === meaning) expected.delete(other);
          if (meaning) expected.set(field, meaning);
          else expected.delete(field);
          const given = await writeMeaning('acme', field, meaning);
          expect(new Map(Object.entries(given))).toEqual(expected);
          expect(await readMeanings('acme')).toEqual(given);
        }
        expect(await readMeanings('other')).toEqual({});
      }),
    );
  });

  it('leaves out what was never meant', async () => {
    browser.values.set('meanings:acme', { A__c: 'seats', B__c: 'name', 'a b': 'health', C__c: 1 });
    expect(await readMeanings('acme')).toEqual({ A__c: 'seats' });
    for (const value of [null, 'x', 7, [], ['seats']]) {
      browser.values.set('meanings:acme', value);
      const meanings = await readMeanings('acme');
      for (const meaning of Object.values(meanings)) expect(MAPPABLE).toContain(meaning);
    }
  });

  it('is not lost when it could not be read for once', async () => {
    await writeMeaning('acme', 'A__c', 'seats');
    for (const mood of ['failing', 'updated'] as const) {
      browser.is(mood);
      expect(await readMeanings('acme')).toEqual({});
      await expect(writeMeaning('acme', 'B__c', 'health')).rejects.toThrow();
    }
    browser.is('well');
    expect(await writeMeaning('acme', 'B__c', 'health')).toEqual({
      A__c: 'seats',
      B__c: 'health',
    });
  });
});
