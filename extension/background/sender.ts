import type { RecordKey } from '../../src/account/record-key.js';
import { CRM, orgOfHost } from '../../src/crm/salesforce/address.js';
import type { AnyAsk } from '../platform/messages.js';

/** What the browser vouches for of a message's sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Why a sender may not ask this, or undefined when it may: it must be our own content script in the
 * top frame of a CRM page, and a page of one org may not touch another org's book.
 */
export function refusal(sender: Sender, ownId: string, ask: AnyAsk): string | undefined {
  if (sender.id !== ownId) return 'another extension';
  if (sender.frameId !== 0) return 'not the top frame';
  const org = orgOfPage(sender.url ?? '');
  if (!org) return 'not a page of the CRM';
  const foreign = keysOf(ask).find((key) => key.org !== org || key.crm !== CRM);
  return foreign ? `a page of ${org} asked about ${foreign.crm}/${foreign.org}` : undefined;
}

/** Only over HTTPS does the browser vouch for the host. */
function orgOfPage(url: string): string | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' ? orgOfHost(hostname) : undefined;
}

/** The records a request is about. */
export function keysOf(ask: AnyAsk): readonly RecordKey[] {
  switch (ask.type) {
    case 'reading/publish':
      return [ask.reading.key];
    case 'list/publish':
      return ask.readings.map((reading) => reading.key);
    default:
      return [ask.key];
  }
}
