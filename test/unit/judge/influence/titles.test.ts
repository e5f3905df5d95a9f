import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../../src/judge/influence/roles.js';
import { seniorityOf } from '../../../../src/judge/influence/titles.js';

const LADDERS = {
  en: [
    'CEO',
    'CFO',
    'SVP, Operations',
    'VP, Facilities',
    'Director, Warehouse Mgmt',
    'Project Manager',
    'Senior Analyst',
    'Clerk',
    'Assistant to the CEO',
  ],
  pt: [
    'Diretor-Presidente',
    'Diretor Financeiro',
    'Vice-presidente',
    'Diretora de Compras',
    'Coordenador de TI',
    'Analista sênior',
    'Analista',
    'Secretária do presidente',
  ],
  es: [
    'Director General',
    'Director Financiero',
    'Vicepresidenta',
    'Directora de Compras',
    'Jefe de Proyecto',
    'Técnico',
    'Secretario',
  ],
  de: [
    'Geschäftsführerin',
    'Finanzvorstand',
    'Bereichsleiter Einkauf',
    'Teamleiter',
    'Sachbearbeiter',
    'Praktikant',
  ],
  fr: [
    'Directrice générale',
    'Directeur financier',
    'Vice-président',
    'Directeur des achats',
    'Responsable informatique',
    'Ingénieur',
    'Assistante de direction',
  ],
  ja: [
    '代表取締役社長',
    '最高財務責任者',
    '専務取締役',
    '副社長',
    '営業部長',
    '購買課長',
    '担当',
    '社長秘書',
  ],
};

describe('seniority', () => {
  test.each(Object.entries(LADDERS))('falls down the ladder of titles in %s', (_, ladder) => {
    const levels = ladder.map(seniorityOf);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels).size).toBeGreaterThan(ladder.length - 2);
  });

  test('reads words, not letters within words', () => {
    expect(seniorityOf('Doctor')).toBe(seniorityOf('Clerk')); // no CTO in it
    expect(seniorityOf('Headhunter')).toBe(seniorityOf('Clerk'));
    expect(seniorityOf('Sr. Vice-President')).toBe(seniorityOf('SVP'));
    expect(seniorityOf('sr. manager')).toBe(seniorityOf('Manager'));
  });

  test('is lowest, but not nothing, without a title', () => {
    expect(seniorityOf(undefined)).toBe(seniorityOf('  '));
    expect(seniorityOf(undefined)).toBeLessThan(seniorityOf('Clerk'));
  });
});

describe('the buying role', () => {
  const role = (title?: string, crm?: string) =>
    roleOf({ id: '1', name: 'N', ...(title ? { title } : {}), ...(crm ? { role: crm } : {}) });

  test.each([
    ['CEO', 'economic-buyer'],
    ['CFO', 'economic-buyer'],
    ['SVP, Administration and Finance', 'economic-buyer'],
    ['Diretor Financeiro', 'economic-buyer'],
    ['代表取締役', 'economic-buyer'],
    ['SVP, Technology', 'technical-buyer'],
    ['SVP, Procurement', 'technical-buyer'],
    ['Leiter Einkauf', 'technical-buyer'],
    ['CTO', 'technical-buyer'],
    ['VP, Facilities', undefined],
    ['Finance Clerk', undefined],
    ['Vice President', undefined],
    ['Assistant to the CEO', undefined],
    ['社長秘書', undefined],
  ])('of a %s is guessed as %s', (title, expected) => {
    expect(role(title)?.role).toBe(expected);
    if (expected) expect(role(title)?.roleFrom).toBe('title');
  });

  test.each([
    ['Economic Decision Maker', 'economic-buyer'],
    ['Decision Maker', 'economic-buyer'],
    ['Technical Buyer', 'technical-buyer'],
    ['Evaluator', 'technical-buyer'],
    ['Executive Sponsor', 'champion'],
    ['Business User', 'user'],
    ['Decisor', 'economic-buyer'],
    ['Entscheidungsträger', 'economic-buyer'],
    ['意思決定者', 'economic-buyer'],
    ['技術的意思決定者', 'technical-buyer'],
    ['Blocker', 'blocker'],
  ])('that the CRM calls %s is %s', (crm, expected) => {
    expect(role('CTO', crm)).toEqual({ role: expected, roleFrom: 'crm' });
  });

  test('falls back to the title where the CRM says nothing of use', () => {
    expect(role('CFO', 'Other')).toEqual({ role: 'economic-buyer', roleFrom: 'title' });
    expect(role(undefined, 'Other')).toBeUndefined();
  });
});
