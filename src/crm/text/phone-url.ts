import { plainText } from './fold.js';
import { type Parsed, parsed } from './parsed.js';

const PHONE = /^(?=(?:.*\p{Nd}){3})[\p{Nd}\s+()./*#,;:\p{L}-]{3,60}$/u;

/** A phone number as the CRM shows it, without `tel:`; undefined when it has fewer than three digits. */
export function parsePhone(text: string): Parsed<string> {
  const phone = plainText(text).replace(/^(?:tel|callto|sip):/i, '');
  return PHONE.test(phone) ? parsed(phone, false) : undefined;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const WEB = /^(?:https?:\/\/)?[^\s/:?#<>"]+\.[^\s/:?#<>"]+(?::\d+)?(?:[/?#]\S*)?$/i;

/**
 * A web address as the CRM shows it, with or without `https://`; undefined for other schemes and for
 * what has no dot in its host.
 */
export function parseUrl(text: string): Parsed<string> {
  const url = plainText(text);
  if (SCHEME.test(url) && !/^https?:\/\//i.test(url) && !/^[^:]+:\d+/.test(url)) return undefined;
  return WEB.test(url) ? parsed(url, false) : undefined;
}
