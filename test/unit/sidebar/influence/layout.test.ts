import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap, type MapInput, SELF } from '../../../../extension/sidebar/influence/layout.js';
import { stepFrom } from '../../../../extension/sidebar/influence/step.js';

const ids = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: most });

const input: fc.Arbitrary<MapInput> = fc.tuple(ids(60), ids(30)).chain(([people, accounts]) => {
  const person =
    people.length > 0 ? fc.constantFrom(...people.map((n) => `p${n}`)) : fc.constant('x');
  return fc.record({
    people: fc.tuple(
      ...people.map((n) =>
        fc.record(
          {
            id: fc.constant(`p${n}`),
            influence: fc.oneof(fc.double({ min: 0, max: 1 }), fc.constant(NaN)),
            // Anybody, also in circles, oneself and people whom nobody knows.
            reportsTo: fc.oneof(person, fc.constant('nobody')),
          },
          { requiredKeys: ['id', 'influence'] },
        ),
      ),
    ),
    doors: fc.tuple(
      ...accounts.map((n) =>
        fc.record(
          {
            account: fc.constant(`a${n}`),
            by: person,
            way: fc.constantFrom('opens' as const, 'openedBy' as const),
          },
          { requiredKeys: ['account', 'way'] },
        ),
      ),
    ),
  }) as fc.Arbitrary<MapInput>;
});
const width = fc.integer({ min: 44, max: 900 });

describe('the influence map', () => {
  it('draws nodes that neither touch each other nor leave the box', () => {
    fc.assert(
      fc.property(input, width, (one, wide) => {
        const { nodes, height } = layoutMap(one, wide);
        for (const { x, y, r } of nodes) {
          expect(x - r).toBeGreaterThanOrEqual(0);
          expect(x + r).toBeLessThanOrEqual(wide);
          expect(y - r).toBeGreaterThanOrEqual(0);
          expect(y + r).toBeLessThanOrEqual(height);
        }
        nodes.forEach((a, at) => {
          for (const b of nodes.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
        });
      }),
    );
  });

  it('shows each once, at most 40, and counts the rest', () => {
    fc.assert(
      fc.property(input, width, (one, wide) => {
        const { nodes, more } = layoutMap(one, wide);
        const shown = nodes.map(({ id }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeLessThanOrEqual(40);
        const accounts = new Set(one.doors.map(({ account }) => account));
        expect(shown.length - 1 + more).toBe(one.people.length + accounts.size);
        // Whom there is no room for has less influence than all who are shown.
        const people = shown.filter((id) => id.startsWith('p'));
        expect(new Set(people)).toEqual(
          new Set(one.people.slice(0, people.length).map(({ id }) => id)),
        );
      }),
    );
  });

  it('is the same map for the same input', () => {
    fc.assert(
      fc.property(input, width, (one, wide) => {
        expect(layoutMap(one, wide)).toEqual(layoutMap(structuredClone(one), wide));
      }),
    );
  });

  it('ties every node to another, with edges between what is shown', () => {
    fc.assert(
      fc.property(input, width, (one, wide) => {
        const { nodes, edges } = layoutMap(one, wide);
        const shown = new Set(nodes.map(({ id }) => id));
        for (const { from, to } of edges) {
          expect(shown.has(from) && shown.has(to)).toBe(true);
          expect(from).not.toBe(to);
        }
        if (nodes.length < 2) return;
        const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
        expect(tied).toEqual(shown);
      }),
    );
  });

  it('puts people under those they report to, who opened doors on top, where we open them below', () => {
    const { nodes, edges } = layoutMap(
      {
        people: [
          { id: 'ceo', influence: 1 },
          { id: 'cio', influence: 0.8, reportsTo: 'ceo' },
          { id: 'dev', influence: 0.2, reportsTo: 'cio' },
        ],
        doors: [
          { account: 'friend', way: 'openedBy', by: 'ceo' },
          { account: 'next', way: 'opens' },
        ],
      },
      320,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['friend', SELF, 'ceo', 'cio', 'dev', 'next']);
    expect(edges).toContainEqual({ from: 'friend', to: 'ceo', kind: 'door' });
    expect(edges).toContainEqual({ from: SELF, to: 'next', kind: 'door' });
    expect(edges).toContainEqual({ from: 'cio', to: 'dev', kind: 'report' });
    expect(nodes[2]?.r).toBeGreaterThan(nodes[4]?.r ?? 99);
  });

  it('leaves nobody out of a circle of reports', () => {
    const circle = ['a', 'b', 'c'].map((id, at, all) => ({
      id,
      influence: 0.5,
      reportsTo: all[(at + 1) % 3] ?? '',
    }));
    expect(layoutMap({ people: circle, doors: [] }, 320).nodes).toHaveLength(4);
  });
});

describe('an arrow key', () => {
  it('leads from any node to any other, and never out of the map', () => {
    fc.assert(
      fc.property(input, width, (one, wide) => {
        const layout = layoutMap(one, wide);
        const shown = new Set(layout.nodes.map(({ id }) => id));
        const reached = new Set([SELF]);
        for (const id of reached)
          for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
            const to = stepFrom(layout, id, arrow);
            if (to !== undefined) reached.add(to);
          }
        expect(reached).toEqual(shown);
      }),
      { numRuns: 40 },
    );
  });

  it('follows an edge before it goes to what is nearer', () => {
    const layout = layoutMap(
      {
        people: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, influence: 0.5 })),
        doors: [
          { account: 'far', by: 'e', way: 'opens' },
          { account: 'near', by: 'a', way: 'opens' },
        ],
      },
      320,
    );
    expect(stepFrom(layout, 'e', 'ArrowDown')).toBe('far');
    expect(stepFrom(layout, 'far', 'ArrowUp')).toBe('e');
    expect(stepFrom(layout, 'b', 'ArrowRight')).toBe('c');
    expect(stepFrom(layout, SELF, 'ArrowUp')).toBeUndefined();
  });
});
