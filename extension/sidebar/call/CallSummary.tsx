import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.js';

/** The summary to read and to select; selected where the clipboard is closed to us. */
export function CallSummary({ text, selected }: { text: string; selected: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!selected) return;
    field.current?.focus();
    field.current?.select();
  }, [selected]);
  return (
    <textarea
      ref={field}
      class="field call-summary"
      readOnly
      rows={8}
      aria-label={t('callSummary')}
      value={text}
    />
  );
}
