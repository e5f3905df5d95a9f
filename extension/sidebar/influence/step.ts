import type { MapLayout, MapNode } from './layout.js';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/**
 * The node that an arrow key leads to: along an edge up or down, the nearest of several; to the side
 * the next of the line. Where no edge leads that way the nearest node that lies there, so that every
 * node is reached; undefined at the end.
 */
export function stepFrom(layout: MapLayout, id: string, arrow: Arrow): string | undefined {
  const { nodes, edges } = layout;
  const here = nodes.find((node) => node.id === id);
  if (!here) return undefined;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const at = nodes.indexOf(here) + (arrow === 'ArrowRight' ? 1 : -1);
    return nodes[at]?.id;
  }
  const side = arrow === 'ArrowDown' ? 1 : -1;
  const lies = (node: MapNode) => (node.y - here.y) * side > 0;
  const tied = new Set(
    edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  );
  const there = nodes.filter(lies);
  return (
    nearest(
      here,
      there.filter((node) => tied.has(node.id)),
    ) ?? nearest(here, there)
  );
}

function nearest(here: MapNode, nodes: readonly MapNode[]): string | undefined {
  const far = (node: MapNode) => Math.hypot(node.x - here.x, (node.y - here.y) * 2);
  return nodes.reduce<MapNode | undefined>(
    (best, node) => (best === undefined || far(node) < far(best) ? node : best),
    undefined,
  )?.id;
}
