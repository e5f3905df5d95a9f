import { AXES, type Axis, type Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { count, rank } from '../format/number.js';
import { axisWords } from '../words/tier.js';

/** Worth, potential and loyalty as bars with the account's place in the book. */
export function AxisBars({ axes }: { axes: Brief['axes'] }) {
  return (
    <ul class="axes">
      {AXES.map((name) => (
        <li key={name}>
          <span class="name">{axisWords(name)}</span>
          <Bar axis={axes[name]} />
          <span class="place">{placeWords(axes[name])}</span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ axis }: { axis: Axis }) {
  if (axis.known === 0) return <span class="bar unknown" aria-hidden="true" />;
  return (
    <span class="bar" title={scoreWords(axis)}>
      <i style={{ width: `${axis.score}%` }} />
      <span class="hidden">{scoreWords(axis)}</span>
    </span>
  );
}

function scoreWords(axis: Axis): string {
  return t('axisScore', count(axis.score));
}

function placeWords(axis: Axis): string {
  if (axis.known === 0) return t('axisUnknown');
  return axis.rank ? rank(axis.rank) : scoreWords(axis);
}
