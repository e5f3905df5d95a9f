import type { Ref } from 'preact';
import type { Brief, WayToTop } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { Block } from '../Block.js';
import { moveWords, stepWords } from '../words/move.js';
import { rangeWords, tierName } from '../words/tier.js';

/** What would make it more strategic, what would lose it its tier, and whether a pin says otherwise. */
export function Moves(props: { brief: Brief; now: number; blockRef: Ref<HTMLDivElement> }) {
  const { brief, now, blockRef } = props;
  const { moves, pinned, computedTier } = brief;
  const range = rangeWords(brief);
  const isTop = computedTier === 'strategic';
  return (
    <Block title={t(isTop ? 'movesLose' : 'movesHeading')} of="strategic" blockRef={blockRef}>
      {!computedTier && <p>{t('movesUnknown')}</p>}
      {computedTier && !isTop && (
        <>
          <p class="move up">{moves?.up ? moveWords(moves.up, now) : t('movesNoneUp')}</p>
          {moves?.top && <Way way={moves.top} now={now} />}
        </>
      )}
      {computedTier && computedTier !== 'base' && (
        <p class="move down">{moves?.down ? moveWords(moves.down, now) : t('movesNoneDown')}</p>
      )}
      {range && <p>{range}</p>}
      {pinned && !pinned.agrees && computedTier && (
        <p class="hint">{t('movesPinned', tierName(pinned.tier), tierName(computedTier))}</p>
      )}
    </Block>
  );
}

/** What would make it Strategic, where the smallest change up ends below that; or that nothing known would. */
function Way({ way, now }: { way: WayToTop; now: number }) {
  const [first, ...more] = way.steps;
  if (!first) return <p>{t('movesNoneTop', tierName(way.tier))}</p>;
  if (more.length === 0) {
    return <p class="move up">{moveWords({ ...first, tier: way.tier }, now)}</p>;
  }
  return (
    <div class="move up">
      <p>{t('moveTogether', tierName(way.tier))}</p>
      <ul class="move-steps">
        {way.steps.map((step) => (
          <li key={step.code}>{stepWords(step, now)}</li>
        ))}
      </ul>
    </div>
  );
}
