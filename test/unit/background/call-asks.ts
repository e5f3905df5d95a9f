import fc from 'fast-check';
import type { AnyAsk } from '../../../extension/platform/messages.js';
import type { ToldEvent } from '../../../extension/platform/requests/calls.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { event, soundPlaybook } from '../call/arbitraries.js';

type AskOf<P extends string> = {
  readonly [T in Extract<AnyAsk['type'], `${P}/${string}`>]: fc.Arbitrary<
    Extract<AnyAsk, { type: T }>
  >;
};

const id = fc.constantFrom('call-1', '0197-ab.c');
const playbook = fc.constantFrom('upsell', 'mine_2');
const person = fc.record(
  { id: fc.constant('003A'), name: fc.constantFrom('Ada', 'Łucja'), title: fc.string() },
  { requiredKeys: ['id', 'name'] },
);
const told = event.filter((one): one is ToldEvent => one.kind !== 'playbook');

/** What the sidebar may ask about calls. */
export const callAsks = (key: fc.Arbitrary<RecordKey>): AskOf<'call'> => ({
  'call/start': fc.record(
    { type: fc.constant('call/start'), key, id, playbook, person },
    { requiredKeys: ['type', 'key', 'id'] },
  ) as AskOf<'call'>['call/start'],
  'call/act': fc.record({ type: fc.constant('call/act'), key, id, event: told }),
  'call/playbook': fc.record({ type: fc.constant('call/playbook'), key, id, playbook }),
  'call/choices': fc.record({ type: fc.constant('call/choices'), key }),
  'call/earlier': fc.record({ type: fc.constant('call/earlier'), key }),
  'call/statistics': fc.record({ type: fc.constant('call/statistics'), key }),
});

/** What pages of our own may ask about playbooks. */
export const playbookAsks: AskOf<'playbook'> = {
  'playbook/all': fc.record({ type: fc.constant('playbook/all') }),
  'playbook/save': fc.record({
    type: fc.constant('playbook/save'),
    playbooks: fc.array(
      // A message is JSON: what was never set is not there.
      soundPlaybook.map((one) => JSON.parse(JSON.stringify(one))),
      { maxLength: 2 },
    ),
  }),
  'playbook/remove': fc
    .record({ type: fc.constant('playbook/remove'), id: fc.string() })
    .filter(({ id }) => id.length <= 64),
};
