import type { Account, Facts } from '../../account/account.js';
import type { CalendarDate } from '../../account/calendar-date.js';
import { isComplete, type Related } from '../../account/related.js';

/**
 * Facts that change so slowly that today's stand for those of an earlier day. The org's own words
 * (rating, priority, upsell flag) may have been written because of what came after: they are left out.
 */
const SLOW = ['name', 'industry', 'type', 'employees', 'annualRevenue'] as const;

/**
 * The account as it was known on a day, as far as dates tell: deals that were closed by then, assets
 * bought by then. What was open then is not known, nor are cases and people.
 * @param day the last that counts
 */
export function accountAsOf(account: Account, day: CalendarDate): Account {
  const { opportunities, assets } = account.related;
  const facts = Object.fromEntries(
    SLOW.flatMap((name) => (account.facts[name] ? [[name, account.facts[name]]] : [])),
  ) as Facts;
  return {
    key: account.key,
    facts,
    custom: {},
    related: {
      ...(opportunities
        ? {
            opportunities: only(
              opportunities,
              ({ outcome, closeDate }) =>
                (outcome === 'won' || outcome === 'lost') &&
                closeDate !== undefined &&
                closeDate <= day,
            ),
          }
        : {}),
      ...(assets
        ? {
            assets: only(
              assets,
              ({ purchasedOn }) => purchasedOn !== undefined && purchasedOn <= day,
            ),
          }
        : {}),
    },
    readAt: account.readAt,
  };
}

/** The list with those rows alone; whole if it was whole. */
function only<Row>(list: Related<Row>, keep: (row: Row) => boolean): Related<Row> {
  if (list.state !== 'read') return list;
  const rows = list.rows.filter(keep);
  if (!isComplete(list)) return { ...list, rows };
  const { totalIsAtLeast: _, ...whole } = list;
  return { ...whole, state: rows.length > 0 ? 'read' : 'empty', rows, total: rows.length };
}
