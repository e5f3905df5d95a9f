import { t } from '../platform/i18n.js';
import { Icon } from './Icon.js';
import type { SidebarModel } from './model.js';
import { tierWords } from './words/tier.js';

/** The slim tab at the window's edge while the sidebar is closed: it names the tier and opens it. */
export function EdgeTab({
  model,
  onOpen,
}: {
  model: SidebarModel | undefined;
  onOpen: () => void;
}) {
  const brief = model?.kind === 'account' ? model.view.brief : undefined;
  const label = brief ? t('openSidebarTier', tierWords(brief)) : t('openSidebar');
  return (
    <button
      type="button"
      class={`edge-tab ${brief?.tier ? `tier-${brief.tier}` : ''}`}
      aria-label={label}
      title={label}
      onClick={onOpen}
    >
      <Icon name="lodestar" size={14} />
      {brief?.tier && <span class="word">{tierWords(brief)}</span>}
    </button>
  );
}
