/** What keys are about, in the order of the overlay that lists them. */
export type KeyGroup = 'account' | 'line' | 'call' | 'panel';

interface KeyEntry {
  /** `KeyboardEvent.key`, letters small; several where one action takes them all (1 to 3). */
  readonly key: string | readonly string[];
  readonly group: KeyGroup;
}

/**
 * Every key of the sidebar, in this one place: what it does is said where it is used, by
 * `useKey('why', …)`. Letters stand alone: keys with Ctrl, Alt or Cmd are the browser's and the
 * CRM's. Two groups may use the same key when they are never on screen together; `panel` yields to
 * the others. Those of `line` are about the line that has the focus, see `useLineKey`.
 */
export const KEYS = {
  call: { key: 'c', group: 'account' },
  why: { key: 'w', group: 'account' },
  strategic: { key: 'm', group: 'account' },
  upsell: { key: 'u', group: 'account' },
  people: { key: 'p', group: 'account' },
  loyalty: { key: 'l', group: 'account' },
  map: { key: 'i', group: 'account' },
  /** While the focus is in the influence map. */
  mapMove: {
    key: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    group: 'account',
  },
  addPerson: { key: 'a', group: 'account' },
  addReferral: { key: 'd', group: 'account' },
  addGroup: { key: 'g', group: 'account' },
  note: { key: 'n', group: 'account' },
  findNote: { key: 'q', group: 'account' },
  undo: { key: 'z', group: 'account' },
  pin: { key: 's', group: 'account' },
  calls: { key: 'h', group: 'account' },
  read: { key: 'r', group: 'account' },
  callBack: { key: 'b', group: 'account' },
  /** The pin as a line, the report of what was read, the summary of the earlier call in focus. */
  copy: { key: 'v', group: 'account' },
  nextLine: { key: 'j', group: 'account' },
  previousLine: { key: 'k', group: 'account' },
  dashboard: { key: ',', group: 'account' },
  retry: { key: '.', group: 'account' },
  role: { key: ['1', '2', '3', '4', '5', '6'], group: 'line' },
  stance: { key: ['7', '8', '9', '0'], group: 'line' },
  contacted: { key: 't', group: 'line' },
  mark: { key: ['o', 'y', 'x'], group: 'line' },
  edit: { key: 'e', group: 'line' },
  remove: { key: 'Delete', group: 'line' },
  tick: { key: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], group: 'call' },
  skip: { key: 's', group: 'call' },
  question: { key: 'o', group: 'call' },
  nextItem: { key: 'j', group: 'call' },
  previousItem: { key: 'k', group: 'call' },
  callNote: { key: 'n', group: 'call' },
  heardRole: { key: 'r', group: 'call' },
  heardSeats: { key: 'u', group: 'call' },
  heardRank: { key: 'w', group: 'call' },
  outcome: { key: ['a', 'c', 'x', 'y'], group: 'call' },
  followUp: { key: 't', group: 'call' },
  followUpSoon: { key: 'm', group: 'call' },
  followUpFile: { key: 'i', group: 'call' },
  playbook: { key: 'p', group: 'call' },
  editPlaybooks: { key: 'l', group: 'call' },
  end: { key: 'e', group: 'call' },
  callsInCall: { key: 'h', group: 'call' },
  brief: { key: 'b', group: 'call' },
  goOn: { key: 'g', group: 'call' },
  done: { key: 'd', group: 'call' },
  /** Leaves a view or a form for what was there before it. */
  back: { key: 'Escape', group: 'account' },
  move: { key: 'f', group: 'panel' },
  dockLeft: { key: '[', group: 'panel' },
  dockRight: { key: ']', group: 'panel' },
  wider: { key: '+', group: 'panel' },
  narrower: { key: '-', group: 'panel' },
  help: { key: '?', group: 'panel' },
  page: { key: 'F6', group: 'panel' },
  /** While the sidebar is closed: its edge tab is all there is of it. */
  moveTab: {
    key: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    group: 'panel',
  },
  close: { key: 'Escape', group: 'panel' },
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
