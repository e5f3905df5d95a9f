import { test } from 'vitest';
import { tieGraph } from '../../../../src/judge/influence/centrality/graph.js';
import { pagerank } from '../../../../src/judge/influence/centrality/standing.js';
import { near } from './expectations.js';
import type { CheckValues } from './rows.js';

/** Every row about graphs. */
export function checkTies({ pagerank_6node: row }: CheckValues): void {
  test('PageRank of the six pages of Langville & Meyer', () => {
    const ties = row.edges.map(([from, to]) => ({ from: String(from), to: String(to) }));
    const ranks = pagerank(tieGraph([], ties, { directed: true }), {
      weighted: false,
      damping: row.alpha,
    });
    for (const [i, value] of row.values.entries()) near(ranks.get(String(i + 1)), value, 6);
  });
}
