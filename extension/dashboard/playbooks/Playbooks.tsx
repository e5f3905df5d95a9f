import { useEffect, useState } from 'preact/hooks';
import type { Playbook } from '../../../src/account/playbook.js';
import { BUILT_IN, copyOf, playbookFile } from '../../../src/call/index.js';
import schema from '../../../src/call/playbook.schema.json';
import { type MessageKey, t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { failureName } from '../../sidebar/failure.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import { playbookName } from '../../sidebar/words/playbook.js';
import type { SectionProps } from '../services.js';
import { saveFile } from '../share/save-file.js';
import { UndoBar } from '../UndoBar.js';
import { useAnswer } from '../use-answer.js';
import { draftOf, emptyPlaybook, isSame, type PlaybookDraft } from './draft.js';
import { ImportPlaybooks } from './ImportPlaybooks.js';
import { keptDrafts } from './kept-drafts.js';
import { PlaybookEditor } from './PlaybookEditor.js';
import { PlaybookRow } from './PlaybookRow.js';

/** What was done last, and the way back. */
interface Done {
  readonly words: string;
  readonly undo?: () => void | Promise<void>;
}

/** The checklists for calls: the user's own, the company's and those that come with Lodestar. */
export function Playbooks({ ask, org, say }: SectionProps) {
  const answer = useAnswer(ask, 'playbook/all', {});
  const fields = useAnswer(ask, 'fields/list', { org: { crm: org.crm, org: org.org } });
  const [edited, setEdited] = useState<PlaybookDraft>();
  const [done, setDone] = useState<Done>();
  const [failure, setFailure] = useState<FailureName>();
  // Another window may have changed them, or a call ended meanwhile.
  useEffect(() => {
    addEventListener('focus', answer.reload);
    return () => removeEventListener('focus', answer.reload);
  }, []);
  if (answer.failure && !answer.value)
    return <FailureProblem failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.value) return null;
  const { playbooks: own, company, statistics } = answer.value;
  const past = new Map(statistics.map((one) => [one.item, one]));
  const ownIds = new Set(own.map(({ id }) => id));
  const language = t('language');

  /** Does something to what is stored, and shows what is stored then. */
  async function perform(work: () => Promise<unknown>, then: Done): Promise<void> {
    try {
      await work();
      answer.put(await ask('playbook/all', {}));
      setFailure(undefined);
      setDone(then);
      say(then.words);
    } catch (error) {
      setFailure(failureName(error));
    }
  }
  const edit = (playbook: Playbook) => {
    setDone(undefined);
    setEdited(keptDrafts.get(playbook.id) ?? draftOf(playbook, language));
  };
  const duplicate = (playbook: Playbook) => {
    const as = {
      id: crypto.randomUUID(),
      name: t('bookCopyName', playbookName(playbook.name)).slice(0, 80),
      language,
    };
    const copy = copyOf(playbook, as, (key, fillers) => t(key as MessageKey, ...fillers));
    begin(copy);
  };
  /** A playbook that is not stored before it is saved, and yet not lost. */
  function begin(playbook: Playbook): void {
    const draft = draftOf(playbook, language);
    keptDrafts.keep(draft);
    setDone(undefined);
    setEdited(draft);
  }
  const remove = (playbook: Playbook) => {
    const draft = keptDrafts.get(playbook.id);
    const back = () =>
      perform(
        async () => {
          await ask('playbook/save', { playbooks: [playbook] });
          if (draft) keptDrafts.keep(draft);
        },
        { words: t('bookBackAgain', playbookName(playbook.name)) },
      );
    return perform(
      async () => {
        await ask('playbook/remove', { id: playbook.id });
        keptDrafts.drop(playbook.id);
      },
      { words: t('bookRemoved', playbookName(playbook.name)), undo: back },
    );
  };
  const exported = (playbooks: readonly Playbook[], name: string) =>
    saveFile(`${name}.json`, playbookFile(playbooks));
  const discard = (draft: PlaybookDraft) => {
    keptDrafts.drop(draft.id);
    setEdited(undefined);
    const words = t('bookDiscarded');
    say(words);
    setDone({
      words,
      undo: () => {
        keptDrafts.keep(draft);
        setDone(undefined);
        setEdited(draft);
      },
    });
  };

  if (edited)
    return (
      <PlaybookEditor
        key={edited.id}
        first={edited}
        isNew={!ownIds.has(edited.id)}
        overtaken={own.some((one) => one.id === edited.id && !isSame(one, edited.base))}
        custom={(fields.value?.fields ?? []).map(({ apiName }) => apiName)}
        statistics={past}
        say={say}
        onDiscard={discard}
        onBack={() => setEdited(undefined)}
        onSave={async (playbook) => {
          await ask('playbook/save', { playbooks: [playbook] });
          keptDrafts.drop(playbook.id);
          answer.put(await ask('playbook/all', {}));
          const words = t('bookSaved', playbookName(playbook.name));
          setDone({ words });
          setEdited(undefined);
        }}
      />
    );

  const drafts = keptDrafts.all();
  const unsaved = new Map(drafts.map((draft) => [draft.id, draft]));
  const begun = drafts.filter(({ id }) => !ownIds.has(id));
  // One that can only be duplicated: the company's, or built in.
  const fixedRow = (playbook: Playbook, mark?: string) => {
    const name = playbookName(playbook.name);
    return (
      <PlaybookRow
        key={playbook.id}
        playbook={playbook}
        name={name}
        statistics={past}
        {...(mark && { mark })}
      >
        <DeedButton of={name} deed="duplicate" onDeed={() => duplicate(playbook)} />
      </PlaybookRow>
    );
  };
  return (
    <>
      <p class="soft">{t('booksWhy')}</p>
      {failure && <FailureProblem failure={failure} onRetry={answer.reload} />}
      {done?.undo && <UndoBar words={done.words} onUndo={() => void done.undo?.()} />}
      {done && !done.undo && <p class="saved dash-undo">{done.words}</p>}
      <section class="dash-part" aria-labelledby="books-own">
        <div class="book-part-head">
          <h3 id="books-own">{t('booksOwn')}</h3>
          <div class="dash-line">
            <button
              type="button"
              class="button first"
              onClick={() => begin(emptyPlaybook(crypto.randomUUID()))}
            >
              {t('bookNew')}
            </button>
            {own.length > 1 && (
              <button
                type="button"
                class="button"
                onClick={() => exported(own, 'lodestar-playbooks')}
              >
                {t('booksExport')}
              </button>
            )}
          </div>
        </div>
        {own.length + begun.length === 0 && <p class="soft">{t('booksNone')}</p>}
        <ul>
          {begun.map((draft) => (
            <PlaybookRow
              key={draft.id}
              playbook={draft.base}
              name={draft.name || t('bookNameless')}
              mark={t('bookNotYet')}
              statistics={past}
            >
              <DeedButton of={draft.name} deed="edit" onDeed={() => setEdited(draft)} />
              <DeedButton of={draft.name} deed="discardNew" onDeed={() => discard(draft)} />
            </PlaybookRow>
          ))}
          {own.map((playbook) => {
            const name = playbookName(playbook.name);
            return (
              <PlaybookRow
                key={playbook.id}
                playbook={playbook}
                name={name}
                statistics={past}
                {...(unsaved.has(playbook.id) && { mark: t('bookUnsaved') })}
              >
                <DeedButton of={name} deed="edit" onDeed={() => edit(playbook)} />
                <DeedButton of={name} deed="duplicate" onDeed={() => duplicate(playbook)} />
                <DeedButton
                  of={name}
                  deed="export"
                  onDeed={() => exported([playbook], fileName(name))}
                />
                <DeedButton of={name} deed="remove" onDeed={() => void remove(playbook)} />
              </PlaybookRow>
            );
          })}
        </ul>
      </section>
      <ImportPlaybooks
        own={own}
        onTake={(playbooks, words) => perform(() => ask('playbook/save', { playbooks }), { words })}
        onSchema={() =>
          saveFile('playbook.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
        }
      />
      {company.length > 0 && (
        <section class="dash-part" aria-labelledby="books-company">
          <h3 id="books-company">{t('booksCompany')}</h3>
          <p class="soft">{t('booksCompanyWhy')}</p>
          <ul>
            {company.map((playbook) =>
              fixedRow(playbook, ownIds.has(playbook.id) ? t('bookReplaced') : undefined),
            )}
          </ul>
        </section>
      )}
      <section class="dash-part" aria-labelledby="books-built-in">
        <h3 id="books-built-in">{t('booksBuiltIn')}</h3>
        <p class="soft">{t('booksBuiltInWhy')}</p>
        <ul>{BUILT_IN.map((playbook) => fixedRow(playbook))}</ul>
      </section>
    </>
  );
}

const DEEDS = {
  edit: 'bookEdit',
  duplicate: 'bookDuplicate',
  export: 'bookExport',
  remove: 'bookRemove',
  discardNew: 'bookDiscardNew',
} as const satisfies { readonly [deed: string]: MessageKey };

function DeedButton(props: { of: string; deed: keyof typeof DEEDS; onDeed: () => void }) {
  const { of, deed, onDeed } = props;
  const label = DEEDS[deed];
  return (
    <button
      type="button"
      class="button small"
      aria-label={t('nameAndValue', t(label), of || t('bookNameless'))}
      onClick={onDeed}
    >
      {t(label)}
    </button>
  );
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return plain || 'playbook';
}
