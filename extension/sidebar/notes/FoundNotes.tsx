import { useEffect, useState } from 'preact/hooks';
import { keyText, type RecordKey, sameKey } from '../../../src/account/record-key.js';
import { plural, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import type { FoundNote } from '../../platform/requests/notes.js';
import { AccountLink } from '../AccountLink.js';
import { FailureLine } from '../FailureLine.js';
import { failureName } from '../failure.js';
import { dayOf } from '../format/date.js';
import { count } from '../format/number.js';
import type { SidebarActions } from '../model.js';

/** Typing must pause so long before the book is asked, milliseconds. */
const PAUSE = 200;

interface Found {
  readonly found: readonly FoundNote[];
  readonly all: boolean;
}

/** Notes of the org's other accounts that hold the words. */
export function FoundNotes(props: {
  of: RecordKey;
  text: string;
  actions: SidebarActions;
  now: number;
}) {
  const { of, text, actions, now } = props;
  const [result, setResult] = useState<Found | FailureName>();
  useEffect(() => {
    let latest = true;
    const timer = setTimeout(() => {
      actions.ask('notes/find', { org: { crm: of.crm, org: of.org }, text }).then(
        (found) => latest && setResult(found),
        (cause) => latest && setResult(failureName(cause)),
      );
    }, PAUSE);
    return () => {
      latest = false;
      clearTimeout(timer);
    };
  }, [text, keyText(of)]);
  if (result === undefined) return null;
  if (typeof result === 'string') {
    return <FailureLine failure={result} />;
  }
  const others = result.found.filter(({ key }) => !sameKey(key, of));
  return (
    <div role="status">
      <p class="block-title">
        {others.length === 0
          ? t('noteNoneElsewhere')
          : plural('noteElsewhere', others.length, count(others.length))}
        {!result.all && ` ${t('noteMoreElsewhere')}`}
      </p>
      <ul class="notes">
        {others.map(({ key, name, note }) => (
          <li key={`${key.id} ${note.id}`} class="found-note">
            <AccountLink account={key} name={name} actions={actions} />
            <p>{note.text}</p>
            <p class="field-state">
              {[note.by, dayOf(note.changedAt, now)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
