import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { isChanged, type PlaybookDraft } from './draft.js';
import { keptDrafts } from './kept-drafts.js';

/** A draft that is edited, and whether it is kept should this page go. */
export interface Edited {
  readonly draft: PlaybookDraft;
  readonly changed: boolean;
  readonly kept: boolean;
  readonly change: (change: Partial<PlaybookDraft>) => void;
}

/** Edits a draft: each change is kept at once, and what says nothing new is forgotten. */
export function useDraft(first: PlaybookDraft, isNew: boolean): Edited {
  const [draft, setDraft] = useState(first);
  const [kept, setKept] = useState(true);
  const changed = isNew || isChanged(draft, t('language'));
  useEffect(() => {
    if (changed && !kept) return askBeforeLeaving();
    return undefined;
  }, [changed, kept]);
  return {
    draft,
    changed,
    kept,
    change: (change) => {
      const next = { ...draft, ...change };
      setDraft(next);
      if (isNew || isChanged(next, t('language'))) setKept(keptDrafts.keep(next));
      else keptDrafts.drop(next.id);
    },
  };
}

/** Where the browser has no room for drafts, it asks the user before the page is closed. */
function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
