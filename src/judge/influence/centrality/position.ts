import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import { byNode, type TieGraph } from './graph.js';

/**
 * Betweenness (Freeman 1977, by Brandes 2001): the share of shortest paths between two others that
 * run through a node. `normalised` divides by the number of pairs. Ties count as one step each: a
 * strength is no distance, and to treat it as one would put the strongest farthest away.
 */
export function betweenness(
  graph: TieGraph,
  { normalised = true }: { readonly normalised?: boolean } = {},
): Map<string, number> {
  if (graph.order === 0) return new Map();
  return byNode(graph, betweennessOf(graph, { getEdgeWeight: null, normalized: normalised }));
}

/**
 * Closeness: 1 ÷ mean number of steps to those who can be reached, times the share of others who can
 * (Wasserman & Faust 1994), so that a node of a small island is not the most central of all.
 */
export function closeness(graph: TieGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  return byNode(graph, closenessOf(graph, { wassermanFaust: true }));
}
