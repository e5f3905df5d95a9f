import type { RecordKey } from '../../src/account/record-key.js';
import { orgOf } from '../../src/crm/raw.js';
import { CRM, orgOfHost } from '../../src/crm/salesforce/address.js';
import type { AnyAsk } from '../platform/messages.js';

/** What the browser vouches for of a message's sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/** Who we are: the extension's id, and the beginning of the addresses of its own pages. */
export interface Own {
  readonly id: string;
  readonly pages: string;
}

/**
 * Why a sender may not ask this, or undefined when it may. A page of our own may ask about every org.
 * Else it must be our own content script in the top frame of a CRM page, and a page of one org may
 * not touch another org's book; what names no org at all is for our own pages.
 */
export function refusal(sender: Sender, own: Own, ask: AnyAsk): string | undefined {
  if (sender.id !== own.id) return 'another extension';
  if (sender.url?.startsWith(own.pages)) return undefined;
  if (sender.frameId !== 0) return 'not the top frame';
  const org = orgOfPage(sender.url ?? '');
  if (!org) return 'not a page of the CRM';
  const orgs = orgsOf(ask);
  if (orgs.length === 0) return 'only for pages of Lodestar';
  const foreign = orgs.find((one) => one.org !== org || one.crm !== CRM);
  return foreign ? `a page of ${org} asked about ${foreign.crm}/${foreign.org}` : undefined;
}

/** Only over HTTPS does the browser vouch for the host. */
function orgOfPage(url: string): string | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' ? orgOfHost(hostname) : undefined;
}

type Org = Pick<RecordKey, 'crm' | 'org'>;

/**
 * The orgs a request is about, wherever it names one: every part that holds `crm` and `org`, however
 * deep, so that a new request cannot forget to be checked. What was read on a page names its own in
 * one place only, as `validate/raw` makes sure, and its thousands of texts are not looked through.
 */
export function orgsOf(ask: AnyAsk): readonly Org[] {
  if (!('raw' in ask)) return orgsIn(ask);
  const { raw, ...others } = ask;
  return [orgOf(raw), ...orgsIn(others)];
}

function orgsIn(part: unknown): readonly Org[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = isOrg(part) ? [part] : [];
  return [...own, ...Object.values(part).flatMap(orgsIn)];
}

function isOrg(value: object): value is Org {
  return (
    'crm' in value &&
    typeof value.crm === 'string' &&
    'org' in value &&
    typeof value.org === 'string'
  );
}
