import Graph from 'graphology';

/** A tie between two people or accounts. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  /** How strong; 1 where absent. */
  readonly weight?: number;
}

/** A graph of ties; each carries its strength as `weight`. */
export type TieGraph = Graph<Record<string, never>, { weight: number }>;

/**
 * The graph of some ties. Several ties between the same two are one of their summed strength. A tie
 * to oneself, or of a strength that is not a positive number, is left out.
 *
 * @param nodes who is in it even without a tie; those of the ties come by themselves
 */
export function tieGraph(
  nodes: Iterable<string>,
  ties: Iterable<Tie>,
  { directed = false }: { readonly directed?: boolean } = {},
): TieGraph {
  const graph: TieGraph = new Graph({ type: directed ? 'directed' : 'undirected' });
  for (const node of nodes) graph.mergeNode(node);
  for (const { from, to, weight = 1 } of ties) {
    graph.mergeNode(from);
    graph.mergeNode(to);
    if (from === to || !(weight > 0) || !Number.isFinite(weight)) continue;
    graph.updateEdge(from, to, (had) => ({ weight: (had.weight ?? 0) + weight }));
  }
  return graph;
}

/** A figure for each node, in the order of the graph's nodes. */
export function byNode(
  graph: TieGraph,
  figures: { readonly [node: string]: number },
): Map<string, number> {
  return new Map(graph.nodes().map((node) => [node, figures[node] ?? 0]));
}
