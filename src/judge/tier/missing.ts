import type { Account, FactName } from '../../account/account.js';
import type { Missing } from '../../account/brief.js';
import { isComplete } from '../../account/related.js';

/** Below so many accounts a rank says little. */
export const SMALL_BOOK = 5;

/** Facts that every org has, and facts that are asked for only where the org's layout has them. */
const ALWAYS: readonly FactName[] = ['annualRevenue', 'employees'];
const WHERE_THERE: readonly FactName[] = ['rating', 'customerPriority', 'upsellOpportunity'];
const LISTS = ['opportunities', 'contacts', 'cases'] as const;

/** What would make the brief surer, in the order of what it would bring. */
export function missingOf(account: Account, accounts: number): readonly Missing[] {
  const facts = [
    ...ALWAYS.filter((name) => account.facts[name]?.state !== 'read'),
    ...WHERE_THERE.filter((name) => {
      const state = account.facts[name]?.state;
      return state === 'blank' || state === 'not-loaded';
    }),
  ];
  return [
    ...LISTS.flatMap((list): Missing[] => {
      const related = account.related[list];
      if (isComplete(related)) return [];
      const state = related?.state ?? 'not-loaded';
      return [
        { kind: 'list', list, state: state === 'read' || state === 'empty' ? 'partly' : state },
      ];
    }),
    ...facts.map((fact): Missing => ({ kind: 'fact', fact })),
    ...(accounts < SMALL_BOOK ? [{ kind: 'book', accounts } as const] : []),
  ];
}
