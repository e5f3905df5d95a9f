import { describe, expect, test } from 'vitest';
import { type TieGraph, tieGraph } from '../../../src/judge/influence/centrality/graph.js';
import { betweenness, closeness } from '../../../src/judge/influence/centrality/position.js';
import { eigenvector, pagerank } from '../../../src/judge/influence/centrality/standing.js';
import { constraint } from '../../../src/judge/influence/centrality/structural-holes.js';
import { HAVE_DATA, readRows } from './public-data.js';

function graphOf(name: string): TieGraph {
  const ties = readRows(`graphs/${name}_edges.csv`).map(([from = '', to = '', weight = '1']) => ({
    from,
    to,
    weight: Number(weight),
  }));
  return tieGraph([], ties);
}

/** Every node's figure against its column of the expected file, to nine decimals. */
function check(name: string, column: number, figures: ReadonlyMap<string, number> | undefined) {
  const rows = readRows(`graphs/${name}_expected.csv`);
  expect(figures?.size).toBe(rows.length);
  for (const row of rows) expect(figures?.get(row[0] ?? '')).toBeCloseTo(Number(row[column]), 9);
}

describe.skipIf(!HAVE_DATA)('centrality of published graphs', () => {
  test.each(['florentine', 'karate'])('%s', (name) => {
    const graph = graphOf(name);
    check(name, 1, betweenness(graph));
    check(name, 2, closeness(graph));
    check(name, 4, eigenvector(graph, { weighted: false }));
    check(name, 5, pagerank(graph, { weighted: false }));
    if (name === 'karate') check(name, 6, pagerank(graph, { weighted: true }));
  });

  test('the Medici bridge, and Burt says so', () => {
    const graph = graphOf('florentine');
    expect(constraint(graph, 'Medici')).toBeCloseTo(0.209877, 6);
    const constraints = graph.nodes().map((node) => constraint(graph, node) ?? 1);
    expect(Math.min(...constraints)).toBeCloseTo(0.209877, 6);
  });
});
