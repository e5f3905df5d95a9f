import { t } from '../platform/i18n.js';
import { IconButton } from './IconButton.js';

/** Closes the sidebar to its edge tab, or what else the label says. */
export function CloseButton(props: { onClose: () => void; label?: string }) {
  const { onClose, label = t('closeSidebar') } = props;
  return <IconButton of="close" icon="close" label={label} onPress={onClose} />;
}
