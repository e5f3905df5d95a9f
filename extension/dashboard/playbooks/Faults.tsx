import type { Ref, RefObject } from 'preact';
import type { PlaybookFault } from '../../../src/call/index.js';
import { t } from '../../platform/i18n.js';
import type { PlaybookDraft } from './draft.js';
import { faultLine, placeOf } from './fault-words.js';

/** What is wrong with a draft, each a way to the field that it is about. */
export function Faults(props: {
  readonly faults: readonly PlaybookFault[];
  readonly draft: PlaybookDraft;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly box: Ref<HTMLDivElement>;
}) {
  const { faults, draft, form, box } = props;
  if (faults.length === 0) return null;
  function go(fault: PlaybookFault): void {
    const { item, field } = placeOf(fault);
    const id = item === undefined ? undefined : draft.items[item]?.id;
    const part =
      id === undefined ? form.current : form.current?.querySelector(`[data-item="${id}"]`);
    const find = () => part?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const there = find();
    if (there) there.focus();
    else {
      // It is among what is not open.
      part?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
      requestAnimationFrame(() => find()?.focus());
    }
  }
  return (
    <div ref={box} class="problem" role="alert" tabIndex={-1}>
      <h3 class="problem-title">{t('bookNotSaved')}</h3>
      <ul class="plain-list">
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <button type="button" class="fault" onClick={() => go(fault)}>
              {faultLine(fault)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
