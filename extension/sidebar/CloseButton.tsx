import { t } from '../platform/i18n.js';
import { Icon } from './Icon.js';

/** Closes the sidebar to its edge tab, or what else the label says. */
export function CloseButton(props: { onClose: () => void; label?: string }) {
  const label = props.label ?? t('closeSidebar');
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-keyshortcuts="Escape"
      title={label}
      onClick={props.onClose}
    >
      <Icon name="close" />
    </button>
  );
}
