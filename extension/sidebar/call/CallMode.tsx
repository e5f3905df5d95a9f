import { useRef, useState } from 'preact/hooks';
import { type Call, CHECKLIST_BUDGET } from '../../../src/account/call.js';
import { known } from '../../../src/account/fact.js';
import { checklistTime } from '../../../src/call/progress.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/views.js';
import { CloseButton } from '../CloseButton.js';
import { seconds } from '../format/duration.js';
import { IconButton } from '../IconButton.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { KEY_LABELS } from '../keys/labels.js';
import { useKey } from '../keys/use-key.js';
import { useFirstFocus } from '../later/hold.js';
import type { SidebarActions } from '../model.js';
import { copyText } from '../read/copy.js';
import { useDeeds } from '../use-deeds.js';
import { CallSummary } from './CallSummary.js';
import { CallTimer } from './CallTimer.js';
import { Checklist } from './Checklist.js';
import { calledWords } from './called-words.js';
import type { CallDesk } from './desk.js';
import { EarlierCalls } from './EarlierCalls.js';
import { EditPlaybooks } from './EditPlaybooks.js';
import { FollowUpDate } from './FollowUpDate.js';
import { HeardFacts } from './HeardFacts.js';
import { NoteLine } from './NoteLine.js';
import { OutcomeChoice } from './OutcomeChoice.js';
import { PlaybookChoice } from './PlaybookChoice.js';
import { summaryOf } from './words.js';

interface CallModeProps {
  readonly call: Call;
  readonly desk: CallDesk;
  /** The account as it is known now: its people and seats. */
  readonly view: AccountView;
  readonly actions: SidebarActions;
  readonly onBrief: () => void;
  readonly onClose: () => void;
}

/** A call while it lasts and until its summary is where it belongs. Nothing in it is mandatory. */
export function CallMode({ call, desk, view, actions, onBrief, onClose }: CallModeProps) {
  const home = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'selected'>('no');
  const ended = call.endedAt !== undefined;
  const { perform, bar } = useDeeds('notDone');
  useFirstFocus(home);
  const now = () => Date.now();
  const put = (outcome: Call['outcome']) =>
    desk.act({ kind: 'outcome', ...(outcome && { outcome }) });

  async function end(): Promise<void> {
    desk.act({ kind: 'end', at: now() });
    setCopied('no');
    // Within the key press: later the browser would not let us.
    const done = await copyText(summaryOf(desk.call ?? call, now()));
    setCopied(done ? 'yes' : 'selected');
  }
  const goOn = () => {
    setCopied('no');
    desk.act({ kind: 'reopen' });
    home.current?.focus();
  };
  const putAway = () => desk.act({ kind: 'close', at: now() });
  useKey('end', () => void end());
  useKey('brief', onBrief);
  useKey('goOn', goOn, ended);
  useKey('done', putAway, ended);

  return (
    <section
      ref={home}
      class="page call"
      tabIndex={-1}
      aria-label={t('callWith', calledWords(call))}
    >
      <header class="head">
        <div class="names">
          <h2>
            <bdi>{call.account || t('thisAccount')}</bdi>
          </h2>
          <p class="about">
            {t('callWith', [calledWords(call), call.person?.title].filter(Boolean).join(', '))}
          </p>
        </div>
        <div class="icons">
          <IconButton
            of="brief"
            icon="chevron"
            class="back"
            label={t(KEY_LABELS.brief)}
            onPress={onBrief}
          />
          <CloseButton onClose={onClose} />
        </div>
      </header>
      <div class="body">
        <div class="call-time">
          <CallTimer call={call} />
          <Budget call={call} />
          <span class="call-playbooks">
            <PlaybookChoice
              call={call}
              choices={async () => (await actions.ask('call/choices', { key: view.key })).playbooks}
              {...(actions.onPlaybooks && { onPlaybooks: actions.onPlaybooks })}
              onChoose={(playbook) => void perform(() => desk.choosePlaybook(playbook))}
            />
            <EditPlaybooks of={call.key} ask={actions.ask} perform={perform} />
          </span>
        </div>
        {bar}
        {!ended && (
          <Checklist
            call={call}
            onState={(item, state) => desk.act({ kind: 'item', item, state, at: now() })}
          />
        )}
        <HeardFacts
          heard={call.heard}
          people={view.brief?.people ?? []}
          seats={known(view.account?.facts.seats)}
          onHeard={(heard) => desk.act({ kind: 'heard', heard })}
          home={home}
        />
        <NoteLine
          notes={call.notes}
          home={home}
          onNote={(id, text, last) => {
            const stored = call.notes.find((note) => note.id === id)?.text ?? '';
            if (text !== stored || !last)
              desk.act({ kind: 'note', id, text, at: now() }, last ? 'now' : 'soon');
            else desk.flush();
          }}
        />
        <OutcomeChoice outcome={call.outcome} onOutcome={put} />
        <FollowUpDate
          call={call}
          onFollowUp={(followUp) => desk.act({ kind: 'follow-up', ...(followUp && { followUp }) })}
        />
        {!ended && (
          <EarlierCalls
            of={call.key}
            call={call}
            actions={actions}
            now={now()}
            keyName="callsInCall"
          />
        )}
        {ended && <CallSummary text={summaryOf(call, now())} selected={copied === 'selected'} />}
        <div class="call-end">
          <KeyButton of="end" class="button first" onClick={() => void end()}>
            {t(ended ? 'callCopy' : 'callEnd')}
          </KeyButton>
          {ended && (
            <>
              <KeyButton of="done" class="button" onClick={putAway}>
                {t('callDone')}
              </KeyButton>
              <KeyButton of="goOn" class="button" onClick={goOn}>
                {t('callGoOn')}
              </KeyButton>
            </>
          )}
        </div>
        {/* Always there, because a live region that appears together with its text is not read. */}
        <p class="call-said" role="status">
          {copied === 'yes' && <span class="saved">{t('callCopied')}</span>}
          {copied === 'selected' && t('callSelected')}
        </p>
      </div>
      <footer class="foot">
        <span>
          <kbd>1</kbd>–<kbd>9</kbd> <Kbd of="skip" /> <Kbd of="question" /> · <kbd>?</kbd>{' '}
          {t('callAllKeys')}
        </span>
        <SaveState desk={desk} />
      </footer>
    </section>
  );
}

function Budget({ call }: { call: Call }) {
  const taken = checklistTime(call);
  return (
    <span
      class={`call-budget ${taken > CHECKLIST_BUDGET ? 'over' : ''}`}
      title={t('callBudgetHint')}
    >
      {t('callBudget', seconds(taken), seconds(CHECKLIST_BUDGET))}
    </span>
  );
}

function SaveState({ desk }: { desk: CallDesk }) {
  if (desk.failure) return <span class="failed">{t('callUnsaved')}</span>;
  return <span>{t(desk.stored ? 'callSaved' : 'callSaving')}</span>;
}
