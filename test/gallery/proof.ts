import type { Proof } from '../../src/account/brief.js';
import { date } from './briefs.js';

/** A back-test that found something of everything but suggestions, for which there was too little. */
export const proof: Proof = {
  form: 1,
  cut: date('2025-11-20'),
  until: date('2026-11-19'),
  accounts: 706,
  tooLittle: ['whitespace'],
  tiers: [
    { tier: 'strategic', accounts: 70, ofAccounts: 0.1, ofRevenue: 0.497 },
    { tier: 'key', accounts: 141, ofAccounts: 0.2, ofRevenue: 0.271 },
    { tier: 'growth', accounts: 259, ofAccounts: 0.366, ofRevenue: 0.168 },
    { tier: 'base', accounts: 236, ofAccounts: 0.334, ofRevenue: 0.064 },
  ],
  topStayed: { value: 0.789, n: 211, low: 0.73, high: 0.838 },
  halfLifeDays: 800,
  loyalty: {
    proven: true,
    customers: 640,
    needed: 20,
    active: 205,
    chosen: 'rank-rule',
    auc: {
      chosen: { value: 0.782, n: 640, low: 0.741, high: 0.823 },
      recency: { value: 0.771, n: 640, low: 0.73, high: 0.812 },
      rankRule: { value: 0.782, n: 640, low: 0.741, high: 0.823 },
    },
    days: 364,
    groups: [],
  },
};
