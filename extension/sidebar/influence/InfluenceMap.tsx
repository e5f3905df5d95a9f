import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Door, Person } from '../../../src/account/brief.js';
import { keyText } from '../../../src/account/record-key.js';
import { plural, t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { initialsOf } from '../format/initials.js';
import { count } from '../format/number.js';
import { useKey } from '../keys/use-key.js';
import { nameNear } from '../words/door.js';
import { mapRows } from '../words/map.js';
import { layoutMap, type MapInput, type MapNode, SELF } from './layout.js';
import { MapTable } from './MapTable.js';
import { stancePath } from './StanceMark.js';
import { type Arrow, stepFrom } from './step.js';

/** Units of the drawing, which is scaled to the panel's width. */
const WIDTH = 324;

/**
 * The account's people by reporting line, and doors to other accounts: a drawing whose nodes arrow
 * keys go through, and a table that says the same.
 */
export function InfluenceMap({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { brief, near } = view;
  const layout = useMemo(() => layoutMap(inputOf(view), WIDTH), [brief]);
  const [at, setAt] = useState(SELF);
  const [inside, setInside] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const current = layout.nodes.some(({ id }) => id === at) ? at : SELF;
  const focusAt = (id: string) =>
    [...(drawing.current?.querySelectorAll<SVGGElement>('[data-node]') ?? [])]
      .find((node) => node.dataset['node'] === id)
      ?.focus();
  // Before the next key, not after the next frame: an arrow pressed at once must not be lost.
  useLayoutEffect(() => focusAt(SELF), []);
  useKey('back', onClose);
  useKey(
    'mapMove',
    (arrow) => {
      const to = stepFrom(layout, current, arrow as Arrow);
      if (to !== undefined) focusAt(to);
    },
    inside,
  );
  const rows = mapRows(layout, view);
  const named = new Map(rows.map((row) => [row.id, row]));
  const people = new Map(brief?.people.map((person) => [person.id, person]));
  const spot = named.get(current);
  const place = new Map(layout.nodes.map((node) => [node.id, node]));
  return (
    <div class="map">
      <svg
        ref={drawing}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        // Arrow keys are for the nodes, and not for a screen reader's own way through the text.
        role="application"
        aria-label={t('mapName')}
        onFocusIn={() => setInside(true)}
        onFocusOut={() => setInside(false)}
      >
        {layout.edges.map(({ from, to, kind }) => {
          const [a, b] = [place.get(from), place.get(to)];
          const lit = from === current || to === current ? ' lit' : '';
          return (
            a && b && <path key={`${from} ${to}`} class={`edge ${kind}${lit}`} d={curve(a, b)} />
          );
        })}
        {layout.nodes.map((node) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: arrow keys lead from node to node
          <g
            key={node.id}
            class={`node ${node.kind}`}
            data-node={node.id}
            role="img"
            aria-label={labelOf(named.get(node.id))}
            tabIndex={node.id === current ? 0 : -1}
            transform={`translate(${node.x} ${node.y})`}
            onFocus={() => setAt(node.id)}
            onClick={(event) => event.currentTarget.focus()}
          >
            <Shape node={node} person={people.get(node.id)} />
            <text y="3.6">{initialsOf(named.get(node.id)?.name ?? '')}</text>
          </g>
        ))}
      </svg>
      {/* What the focus is on, for those who see the drawing. */}
      <p class="map-spot" aria-hidden="true">
        <b>{spot?.name}</b>
        {spot?.about && ` · ${spot.about}`}
        {spot && spot.ties.length > 0 && <span>{spot.ties.join(' · ')}</span>}
      </p>
      {layout.more > 0 && (
        <p class="soft small">{plural('mapMore', layout.more, count(layout.more))}</p>
      )}
      <details>
        <summary class="text-button" data-line>
          {t('mapTable')}
        </summary>
        <MapTable rows={rows} />
      </details>
    </div>
  );

  function inputOf({ brief: of }: AccountView): MapInput {
    const doors = (list: readonly Door[] = [], way: 'opens' | 'openedBy') =>
      list.map((door) => ({
        account: keyText(door.account),
        ...(door.by === undefined ? {} : { by: door.by }),
        way,
      }));
    return {
      people: of?.people ?? [],
      doors: [
        ...doors(of?.influence?.openedBy, 'openedBy'),
        ...doors(of?.influence?.opens, 'opens'),
      ].filter(({ account }) => near?.[account] || nameNear({ account: view.key }, near)),
    };
  }
}

function labelOf(row: ReturnType<typeof mapRows>[number] | undefined): string {
  return row ? [row.name, row.about, ...row.ties].filter(Boolean).join('. ') : '';
}

/** A person by stance, other accounts as tiles, this one as the star. */
function Shape({ node, person }: { node: MapNode; person: Person | undefined }) {
  if (node.kind === 'person') {
    const stance = person?.stance ?? 'unknown';
    return <path class={`stance ${stance}`} d={stancePath(stance, node.r)} />;
  }
  const { r } = node;
  return <rect class="tile" x={-r * 1.25} y={-r * 0.85} width={r * 2.5} height={r * 1.7} rx={4} />;
}

/** A line that leaves and arrives upright. */
function curve(a: MapNode, b: MapNode): string {
  const middle = (a.y + b.y) / 2;
  return `M${a.x} ${a.y}C${a.x} ${middle} ${b.x} ${middle} ${b.x} ${b.y}`;
}
