import type { Account } from '../../account/account.js';
import type { MeasureName } from '../../account/brief.js';
import { known } from '../../account/fact.js';
import { amountIn } from '../../account/money.js';
import { isComplete } from '../../account/related.js';
import { finiteCount } from './finite.js';
import { salesOf } from './sales.js';

/**
 * What is measured of an account to rank it: money in major units, `lastWin` a day number. Absent
 * is unknown, never zero. `unserved` is never measured of an account alone: it needs the book.
 */
export type Measures = { readonly [M in MeasureName]?: number };

/**
 * An account's measures.
 * @param currency only amounts in it count; undefined: none does
 */
export function measure(account: Account, currency: string | undefined): Measures {
  const { facts, related } = account;
  const sales = salesOf(related.opportunities, currency);
  const revenue = known(facts.annualRevenue);
  return present({
    wonRevenue: sales.wonRevenue,
    openPipeline: sales.openPipeline,
    wins: sales.wins,
    lastWin: sales.lastWin,
    annualRevenue:
      revenue && currency !== undefined ? finiteCount(amountIn(revenue, currency)) : undefined,
    employees: finiteCount(known(facts.employees)),
    openCases: openCases(account),
  });
}

/** How many cases are open; of a partial list what was seen, where any was. */
function openCases({ related: { cases } }: Account): number | undefined {
  const open = cases?.state === 'read' ? cases.rows.filter((row) => row.open === true).length : 0;
  const told = cases?.rows.every((row) => row.open !== undefined) === true;
  return (isComplete(cases) && told) || open > 0 ? open : undefined;
}

function present(measures: { readonly [M in MeasureName]?: number | undefined }): Measures {
  return Object.fromEntries(Object.entries(measures).filter(([, value]) => value !== undefined));
}
