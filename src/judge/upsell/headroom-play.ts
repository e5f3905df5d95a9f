import type { Play } from '../../account/brief.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { inputOf } from '../tier/inputs.js';
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
      id: `headroom/${inputOf(inputs, 'employees')}/${inputOf(inputs, 'wonRevenue')}`,
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
