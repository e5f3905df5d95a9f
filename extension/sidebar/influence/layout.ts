/** What a map is made of: people of the account, and other accounts that doors lead to. */
export interface MapInput {
  readonly people: readonly {
    readonly id: string;
    /** 0 to 1. */
    readonly influence: number;
    readonly reportsTo?: string;
  }[];
  /** Doors between a person, or where none is named the account itself, and another account. */
  readonly doors: readonly {
    readonly account: string;
    readonly by?: string;
    /** Whether it was opened for us (drawn above), or we open it (below). */
    readonly way: 'opens' | 'openedBy';
  }[];
}

export interface MapNode {
  readonly id: string;
  readonly kind: 'self' | 'person' | 'account';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'report' | 'door';
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** In reading order: from the top, each line from its start. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** How many people and accounts there was no room for. */
  readonly more: number;
}

/** The id of the account that the map is of. */
export const SELF = 'self';
/** More nodes are no map any more. */
const MOST = 40;
/** At most so many of them are other accounts, above and below each. */
const MOST_DOORS = 7;
/** Each node has a cell of its own, so that none can touch another. */
const CELL = { width: 44, height: 50 } as const;
const RADIUS = { least: 10, most: 17, account: 12 } as const;

/**
 * Places the nodes of an influence map in a box of this width: accounts that opened doors at the top,
 * this account, its people line by line under those they report to, accounts that it opens doors to at
 * the bottom. The same input always gives the same map; nodes neither overlap nor leave the box.
 */
export function layoutMap(input: MapInput, width: number): MapLayout {
  const columns = Math.max(1, Math.floor(width / CELL.width));
  const above = accountsOf(input, 'openedBy');
  const below = accountsOf(input, 'opens').filter((id) => !above.includes(id));
  const shownAbove = above.slice(0, MOST_DOORS);
  const shownBelow = below.slice(0, MOST_DOORS);
  const room = MOST - 1 - shownAbove.length - shownBelow.length;
  const people = input.people.slice(0, room);
  const parents = parentsOf(input.people, new Set(people.map(({ id }) => id)));
  const lines = [
    ...wrapped(shownAbove, columns),
    [SELF],
    ...levelsOf(people, parents).flatMap((level) => wrapped(level, columns)),
    ...wrapped(shownBelow, columns),
  ];
  const influence = new Map(people.map((person) => [person.id, person.influence]));
  const nodes = lines.flatMap((line, row) =>
    line.map((id, column): MapNode => {
      const weight = influence.get(id);
      return {
        id,
        kind: weight !== undefined ? 'person' : id === SELF ? 'self' : 'account',
        x: (width / (line.length + 1)) * (column + 1),
        y: CELL.height * (row + 0.5),
        r: weight === undefined ? RADIUS.account : radiusOf(weight),
      };
    }),
  );
  return {
    width,
    height: CELL.height * lines.length,
    nodes,
    edges: edgesOf(input, people, parents, new Set([...shownAbove, ...shownBelow])),
    more:
      above.length +
      below.length +
      input.people.length -
      (shownAbove.length + shownBelow.length + people.length),
  };
}

/** Each account once, in the order of its first door. */
function accountsOf({ doors }: MapInput, way: 'opens' | 'openedBy'): readonly string[] {
  return [...new Set(doors.filter((door) => door.way === way).map(({ account }) => account))];
}

/** Whom each shown person stands under: the nearest shown above them; nobody in a circle of reports. */
function parentsOf(all: MapInput['people'], shown: ReadonlySet<string>): Map<string, string> {
  const up = new Map(all.map(({ id, reportsTo }) => [id, reportsTo]));
  const parents = new Map<string, string>();
  for (const id of shown) {
    const seen = new Set([id]);
    let above = up.get(id);
    while (above !== undefined && !seen.has(above) && !shown.has(above)) {
      seen.add(above);
      above = up.get(above);
    }
    if (above !== undefined && shown.has(above) && !leadsBack(above, id, up))
      parents.set(id, above);
  }
  return parents;
}

function leadsBack(from: string, id: string, up: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at !== undefined && !seen.has(at); at = up.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** People by how far below the top they stand; each level in the order of those above it. */
function levelsOf(
  people: MapInput['people'],
  parents: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
  const levels: string[][] = [];
  let line = people.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
  while (line.length > 0) {
    levels.push(line);
    line = line.flatMap((above) =>
      people.filter(({ id }) => parents.get(id) === above).map(({ id }) => id),
    );
  }
  return levels;
}

/** Lines of at most so many, as even as they can be. */
function wrapped(ids: readonly string[], columns: number): readonly (readonly string[])[] {
  const lines = Math.ceil(ids.length / columns);
  const each = Math.ceil(ids.length / Math.max(1, lines));
  return Array.from({ length: lines }, (_, line) => ids.slice(line * each, (line + 1) * each));
}

function edgesOf(
  { doors }: MapInput,
  people: MapInput['people'],
  parents: ReadonlyMap<string, string>,
  accounts: ReadonlySet<string>,
): readonly MapEdge[] {
  const shown = new Set(people.map(({ id }) => id));
  const reports = people.map(
    ({ id }): MapEdge => ({
      from: parents.get(id) ?? SELF,
      to: id,
      kind: 'report',
    }),
  );
  const once = new Map<string, MapEdge>();
  for (const { account, by, way } of doors) {
    if (!accounts.has(account)) continue;
    const own = by !== undefined && shown.has(by) ? by : SELF;
    const [from, to] = way === 'opens' ? [own, account] : [account, own];
    once.set(`${from}\n${to}`, { from, to, kind: 'door' });
  }
  return [...reports, ...once.values()];
}

function radiusOf(influence: number): number {
  const share = Math.min(1, Math.max(0, influence || 0));
  return RADIUS.least + (RADIUS.most - RADIUS.least) * share;
}
