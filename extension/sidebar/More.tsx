import { t } from '../platform/i18n.js';
import { count } from './format/number.js';

/** The button that shows the rest of a shortened list, or shortens it again. Nothing when all are shown. */
export function More(props: { shown: number; all: number; open: boolean; onToggle(): void }) {
  if (props.all <= props.shown) return null;
  return (
    <button type="button" class="text-button" aria-expanded={props.open} onClick={props.onToggle}>
      {props.open ? t('showFewer') : t('showMore', count(props.all - props.shown))}
    </button>
  );
}
