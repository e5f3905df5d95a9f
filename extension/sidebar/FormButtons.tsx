import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.js';

/** What ends a form: to do it, which Enter does from any of its fields, and to leave it, as Escape does. */
export function FormButtons(props: {
  /** What the form does, in a word. */
  readonly save: string;
  readonly onCancel: () => void;
  /** More buttons. */
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="buttons">
      <button type="submit" class="button first" aria-keyshortcuts="Enter">
        {props.save}
      </button>
      <button type="button" class="button" aria-keyshortcuts="Escape" onClick={props.onCancel}>
        {t('cancel')}
      </button>
      {props.children}
    </div>
  );
}
