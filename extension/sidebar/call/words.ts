import type { Call, FollowUp, Heard, Outcome } from '../../../src/account/call.js';
import type { PausePoint } from '../../../src/account/playbook.js';
import { walletShare } from '../../../src/account/wallet.js';
import { type SummaryWords, summary } from '../../../src/call/summary.js';
import { type MessageKey, ordinal, t } from '../../platform/i18n.js';
import { fullDay } from '../format/date.js';
import { minutes } from '../format/duration.js';
import { count, exactNumber, percent } from '../format/number.js';
import { roleWords } from '../words/names.js';
import { calledWords } from './called-words.js';

const PAUSE: { readonly [P in PausePoint]: MessageKey } = {
  dialling: 'pauseDialling',
  price: 'pausePrice',
  'hang-up': 'pauseHangUp',
};

const OUTCOME: { readonly [O in Outcome]: MessageKey } = {
  advance: 'outcomeAdvance',
  continuation: 'outcomeContinuation',
  no: 'outcomeNo',
  order: 'outcomeOrder',
};

/** When the call pauses, in words. */
export function pauseWords(pause: PausePoint): string {
  return t(PAUSE[pause]);
}

/** How a call ended, in words. */
export function outcomeWords(outcome: Outcome): string {
  return t(OUTCOME[outcome]);
}

/** What was heard, as the fact it became; a rank with the share of wallet it stands for. */
export function heardWords(heard: Heard): string {
  switch (heard.kind) {
    case 'role':
      return t('heardRoleFact', heard.name, roleWords(heard.role));
    case 'seats':
      return heard.was === undefined || heard.was === heard.seats
        ? t('heardSeatsFact', count(heard.seats))
        : t('heardSeatsWas', count(heard.seats), count(heard.was));
    case 'rank': {
      const { rank, suppliers } = heard;
      const shown = Number.isInteger(rank) ? ordinal(rank, count(rank)) : exactNumber(rank);
      return t('heardRankFact', shown, count(suppliers), percent(walletShare(rank, suppliers)));
    }
  }
}

/** A day, and a time where there is one: `Thu, 3 Dec 2026, 14:30`. */
export function followUpWords({ on, time }: FollowUp): string {
  return fullDay(on, time);
}

const WORDS: SummaryWords = {
  title: (call, ms) => {
    const { person } = call;
    const who = [calledWords(call), person?.title].filter(Boolean).join(', ');
    return t('summaryTitle', who, minutes(ms));
  },
  outcome: (outcome) => t('summaryOutcome', outcomeWords(outcome)),
  heard: heardWords,
  followUp: (followUp) => t('summaryFollowUp', followUpWords(followUp)),
  get heardHeading() {
    return t('summaryHeard');
  },
  get doneHeading() {
    return t('summaryCovered');
  },
  get notesHeading() {
    return t('summaryNotes');
  },
};

/** The call in clean text, in the user's language. `now` is epoch milliseconds. */
export function summaryOf(call: Call, now: number): string {
  return summary(call, WORDS, now);
}
