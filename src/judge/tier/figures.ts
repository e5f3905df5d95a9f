import type { Figure } from '../../account/brief.js';
import { dateOfDay } from '../../account/calendar-date.js';
import type { FlagName } from '../measure/flags.js';
import { currencyOf, type Standing } from '../standing/standing.js';
import type { InputName } from './inputs.js';

/** The CRM's own words for the steps of a flag, lowest first. */
const FLAG_WORDS: { readonly [F in FlagName]: readonly [string, string, string] } = {
  upsellFlag: ['No', 'Maybe', 'Yes'],
  rating: ['Cold', 'Warm', 'Hot'],
  customerPriority: ['Low', 'Medium', 'High'],
};

/** An amount in the book's currency. */
export function moneyFigure(amount: number, standing: Standing): Figure {
  return { kind: 'money', value: { amount, currency: currencyOf(standing) ?? '' } };
}

/** The value of an input as a figure that can be shown. */
export function inputFigure(name: InputName, value: number, standing: Standing): Figure {
  switch (name) {
    case 'wonRevenue':
    case 'openPipeline':
    case 'annualRevenue':
      return moneyFigure(value, standing);
    case 'lastWin':
      return { kind: 'date', value: dateOfDay(Math.round(value)) };
    case 'employees':
    case 'wins':
    case 'openCases':
      return { kind: 'count', value };
    default:
      return { kind: 'text', value: FLAG_WORDS[name][value + 1] ?? '' };
  }
}
