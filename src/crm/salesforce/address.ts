import type { RecordKey } from '../../account/record-key.js';
import type { Place } from '../place.js';
import { canonicalId, objectOf } from './id.js';

/** The reader's name, in every record key of this CRM. */
export const CRM = 'salesforce';

const OTHER: Place = { kind: 'other' };

/**
 * `<my domain>[.<partition>].lightning.<one of these>`; the commercial cloud is the only one whose
 * suffix is left out of the org's name. Source: fact sheet §3.2 (DomainCreator docs, sfdx-core).
 */
const HOST = /^([a-z0-9.-]+)\.lightning\.(force\.com|crmforce\.mil|force\.mil|sfcrmapps\.cn)$/;

/**
 * `/lightning/r/[<Object>/]<id>/<what>`: many links leave the object out, and an id is 15 or 18
 * characters, so that `view` is never taken for one. Source: fact sheet §3.1.
 */
const RECORD =
  /^\/lightning\/r\/(?:([A-Za-z]\w*)\/)?([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})\/(view|edit|related\/(\w+)\/view)\/?$/;

/** `/lightning/o/<Object>/list` and `/home`. Source: fact sheet §3.1. */
const LIST = /^\/lightning\/o\/([A-Za-z]\w*)\/(?:list|home)\/?$/;

/**
 * `/[<site>/]s/<object>/<id>[/<name>]`: an Experience Cloud site, whose addresses write objects in
 * small letters. Source: fact sheet §3.1 (H).
 */
const SITE_RECORD = /^\/(?:\w+\/)?s\/([a-z]\w*)\/([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})(?:\/[^/]*)?\/?$/;

/** `/<id>`: a record's page in Salesforce Classic. Source: fact sheet §3.1 (M). */
const CLASSIC_RECORD = /^\/([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})$/;

/**
 * Hosts of Experience Cloud sites and of Classic, which are asked for only by a click: the site or
 * the My Domain is the org's name, with its suffix. Source: fact sheet §3.2 (H).
 */
const OTHER_HOST = /^[a-z0-9.-]+\.(?:my\.site\.com|my\.salesforce\.com)$/;

/**
 * What Microsoft Defender for Cloud Apps puts behind a host that it stands in for: the org is the same.
 * Source: fact sheet §3.2 (SIR, H).
 */
const PROXY = /(\.lightning\.force\.com)\.mcas\.ms$/;

/** The org of a Lightning host, or undefined on a host that is none. */
export function orgOfHost(host: string): string | undefined {
  const own = host.toLowerCase().replace(PROXY, '$1');
  const [, org, suffix] = HOST.exec(own) ?? [];
  if (!org) return OTHER_HOST.test(own) ? own : undefined;
  return suffix === 'force.com' ? org : `${org}.${suffix}`;
}

/** The host of an org: the other way round than `orgOfHost`. */
export function hostOfOrg(org: string): string {
  if (OTHER_HOST.test(org)) return org;
  const [, domain, suffix] = /^(.+)\.(crmforce\.mil|force\.mil|sfcrmapps\.cn)$/.exec(org) ?? [];
  return domain ? `${domain}.lightning.${suffix}` : `${org}.lightning.force.com`;
}

/** The address of an account's page. */
export function accountUrl({ org, id }: Pick<RecordKey, 'org' | 'id'>): string {
  return `https://${hostOfOrg(org)}${recordPath('Account', id)}`;
}

/** Where in Salesforce an address leads. */
export function locate(url: URL): Place {
  const org = orgOfHost(url.hostname);
  if (!org) return OTHER;
  const list = LIST.exec(url.pathname);
  if (list?.[1]) return { kind: 'list', org, object: list[1] };
  const [, named, rawId, what = '', related] = RECORD.exec(url.pathname) ?? [];
  if (!rawId) return locateElsewhere(url.pathname, org);
  const id = canonicalId(rawId);
  if (!id) return OTHER;
  const object = named ?? objectOf(id);
  if (!object) return OTHER;
  const key = { crm: CRM, org, id };
  if (what === 'view') return { kind: 'record', key, object };
  if (what === 'edit') return { kind: 'edit', key, object };
  return related ? { kind: 'related', key, object, list: related } : OTHER;
}

/** A record on a site or in Classic. Only objects whose ids are known are believed to be one. */
function locateElsewhere(path: string, org: string): Place {
  const rawId = SITE_RECORD.exec(path)?.[2] ?? CLASSIC_RECORD.exec(path)?.[1];
  const id = rawId && canonicalId(rawId);
  const object = id && objectOf(id);
  return id && object ? { kind: 'record', key: { crm: CRM, org, id }, object } : OTHER;
}

/** The path of a record's page. */
export function recordPath(object: string, id: string): string {
  return `/lightning/r/${object}/${id}/view`;
}
