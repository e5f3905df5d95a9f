import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { FormButtons } from '../FormButtons.js';
import { useKey } from '../keys/use-key.js';

/**
 * A form about a person or a relation, with the focus in its first field to type in. Enter or Save
 * hands over its fields and closes it once they are stored; Escape or Cancel leaves all as it was.
 */
export function ToldForm(props: {
  onSave: (fields: FormData) => Promise<boolean>;
  onDone: () => void;
  children: ComponentChildren;
}) {
  const { onSave, onDone, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useKey('back', onDone);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus(),
    [],
  );
  return (
    <form
      ref={form}
      class="told-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(new FormData(event.currentTarget)).then((stored) => stored && onDone());
      }}
    >
      {children}
      <FormButtons save={t('save')} onCancel={onDone} />
    </form>
  );
}
