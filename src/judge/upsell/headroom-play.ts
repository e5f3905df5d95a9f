import type { Play } from '../../account/brief.js';
import { dateOfDay } from '../../account/calendar-date.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { NEVER } from '../measure/sales.js';
import { sizeBand } from '../standing/size-band.js';
import { type Inputs, inputOf } from '../tier/inputs.js';
import { headroomOf } from './headroom.js';
import { expectedRange } from './range.js';
import type { Setting } from './setting.js';

/**
 * The play that says an account buys less than its peers. Its odds: how often accounts of its size
 * bought as much in a year, by how often buyers come back, or for who never bought by the win rate.
 */
export function headroomPlays(setting: Setting): readonly Play[] {
  const { account, inputs, standing, currency, rate, repeat } = setting;
  const headroom = headroomOf(inputs, standing);
  if (!headroom || currency === undefined) return [];
  const { amount, low, high, peers, reached } = headroom;
  const money = (value: number) => ({ amount: value, currency });
  const base = inputOf(inputs, 'wonRevenue') > 0 ? repeat : rate;
  const odds = base.odds * reached;
  return [
    {
      id: idOf(inputs),
      kind: 'product',
      basis: 'headroom',
      value: money(amount),
      odds,
      oddsOf: base.of,
      oddsFrom: 'peers',
      expected: money(amount * odds),
      range: expectedRange({ low: money(low), high: money(high) }, odds, peers),
      peers,
      question: { code: 'headroom-elsewhere', figure: { kind: 'money', value: money(amount) } },
      evidence: [...factEvidence(account, 'employees'), ...listEvidence(account, 'opportunities')],
    },
  ];
}

/** Another one once the account bought again, or is compared with accounts of another size. */
function idOf(inputs: Inputs): string {
  const lastWin = inputOf(inputs, 'lastWin');
  const bought = lastWin > NEVER ? dateOfDay(lastWin) : 'nothing';
  return `headroom/${sizeBand(inputOf(inputs, 'employees'))}/${bought}`;
}
