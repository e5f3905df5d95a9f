import type { TieGraph } from './graph.js';

/** Each node's ties to others in both directions: mutual strength a(u→v) + a(v→u). */
type Mutual = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Burt's constraint (Burt 1992): Σ over neighbours v of (p(u,v) + Σ over w of p(u,w) p(w,v))², p being
 * the share of u's ties that v has. Low: u bridges groups that do not know each other. Directions are
 * added up, strengths count. Undefined for a node without ties.
 */
export function constraint(graph: TieGraph, node: string): number | undefined {
  const mutual = mutualTies(graph, node);
  const own = mutual.get(node);
  if (!own || own.size === 0) return undefined;
  let sum = 0;
  for (const v of own.keys()) {
    let held = share(mutual, node, v);
    for (const w of own.keys()) held += share(mutual, node, w) * share(mutual, w, v);
    sum += held * held;
  }
  return sum;
}

/**
 * Burt's effective size (Burt 1992): neighbours, less what each of them repeats, Σ over v of
 * (1 − Σ over w of p(u,w) m(v,w)), m being v's tie to w against v's strongest. For plain undirected
 * ties this is Borgatti's n − 2t / n. Undefined for a node without ties.
 */
export function effectiveSize(graph: TieGraph, node: string): number | undefined {
  const mutual = mutualTies(graph, node);
  const own = mutual.get(node);
  if (!own || own.size === 0) return undefined;
  let size = 0;
  for (const v of own.keys()) {
    const ties = mutual.get(v);
    const strongest = Math.max(...(ties?.values() ?? []));
    let repeated = 0;
    for (const w of own.keys())
      repeated += share(mutual, node, w) * ((ties?.get(w) ?? 0) / strongest);
    size += 1 - repeated;
  }
  return size;
}

/** p(u, v): v's share of all u's ties. */
function share(mutual: Mutual, u: string, v: string): number {
  const ties = mutual.get(u);
  let all = 0;
  for (const strength of ties?.values() ?? []) all += strength;
  return all > 0 ? (ties?.get(v) ?? 0) / all : 0;
}

/** The mutual ties of a node and of its neighbours: all that both figures need. */
function mutualTies(graph: TieGraph, node: string): Mutual {
  const mutual = new Map<string, Map<string, number>>();
  for (const u of [node, ...graph.neighbors(node)]) {
    const ties = new Map<string, number>();
    for (const { source, target, attributes, undirected } of graph.edgeEntries(u)) {
      const other = source === u ? target : source;
      // An undirected tie stands for one in each direction.
      const strength = attributes.weight * (undirected ? 2 : 1);
      ties.set(other, (ties.get(other) ?? 0) + strength);
    }
    mutual.set(u, ties);
  }
  return mutual;
}
