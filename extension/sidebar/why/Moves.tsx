import type { Ref } from 'preact';
import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { Block } from '../Block.js';
import { moveWords } from '../words/move.js';
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
        <p class="move up">{moves?.up ? moveWords(moves.up, now) : t('movesNoneUp')}</p>
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
