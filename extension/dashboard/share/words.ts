import { hasEnded, lastDayOf, type Pin } from '../../../src/account/pin.js';
import type { ItemState, SignatureState } from '../../../src/book/share/index.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import type { ShareFault, SharePreview } from '../../platform/requests/share.js';
import { day, dayOf } from '../../sidebar/format/date.js';
import { tierName } from '../../sidebar/words/tier.js';

/** How an item stands to what is kept. */
export const STATE_WORDS: { readonly [S in ItemState]: MessageKey } = {
  new: 'shareNew',
  same: 'shareSame',
  update: 'shareUpdate',
  older: 'shareOlder',
  conflict: 'shareConflict',
};

const SIGNATURE: { readonly [S in SignatureState]: MessageKey } = {
  holds: 'signatureHolds',
  broken: 'signatureBroken',
  unknown: 'signatureUnknown',
};

/** Whether a file stands as it was signed. */
export function signatureWords(state: SignatureState): string {
  return t(SIGNATURE[state]);
}

/** Whose key signed it, as far as this browser can tell. */
export function signerWords({ signer, by, fingerprint }: SharePreview, now: number): string {
  if (signer.kind !== 'known')
    return t(signer.kind === 'self' ? 'signerSelf' : 'signerNew', fingerprint);
  const since = dayOf(signer.since, now);
  return signer.name === by
    ? t('signerKnown', since, fingerprint)
    : t('signerRenamed', signer.name, since, fingerprint);
}

/** A pin in one line: tier, until when, why, and who. */
export function pinWords(pin: Pick<Pin, 'tier' | 'until' | 'reason' | 'by' | 'from'>, now: number) {
  const { tier, until, reason, by } = pin;
  const end =
    until !== undefined &&
    (hasEnded(pin, now)
      ? t('pinEnded', day(lastDayOf(until), now))
      : t('pinUntilDay', day(lastDayOf(until), now)));
  return [tier && tierName(tier), reason, by, end].filter(Boolean).join(' · ');
}

const FAULT: { readonly [C in Exclude<ShareFault['code'], 'field'>]: MessageKey } = {
  'not-json': 'shareNotJson',
  'not-ours': 'shareNotOurs',
  newer: 'shareNewer',
  long: 'shareLong',
};

/** What is wrong with a file. */
export function shareFaultWords({ code, field, detail }: ShareFault): string {
  return code === 'field' ? t('shareField', field ?? '', detail ?? '') : t(FAULT[code]);
}
