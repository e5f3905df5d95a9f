import { useRef } from 'preact/hooks';
import { dateOfDay, dayNumber, parseCalendarDate } from '../../../src/account/calendar-date.js';
import type { Call, FollowUp } from '../../../src/account/call.js';
import { icsOf } from '../../../src/call/ics.js';
import { t } from '../../platform/i18n.js';
import { inDays, localDate } from '../format/date.js';
import { KeyButton } from '../KeyButton.js';
import { Kbd } from '../keys/Kbd.js';
import { KEYS } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import { calledWords } from './called-words.js';
import { download } from './download.js';
import { summaryOf } from './words.js';

/** In so many days people get in touch again. */
const SOON = [1, 7, 14] as const;

/** When to be in touch again, as a calendar file. */
export function FollowUpDate(props: {
  readonly call: Call;
  readonly onFollowUp: (followUp: FollowUp | undefined) => void;
}) {
  const { call, onFollowUp } = props;
  const { followUp } = call;
  const field = useRef<HTMLInputElement>(null);
  useKey('followUp', () => field.current?.focus());
  const today = localDate(Date.now());
  const soon = SOON.map((days) => ({ days, on: dateOfDay(dayNumber(today) + days) }));
  const choose = (on: FollowUp['on'] | undefined) => onFollowUp(on && { ...followUp, on });
  // From none to tomorrow, in a week, in two weeks, and to none again.
  useKey('followUpSoon', () =>
    choose(soon[soon.findIndex(({ on }) => on === followUp?.on) + 1]?.on),
  );
  useKey('followUpFile', () => followUp && save(call, followUp), followUp !== undefined);
  return (
    <div class="follow-up">
      <label class="call-label" for="call-follow-up">
        {t('followUpHeading')}
      </label>
      <Kbd of="followUp" />
      {soon.map(({ days, on }) => (
        <button
          key={days}
          type="button"
          class="button small"
          aria-pressed={followUp?.on === on}
          aria-keyshortcuts={KEYS.followUpSoon.key}
          onClick={() => choose(followUp?.on === on ? undefined : on)}
        >
          {inDays(days)}
        </button>
      ))}
      <Kbd of="followUpSoon" />
      <input
        ref={field}
        id="call-follow-up"
        class="field follow-up-date"
        type="date"
        min={today}
        value={followUp?.on ?? ''}
        aria-keyshortcuts={KEYS.followUp.key}
        onChange={(event) => {
          choose(parseCalendarDate(event.currentTarget.value));
        }}
      />
      {followUp && (
        <>
          <input
            class="field follow-up-time"
            type="time"
            value={followUp.time ?? ''}
            aria-label={t('followUpAt')}
            onChange={(event) => {
              const time = event.currentTarget.value.slice(0, 5);
              onFollowUp({ on: followUp.on, ...(time && { time }) });
            }}
          />
          <KeyButton
            of="followUpFile"
            class="button small"
            title={t('followUpDownload')}
            aria-label={t('followUpDownload')}
            onClick={() => save(call, followUp)}
          >
            {t('followUpIcs')}
          </KeyButton>
        </>
      )}
    </div>
  );
}

function save(call: Call, followUp: FollowUp): void {
  const now = Date.now();
  const who = calledWords(call);
  const title = call.person ? t('followUpWith', who, call.account) : who;
  const ics = icsOf({
    uid: `${call.id}@lodestar`,
    followUp,
    title: t('followUpTitle', title),
    description: summaryOf(call, now),
    stamp: now,
  });
  download(`${followUp.on}.ics`, 'text/calendar', ics);
}
