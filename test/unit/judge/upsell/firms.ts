import type { Account, Facts } from '../../../../src/account/account.js';
import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import type { Asset, Contract, Opportunity } from '../../../../src/account/related.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';

/** What a firm of an example is. */
export interface FirmFacts {
  /** Product names with what was paid for each, in USD. */
  readonly owns?: { readonly [product: string]: number | undefined };
  readonly assets?: readonly Asset[];
  readonly contracts?: readonly CalendarDate[];
  readonly opportunities?: readonly Opportunity[];
  readonly facts?: Facts;
}

/** A firm whose lists were all loaded whole, in a book of US dollars. */
export function firm(id: string, told: FirmFacts): Account {
  const owned = Object.entries(told.owns ?? {}).map(
    ([product, paid]): Asset => ({
      id: `${id}/${product}`,
      name: product,
      product,
      ...(paid === undefined ? {} : { price: { amount: paid, currency: 'USD' } }),
    }),
  );
  const contracts = (told.contracts ?? []).map(
    (endsOn, n): Contract => ({ id: `${id}/contract/${n}`, number: `C-${n}`, endsOn }),
  );
  return {
    key: { crm: 'salesforce', org: 'acme', id },
    facts: {
      name: readFact(id),
      annualRevenue: readFact({ amount: 1_000_000, currency: 'USD' }),
      ...told.facts,
    },
    custom: {},
    related: {
      assets: wholeList([...owned, ...(told.assets ?? [])]),
      contracts: wholeList(contracts),
      opportunities: wholeList(told.opportunities ?? []),
    },
    readAt: NOW,
  };
}
