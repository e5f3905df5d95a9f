import type { Pin } from '../../account/pin.js';
import type { RecordKey } from '../../account/record-key.js';

/** The first property of every share file: what it is, and in which form. */
export const SHARE_FORM = 1;

/** What of a pin goes into a file: its words, and not what was known of the account. */
export type SharedPinWords = Pick<
  Pin,
  'reason' | 'from' | 'tier' | 'until' | 'by' | 'note' | 'changedAt'
>;

/** One pin in a file. */
export interface SharedPin {
  readonly key: RecordKey;
  /** The account's name, for people. */
  readonly account: string;
  readonly pin: SharedPinWords;
}

/** What is signed: all of a file but the signature. */
export interface ShareContent<P = unknown> {
  /** The form of the file: `SHARE_FORM`. */
  readonly lodestar: typeof SHARE_FORM;
  /** Who shares, by the name they go by. */
  readonly by: string;
  /** Their Ed25519 public key, 32 bytes in base64url. */
  readonly publicKey: string;
  /** When it was signed, epoch milliseconds. */
  readonly issuedAt: number;
  readonly pins: readonly SharedPin[];
  readonly playbooks: readonly P[];
}

/** A share file: pins and playbooks, signed by who shares them. */
export interface ShareFile<P = unknown> extends ShareContent<P> {
  /** Ed25519 over the canonical JSON of the rest, 64 bytes in base64url. */
  readonly signature: string;
}

/** A pin as it goes into a file: what the account's facts were stays in this browser. */
export function sharedPin(key: RecordKey, account: string, pin: Pin): SharedPin {
  const { reason, from, tier, until, by, note, changedAt } = pin;
  return {
    key,
    account,
    pin: {
      reason,
      from,
      ...(tier === undefined ? {} : { tier }),
      ...(until === undefined ? {} : { until }),
      ...(by === undefined ? {} : { by }),
      ...(note === undefined ? {} : { note }),
      ...(changedAt === undefined ? {} : { changedAt }),
    },
  };
}
