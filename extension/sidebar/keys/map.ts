import type { MessageKey } from '../../platform/i18n.js';

/** Headings of the overlay that lists the keys, in its order. */
export const KEY_GROUPS = {
  account: 'keysAccount',
  line: 'keysLine',
  call: 'keysCall',
  panel: 'keysPanel',
} as const satisfies { readonly [group: string]: MessageKey };
export type KeyGroup = keyof typeof KEY_GROUPS;

interface KeyEntry {
  /** `KeyboardEvent.key`, letters small; several where one action takes them all (1 to 3). */
  readonly key: string | readonly string[];
  readonly group: KeyGroup;
  /** What the key does, as the overlay says it. */
  readonly label: MessageKey;
}

/**
 * Every key of the sidebar, in this one place: what it does is said where it is used, by
 * `useKey('why', …)`. Letters stand alone: keys with Ctrl, Alt or Cmd are the browser's and the
 * CRM's. Two groups may use the same key when they are never on screen together; `panel` yields to
 * the others. Those of `line` are about the line that has the focus, see `useLineKey`.
 */
export const KEYS = {
  call: { key: 'c', group: 'account', label: 'keyCall' },
  why: { key: 'w', group: 'account', label: 'keyWhy' },
  strategic: { key: 'm', group: 'account', label: 'keyStrategic' },
  upsell: { key: 'u', group: 'account', label: 'keyUpsell' },
  people: { key: 'p', group: 'account', label: 'keyPeople' },
  loyalty: { key: 'l', group: 'account', label: 'keyLoyalty' },
  map: { key: 'i', group: 'account', label: 'keyMap' },
  /** While the focus is in the influence map. */
  mapMove: {
    key: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    group: 'account',
    label: 'keyMapMove',
  },
  addPerson: { key: 'a', group: 'account', label: 'personAdd' },
  addReferral: { key: 'd', group: 'account', label: 'referralAdd' },
  addGroup: { key: 'g', group: 'account', label: 'membershipAdd' },
  note: { key: 'n', group: 'account', label: 'keyNote' },
  findNote: { key: 'q', group: 'account', label: 'keyFindNote' },
  undo: { key: 'z', group: 'account', label: 'keyUndo' },
  pin: { key: 's', group: 'account', label: 'keyPin' },
  calls: { key: 'h', group: 'account', label: 'keyCalls' },
  read: { key: 'r', group: 'account', label: 'keyRead' },
  callBack: { key: 'b', group: 'account', label: 'keyCallBack' },
  /** The pin as a line, the report of what was read, the summary of the earlier call in focus. */
  copy: { key: 'v', group: 'account', label: 'keyCopy' },
  nextLine: { key: 'j', group: 'account', label: 'keyNextLine' },
  previousLine: { key: 'k', group: 'account', label: 'keyPreviousLine' },
  dashboard: { key: ',', group: 'account', label: 'dashOpen' },
  retry: { key: '.', group: 'account', label: 'tryAgain' },
  role: { key: ['1', '2', '3', '4', '5', '6'], group: 'line', label: 'keyRole' },
  stance: { key: ['7', '8', '9', '0'], group: 'line', label: 'keyStance' },
  contacted: { key: 't', group: 'line', label: 'keyContacted' },
  mark: { key: ['o', 'y', 'x'], group: 'line', label: 'keyMark' },
  edit: { key: 'e', group: 'line', label: 'keyEdit' },
  remove: { key: 'Delete', group: 'line', label: 'keyRemove' },
  tick: { key: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], group: 'call', label: 'keyTick' },
  skip: { key: 's', group: 'call', label: 'keySkip' },
  question: { key: 'o', group: 'call', label: 'keyAsk' },
  nextItem: { key: 'j', group: 'call', label: 'keyNextItem' },
  previousItem: { key: 'k', group: 'call', label: 'keyPreviousItem' },
  callNote: { key: 'n', group: 'call', label: 'keyNote' },
  heardRole: { key: 'r', group: 'call', label: 'keyHeardRole' },
  heardSeats: { key: 'u', group: 'call', label: 'keyHeardSeats' },
  heardRank: { key: 'w', group: 'call', label: 'keyHeardRank' },
  outcome: { key: ['a', 'c', 'x', 'y'], group: 'call', label: 'keyOutcome' },
  followUp: { key: 't', group: 'call', label: 'keyFollowUp' },
  followUpSoon: { key: 'm', group: 'call', label: 'keyFollowUpSoon' },
  followUpFile: { key: 'i', group: 'call', label: 'followUpDownload' },
  playbook: { key: 'p', group: 'call', label: 'keyPlaybook' },
  editPlaybooks: { key: 'l', group: 'call', label: 'keyEditPlaybooks' },
  end: { key: 'e', group: 'call', label: 'keyEnd' },
  callsInCall: { key: 'h', group: 'call', label: 'keyCalls' },
  brief: { key: 'b', group: 'call', label: 'keyBrief' },
  goOn: { key: 'g', group: 'call', label: 'keyGoOn' },
  done: { key: 'd', group: 'call', label: 'keyDone' },
  /** Leaves a view or a form for what was there before it. */
  back: { key: 'Escape', group: 'account', label: 'keyBack' },
  move: { key: 'f', group: 'panel', label: 'keyMove' },
  dockLeft: { key: '[', group: 'panel', label: 'keyDockLeft' },
  dockRight: { key: ']', group: 'panel', label: 'keyDockRight' },
  wider: { key: '+', group: 'panel', label: 'keyWider' },
  narrower: { key: '-', group: 'panel', label: 'keyNarrower' },
  help: { key: '?', group: 'panel', label: 'keyHelp' },
  page: { key: 'F6', group: 'panel', label: 'keyPage' },
  /** While the sidebar is closed: its edge tab is all there is of it. */
  moveTab: {
    key: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    group: 'panel',
    label: 'keyMoveTab',
  },
  close: { key: 'Escape', group: 'panel', label: 'keyClose' },
} as const satisfies { readonly [name: string]: KeyEntry };
export type KeyName = keyof typeof KEYS;

/** The keys of an action for `aria-keyshortcuts`. */
export function shortcutsOf(name: KeyName): string {
  return keysOf(name).join(' ');
}

/** The keys of an action, in the form of `KeyboardEvent.key`. */
export function keysOf(name: KeyName): readonly string[] {
  const { key }: KeyEntry = KEYS[name];
  return typeof key === 'string' ? [key] : key;
}
