import { describe, expect, it } from 'vitest';
import { isOpenStatus, outcomeOfStage } from '../../../../src/crm/salesforce/facts/outcome.js';

describe('the outcome of a stage', () => {
  it.each([
    ['Closed Won', 'won'],
    ['Closed - Won', 'won'],
    ['Fechado e ganho', 'won'],
    ['Fechada ganha', 'won'],
    ['Cerrada ganada', 'won'],
    ['Gewonnen', 'won'],
    ['Fermée gagnée', 'won'],
    ['受注', 'won'],
    ['Closed Lost', 'lost'],
    ['Fechado e perdido', 'lost'],
    ['Verloren', 'lost'],
    ['Fermée perdue', 'lost'],
    ['失注', 'lost'],
    ['Closed', 'unknown'],
    ['Prospecting', 'open'],
    ['Negotiation/Review', 'open'],
    ['Id. Decision Makers', 'open'],
    ['Wonder if', 'open'],
    ['Qualificação', 'open'],
  ] as const)('%s is %s', (stage, outcome) => {
    expect(outcomeOfStage(stage)).toBe(outcome);
  });
});

describe('a case', () => {
  it.each(['New', 'Working', 'Escalated', 'Novo', 'Em andamento'])('is open when %s', (status) => {
    expect(isOpenStatus(status)).toBe(true);
  });
  it.each(['Closed', 'Fechado', 'Cerrado', 'Geschlossen', 'クローズ'])(
    'is not when %s',
    (status) => {
      expect(isOpenStatus(status)).toBe(false);
    },
  );
});
