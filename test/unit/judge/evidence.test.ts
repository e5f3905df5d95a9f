import { expect, test } from 'vitest';
import { factEvidence, listEvidence } from '../../../src/judge/evidence.js';
import { NOW, readFact, wholeList } from './arbitraries.js';
import { firm } from './upsell/firms.js';

const field = { kind: 'field', name: 'Field' } as const;
const list = { kind: 'related-list', name: 'List' } as const;

test('a fact’s evidence is where and when it was read; of what was not read there is none', () => {
  const blank = { state: 'blank', source: field, at: NOW } as const;
  const one = firm('x', { facts: { employees: readFact(5), industry: blank } });
  expect(factEvidence(one, 'employees')).toEqual([{ fact: 'employees', source: field, at: NOW }]);
  expect(factEvidence(one, 'industry')).toEqual([]);
  expect(factEvidence(one, 'rating')).toEqual([]);
});

test('a list that was seen to be empty is evidence too; one that was not loaded is none', () => {
  const base = firm('x', {});
  const cases = wholeList([{ id: '1', open: true }]);
  const contacts = { state: 'not-loaded', rows: [], source: list, at: NOW } as const;
  const one = { ...base, related: { ...base.related, cases, contacts } };
  expect(listEvidence(one, 'cases')).toEqual([{ related: 'cases', source: list, at: NOW }]);
  expect(listEvidence(one, 'assets')).toEqual([{ related: 'assets', source: list, at: NOW }]);
  expect(listEvidence(one, 'contacts')).toEqual([]);
  expect(listEvidence(one, 'orders')).toEqual([]);
});
