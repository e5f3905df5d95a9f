import { t } from '../platform/i18n.js';
import { Icon } from './Icon.js';

/** Closes the sidebar to its edge tab. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('closeSidebar')}
      title={t('closeSidebar')}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
}
