import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import { byNode, type TieGraph } from './graph.js';

const TOLERANCE = 1e-12;
const MAX_ITERATIONS = 10_000;

/** Whether strengths of ties count. Figures of both kinds are published for the same graphs: say which. */
export interface Weighting {
  readonly weighted: boolean;
}

/**
 * PageRank (Page, Brin, Motwani & Winograd 1999): adds up to 1. A node without ties out gives to all
 * alike. `damping` below 1, .85 by custom. Empty for an empty graph.
 * @throws {RangeError} when the damping is not in 0 … .999, where it would not settle
 */
export function pagerank(
  graph: TieGraph,
  { weighted, damping = 0.85 }: Weighting & { readonly damping?: number },
): Map<string, number> {
  if (!(damping >= 0 && damping <= 0.999)) throw new RangeError(`No damping: ${damping}`);
  if (graph.order === 0) return new Map();
  const ranks = pagerankOf(graph, {
    getEdgeWeight: weighted ? 'weight' : null,
    alpha: damping,
    tolerance: TOLERANCE,
    // Each step leaves at most the damping's share of the error.
    maxIterations: 100 + Math.ceil(Math.log(TOLERANCE) / Math.log(Math.max(damping, 0.1))),
  });
  return byNode(graph, ranks);
}

/**
 * Eigenvector centrality (Bonacich 1987), of length 1: who knows those who are known. Undefined where
 * no single answer comes out of it, as of several islands of like size.
 */
export function eigenvector(
  graph: TieGraph,
  { weighted }: Weighting,
): Map<string, number> | undefined {
  if (graph.order === 0) return new Map();
  try {
    const figures = eigenvectorOf(graph, {
      getEdgeWeight: weighted ? 'weight' : null,
      tolerance: TOLERANCE,
      maxIterations: MAX_ITERATIONS,
    });
    return byNode(graph, figures);
  } catch (error) {
    // Its one way to say that the iterations ran out.
    if (error instanceof Error && error.message.includes('failed to converge')) return undefined;
    throw error;
  }
}
