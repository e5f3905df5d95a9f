import { describe, expect, it } from 'vitest';
import { interpret } from '../../../../src/crm/interpret.js';
import type { RawRecord } from '../../../../src/crm/raw.js';
import { LABELS, nameOfLabel } from '../../../../src/crm/salesforce/facts/labels.js';

type Language = keyof typeof LABELS;
const LANGUAGES = Object.keys(LABELS) as Language[];

/** What highlights and cards of every org show. */
const EVERYWHERE = [
  'Type',
  'Industry',
  'Rating',
  'Phone',
  'Website',
  'AnnualRevenue',
  'NumberOfEmployees',
  'StageName',
  'Amount',
  'CloseDate',
  'Title',
  'Email',
  'Status',
  'Priority',
  'Subject',
  'ContactId',
  'Role',
  'ActivityDate',
  'Quantity',
];

describe.each(LANGUAGES)('labels in %s', (language) => {
  it('name every field that highlights and cards show', () => {
    for (const name of EVERYWHERE) expect(Object.values(LABELS[language])).toContain(name);
  });

  it('are found as pages write them, and mean no other field in another language', () => {
    for (const [label, name] of Object.entries(LABELS[language])) {
      for (const written of [label, label.toUpperCase(), ` ${label}:`, `${label}\u00a0:`]) {
        expect([written, nameOfLabel(written)]).toEqual([written, name]);
      }
    }
  });
});

it.each([
  ['Chiffre d’affaires annuel', 'AnnualRevenue'],
  ["Chiffre d'affaires annuel", 'AnnualRevenue'],
  ['E\u0301tape', 'StageName'],
  ['Web サイト', 'Website'],
  ['Priorität', 'Priority'],
  ['Teléfono', 'Phone'],
  ['電話：', 'Phone'],
])('%s is %s', (label, name) => {
  expect(nameOfLabel(label)).toBe(name);
});

it('a label that is not known, or is a word of every object, means nothing', () => {
  for (const label of ['', ':', 'constructor', '__proto__', 'toString', 'Umsatz', 'x'.repeat(9999)])
    expect(nameOfLabel(label)).toBeUndefined();
});

/** A page of an account of which only the highlights can be read. */
function highlights(language: string, shown: { readonly [label: string]: string }): RawRecord {
  return {
    kind: 'record',
    key: { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' },
    object: 'Account',
    heading: 'Acme',
    language,
    fields: Object.entries(shown).map(([label, text]) => ({ label, text })),
    closed: [],
    holdsMore: true,
    settled: true,
    lists: [],
    readAt: 0,
    expectations: [],
  };
}

it.each([
  [
    'de',
    { Branche: 'Chemie', Mitarbeiter: '1.250', Jahresumsatz: '12.000.000 €', Telefon: '1234' },
  ],
  [
    'fr',
    {
      'Secteur d’activité': 'Chemie',
      Employés: '1 250',
      'Chiffre d’affaires annuel': '12 000 000 €',
      Téléphone: '1234',
    },
  ],
  [
    'es',
    { Sector: 'Chemie', Empleados: '1.250', 'Ingresos anuales': '12.000.000 €', Teléfono: '1234' },
  ],
  ['ja', { 業種: 'Chemie', 従業員数: '1,250', 年間売上: '€12,000,000', 電話: '1234' }],
])('highlights in %s give facts that say they were read by label', (language, shown) => {
  const [reading] = interpret(highlights(language, shown), { meanings: {} });
  const [industry = ''] = Object.keys(shown);
  expect(reading?.facts).toMatchObject({
    industry: { state: 'read', value: 'Chemie', source: { kind: 'label', name: industry } },
    employees: { state: 'read', value: 1250, source: { kind: 'label' } },
    annualRevenue: { state: 'read', value: { amount: 12_000_000 }, source: { kind: 'label' } },
    phone: { state: 'read', source: { kind: 'label' } },
  });
});
