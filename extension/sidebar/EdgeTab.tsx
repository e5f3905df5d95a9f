import { t } from '../platform/i18n.js';
import { followPointer } from './frame/follow-pointer.js';
import type { Frame } from './frame/frame.js';
import { dock, moveTabByKey, moveTabTo } from './frame/moves.js';
import { Icon } from './Icon.js';
import { useKey } from './keys/use-key.js';
import type { SidebarModel } from './model.js';
import { tierWords } from './words/tier.js';

/**
 * The slim tab at the window's edge while the sidebar is closed: it names the tier and opens it. It
 * can be moved along the edge and to the other one, by the pointer and by the arrow keys.
 */
export function EdgeTab(props: {
  model: SidebarModel | undefined;
  frame: Frame;
  onOpen: () => void;
}) {
  const { model, frame } = props;
  const brief = model?.kind === 'account' ? model.view.brief : undefined;
  const label = brief ? t('openSidebarTier', tierWords(brief)) : t('openSidebar');
  useKey('moveTab', (key) => moveTabByKey(frame, key));
  return (
    <button
      type="button"
      class={`edge-tab ${brief?.tier ? `tier-${brief.tier}` : ''}`}
      aria-label={label}
      aria-description={t('keyMoveTab')}
      title={label}
      onClick={props.onOpen}
      onPointerDown={(event) => drag(event, event.currentTarget, frame)}
    >
      <Icon name="lodestar" size={14} />
      {brief?.tier && <span class="word">{tierWords(brief)}</span>}
    </button>
  );
}

function drag(down: PointerEvent, tab: HTMLElement, frame: Frame): void {
  const { area, room } = frame;
  followPointer(down, tab, {
    move: (x, y) => {
      tab.style.transform = `translate(${x}px, ${y}px)`;
    },
    end: (x, y, kept) => {
      tab.style.transform = '';
      if (!kept) return;
      dock(frame, area.left + x + area.width / 2 < room.width / 2 ? 'left' : 'right');
      moveTabTo(frame, area.top + y);
    },
  });
}
