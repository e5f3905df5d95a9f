import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tie, tieGraph } from '../../../../../src/judge/influence/centrality/graph.js';
import { betweenness, closeness } from '../../../../../src/judge/influence/centrality/position.js';
import { eigenvector, pagerank } from '../../../../../src/judge/influence/centrality/standing.js';
import {
  constraint,
  effectiveSize,
} from '../../../../../src/judge/influence/centrality/structural-holes.js';

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const tie: fc.Arbitrary<Tie> = fc.record({
  from: name,
  to: name,
  weight: fc.integer({ min: 1, max: 5 }),
});
const ties = fc.array(tie, { maxLength: 15 });

function pairs(text: string): Tie[] {
  return text.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
}

describe('the graph of ties', () => {
  test('adds up ties between the same two, and leaves out what is none', () => {
    const graph = tieGraph(
      ['z'],
      [
        { from: 'a', to: 'b', weight: 2 },
        { from: 'b', to: 'a' },
        { from: 'a', to: 'a', weight: 9 },
        { from: 'a', to: 'c', weight: 0 },
        { from: 'a', to: 'd', weight: Number.POSITIVE_INFINITY },
      ],
    );
    expect(graph.nodes()).toEqual(['z', 'a', 'b', 'c', 'd']);
    expect(graph.size).toBe(1);
    expect(graph.getEdgeAttribute('a', 'b', 'weight')).toBe(3);
  });

  test('tells directions apart where asked to', () => {
    const graph = tieGraph([], pairs('ab ba'), { directed: true });
    expect(graph.size).toBe(2);
  });
});

describe('centrality', () => {
  test('PageRank adds up to 1 and is above 0 for all', () => {
    fc.assert(
      fc.property(ties, fc.boolean(), fc.boolean(), (list, directed, weighted) => {
        const ranks = pagerank(tieGraph(['a'], list, { directed }), { weighted });
        let sum = 0;
        for (const rank of ranks.values()) {
          expect(rank).toBeGreaterThan(0);
          sum += rank;
        }
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  test('does not depend on the order of ties', () => {
    fc.assert(
      fc.property(ties, (list) => {
        const [one, other] = [tieGraph([], list), tieGraph([], [...list].reverse())];
        for (const figure of [
          betweenness,
          closeness,
          (g: typeof one) => pagerank(g, { weighted: true }),
        ]) {
          const figures = figure(other);
          for (const [node, value] of figure(one)) expect(figures.get(node)).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  test('of a star is in its middle', () => {
    const star = tieGraph([], pairs('xa xb xc xd'));
    expect(betweenness(star).get('x')).toBe(1);
    expect(betweenness(star, { normalised: false }).get('x')).toBe(6);
    expect(betweenness(star).get('a')).toBe(0);
    expect(closeness(star).get('x')).toBe(1);
    expect(closeness(star).get('a')).toBeCloseTo(4 / 7, 12);
    expect(eigenvector(star, { weighted: false })?.get('x')).toBeCloseTo(Math.SQRT1_2, 6);
  });

  test('strength is no distance: it does not change who lies between', () => {
    const strong = tieGraph(
      [],
      pairs('ab bc').map((pair) => ({ ...pair, weight: 100 })),
    );
    expect(betweenness(strong)).toEqual(betweenness(tieGraph([], pairs('ab bc'))));
  });

  test('a small island is less close than a large one', () => {
    const graph = tieGraph(['alone'], pairs('ab cd ce cf'));
    const close = closeness(graph);
    expect(close.get('c')).toBeGreaterThan(close.get('a') ?? 1);
    expect(close.get('alone')).toBe(0);
  });

  test("Krackhardt's kite: betweenness", () => {
    const kite = tieGraph([], pairs('01 02 03 05 13 14 16 23 25 34 35 36 46 56 57 67 78 89'));
    const between = betweenness(kite, { normalised: false });
    for (const [node, value] of [
      ['7', 14],
      ['5', 8.333],
      ['6', 8.333],
      ['8', 8],
      ['3', 3.667],
      ['0', 0.833],
      ['1', 0.833],
      ['9', 0],
    ] as const)
      expect(between.get(node)).toBeCloseTo(value, 3);
  });

  test('weighted and plain PageRank differ, and each says which it is', () => {
    const graph = tieGraph(
      [],
      [
        { from: 'a', to: 'b', weight: 9 },
        { from: 'a', to: 'c', weight: 1 },
      ],
      { directed: true },
    );
    const plain = pagerank(graph, { weighted: false });
    const weighted = pagerank(graph, { weighted: true });
    expect(plain.get('b')).toBeCloseTo(plain.get('c') ?? 0, 12);
    expect(weighted.get('b')).toBeGreaterThan(1.5 * (weighted.get('c') ?? 1));
    expect(eigenvector(tieGraph([], []), { weighted: true })).toEqual(new Map());
  });

  test('nobody has no rank, and a damping of 1 does not settle', () => {
    expect(pagerank(tieGraph([], []), { weighted: false })).toEqual(new Map());
    const pair = tieGraph([], pairs('ab'));
    expect(pagerank(pair, { weighted: false, damping: 0 }).get('a')).toBeCloseTo(0.5, 12);
    expect(pagerank(pair, { weighted: false, damping: 0.999 }).get('a')).toBeCloseTo(0.5, 9);
    for (const damping of [1, -0.1, Number.NaN])
      expect(() => pagerank(pair, { weighted: false, damping })).toThrow(RangeError);
  });

  test('a long chain is too slow to settle: no eigenvector rather than a wrong one', () => {
    const chain = Array.from({ length: 400 }, (_, i) => ({ from: `n${i}`, to: `n${i + 1}` }));
    expect(eigenvector(tieGraph([], chain), { weighted: false })).toBeUndefined();
  });
});

describe('structural holes', () => {
  const triangle: readonly [string, string, number][] = [
    ['0', '1', 2],
    ['0', '2', 2],
    ['1', '0', 1],
    ['2', '1', 1],
  ];
  const published = (weighted: boolean) =>
    tieGraph(
      [],
      triangle.map(([from, to, weight]) => ({ from, to, weight: weighted ? weight : 1 })),
      { directed: true },
    );

  test.each([
    [false, [1.003, 1.003, 1.389], [1.167, 1.167, 1]],
    [true, [0.84, 1.143, 1.378], [1.567, 1.083, 1]],
  ])('published, checked with UCINET (weighted: %s)', (weighted, constraints, sizes) => {
    const graph = published(weighted);
    for (const [i, node] of ['0', '1', '2'].entries()) {
      expect(constraint(graph, node)).toBeCloseTo(constraints[i] ?? 0, 3);
      expect(effectiveSize(graph, node)).toBeCloseTo(sizes[i] ?? 0, 3);
    }
  });

  test("Borgatti's example, undirected", () => {
    const graph = tieGraph([], pairs('AB AF AG AE EG FG BG BD DG GC'));
    for (const [node, held, size] of [
      ['G', 0.4, 4.667],
      ['A', 0.595, 2.5],
      ['C', 1, 1],
    ] as const) {
      expect(constraint(graph, node)).toBeCloseTo(held, 3);
      expect(effectiveSize(graph, node)).toBeCloseTo(size, 3);
    }
  });

  test('effective size of plain ties is n − 2t / n', () => {
    fc.assert(
      fc.property(ties, (list) => {
        const graph = tieGraph(
          [],
          new Map(list.map(({ from, to }) => [[from, to].sort().join(), { from, to }])).values(),
        );
        for (const node of graph.nodes()) {
          const friends = graph.neighbors(node);
          const n = friends.length;
          let t = 0;
          for (const a of friends) for (const b of friends) if (a < b && graph.hasEdge(a, b)) t++;
          const size = effectiveSize(graph, node);
          if (n === 0) expect(size).toBeUndefined();
          else expect(size).toBeCloseTo(n - (2 * t) / n, 9);
        }
      }),
    );
  });

  test('who has no ties has neither', () => {
    const graph = tieGraph(['alone'], []);
    expect(constraint(graph, 'alone')).toBeUndefined();
    expect(effectiveSize(graph, 'alone')).toBeUndefined();
  });
});
