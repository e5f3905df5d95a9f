import type { Facts } from '../../../src/account/account.js';
import { type Call, type CallEvent, type Heard, REMOVED_FOR } from '../../../src/account/call.js';
import type { Playbook } from '../../../src/account/playbook.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { tellPerson } from '../../../src/account/tell.js';
import { NOTHING_TOLD } from '../../../src/account/told.js';
import { itemStatistics, reduce, startCall } from '../../../src/call/index.js';
import type { Handlers } from '../../platform/messages.js';
import type { CallAnswer, CallRequests, PastItem } from '../../platform/requests/calls.js';
import type { AccountView } from '../../platform/views.js';
import { playbookName } from '../../sidebar/words/playbook.js';
import { allPlaybooks, type CallGrounds, callItems, playbookFor } from '../call-items.js';
import type { Services } from './services.js';

/** Earlier calls of an account that are told at most. */
const MOST_EARLIER = 20;

/** Items whose outcomes are told at most. */
const MOST_PAST = 9;

/** Keeps calls: each change is stored before it is answered, so that no crash takes it. */
export function callHandlers(services: Services): Handlers<CallRequests> {
  const { book, now } = services;
  return {
    'call/start': async ({ key, id, playbook, person }) => {
      const told = await groundsOf(services, key);
      const chosen = playbookFor(told, playbook);
      await closeOthers(services, key, id);
      const called = person ?? told.brief?.next.person;
      const fresh = startCall({
        id,
        key,
        account: told.brief?.name ?? '',
        at: now(),
        ...(called && { person: called }),
        playbook: chosen.id,
        items: callItems(told, chosen),
      });
      // A message that could not be answered is sent again: the call that is there goes on.
      return { call: await book.calls.step(key, id, (call) => call ?? fresh) };
    },
    'call/act': ({ key, id, event }) => act(services, key, id, event),
    'call/playbook': async ({ key, id, playbook }) => {
      const told = await groundsOf(services, key);
      const chosen = playbookFor(told, playbook);
      const items = callItems(told, chosen);
      return act(services, key, id, { kind: 'playbook', playbook: chosen.id, items });
    },
    'call/choices': async ({ key }) => {
      const told = await groundsOf(services, key);
      const fitting = playbookFor(told);
      const others = allPlaybooks(told.playbooks).filter(({ id }) => id !== fitting.id);
      return {
        playbooks: [fitting, ...others].map(({ id, name }) => ({ id, name: playbookName(name) })),
      };
    },
    'call/earlier': async ({ key }) => {
      const [all, playbooks] = await Promise.all([book.calls.of(key), playbooksOf(services)]);
      await forgetRemoved(services, all);
      const names = new Map(
        allPlaybooks(playbooks).map(({ id, name }) => [id, playbookName(name)] as const),
      );
      const calls = all
        .filter(({ open, removedAt }) => open === undefined && removedAt === undefined)
        .sort((a, b) => b.startedAt - a.startedAt)
        .slice(0, MOST_EARLIER)
        .map((call) => {
          const playbook = names.get(call.playbook);
          return { call, ...(playbook !== undefined && { playbook }) };
        });
      return { calls };
    },
    'call/statistics': async ({ key }) => {
      const calls = await book.calls.ofOrg(key);
      return { items: pastItems(calls).slice(0, MOST_PAST) };
    },
  };
}

/** Stores what happened, and takes what was heard as a fact. */
async function act(
  services: Services,
  key: RecordKey,
  id: string,
  event: CallEvent,
): Promise<CallAnswer> {
  const { book, keeper } = services;
  const call = await book.calls.step(key, id, (stored) => {
    if (!stored) throw new RangeError(`No call ${id}`);
    return reduce(stored, event);
  });
  switch (event.kind) {
    case 'heard':
      return { call, view: await take(services, call, event.heard) };
    case 'reopen':
      await closeOthers(services, key, id);
      return { call, view: await keeper.view(key) };
    case 'end':
    case 'close':
    case 'remove':
    case 'restore':
      return { call, view: await keeper.view(key) };
    default:
      return { call };
  }
}

async function groundsOf(services: Services, key: RecordKey): Promise<CallGrounds> {
  const { book, keeper, now } = services;
  const [{ brief, account }, marks, playbooks, calls] = await Promise.all([
    keeper.view(key),
    book.marks.of(key),
    playbooksOf(services),
    book.calls.ofOrg(key),
  ]);
  return { brief, account, marks, playbooks, calls, now: now() };
}

/** The user's playbooks and the company's; a user's version of a company's comes in its place. */
async function playbooksOf({ book, settings }: Services): Promise<readonly Playbook[]> {
  const [own, { admin }] = await Promise.all([book.playbooks.all(), settings.get()]);
  const ownIds = new Set(own.map(({ id }) => id));
  return [...own, ...admin.playbooks.filter(({ id }) => !ownIds.has(id))];
}

/** What was taken out and not brought back within a day goes for good. */
async function forgetRemoved({ book, now }: Services, calls: readonly Call[]): Promise<void> {
  for (const { key, id, removedAt } of calls)
    if (removedAt !== undefined && removedAt + REMOVED_FOR < now())
      await book.calls.set(key, id, undefined);
}

/** What came of each item, in the words of the latest call that had it; the surest advance first. */
function pastItems(calls: readonly Call[]): readonly PastItem[] {
  const statistics = itemStatistics(calls);
  const texts = new Map(
    [...calls]
      .sort((a, b) => a.startedAt - b.startedAt)
      .flatMap(({ items }) => items.map(({ id, text }) => [id, text] as const)),
  );
  return [...statistics.values()]
    .filter(({ ticked }) => ticked.calls > 0)
    .sort((a, b) => b.ticked.low - a.ticked.low || b.ticked.calls - a.ticked.calls)
    .map((past) => ({ text: texts.get(past.item) ?? past.item, past }));
}

/** A rep is on one call at a time: another one that is open ends and is put away. It stays stored. */
async function closeOthers({ book, now }: Services, key: RecordKey, id: string): Promise<void> {
  const open = await book.calls.open(key);
  for (const other of open.filter((call) => call.id !== id)) {
    await book.calls.step(other.key, other.id, (call) =>
      reduce(call ?? other, { kind: 'close', at: now() }),
    );
  }
}

/** What was heard becomes a fact: merged into the account, or told of the person, and judged again. */
async function take(services: Services, { key }: Call, heard: Heard): Promise<AccountView> {
  const { book, keeper, relations, now } = services;
  if (heard.kind === 'role') {
    const { contact, name, role } = heard;
    // Somebody the CRM does not know: see the form that takes down what was heard.
    const added = contact.startsWith('added.') && { added: { name } };
    await book.told.change(key, (told = NOTHING_TOLD) =>
      tellPerson(told, contact, { tell: { role, ...added }, forget: [] }, now()),
    );
    relations.forget(key);
    return keeper.judgeAgain(key);
  }
  // The page was not read by this: the account is as fresh as it was.
  const { account } = await keeper.view(key);
  return keeper.publish({
    key,
    facts: factsOf(heard),
    custom: {},
    related: {},
    readAt: account?.readAt ?? now(),
    expectations: [],
  });
}

function factsOf(heard: Exclude<Heard, { readonly kind: 'role' }>): Facts {
  const fact = (value: number) => ({
    state: 'read' as const,
    value,
    text: String(value),
    source: { kind: 'typed' as const, name: 'user' },
    at: heard.at,
  });
  return heard.kind === 'seats'
    ? { seats: fact(heard.seats) }
    : { supplierRank: fact(heard.rank), suppliers: fact(heard.suppliers) };
}
