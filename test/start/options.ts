import { parseArgs } from 'node:util';
import { CURRENCIES, LANGUAGES } from '../crm/app/settings.js';

/** What `npm start -- …` takes. */
export interface StartOptions {
  readonly headless: boolean;
  /** Where to put a picture of the account, once its brief is there. */
  readonly screenshot: string | undefined;
  /** The account to open, by its name; without it the list of accounts. */
  readonly account: string | undefined;
  /** Whether to open every account once before, so that there is a book to rank in. */
  readonly tour: boolean;
  /** The language of CRM and sidebar, for example `pt-BR`. */
  readonly language: (typeof LANGUAGES)[number] | undefined;
  /** The currency of the CRM's amounts, an ISO code. */
  readonly currency: string | undefined;
  readonly dark: boolean;
}

export const USAGE = `npm start -- [options]
  --account NAME      open this account, for example "Edge Communications"
  --tour              first open every account once, so that there is a book to rank in
  --headless          without a window: ends with 0 only if the sidebar showed the account's tier
  --screenshot FILE   save a picture of it (PNG)
  --language TAG      language of CRM and sidebar: en-US (default) or pt-BR
  --currency CODE     currency of the CRM's amounts: USD (default), BRL, …
  --dark              dark colours`;

/** Reads the command line. @throws an Error that names the option that is wrong */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      account: { type: 'string' },
      tour: { type: 'boolean', default: false },
      language: { type: 'string' },
      currency: { type: 'string' },
      dark: { type: 'boolean', default: false },
    },
  });
  if (values.screenshot && !values.account) {
    throw new Error('--screenshot needs --account: which account to take a picture of');
  }
  return {
    headless: values.headless,
    screenshot: values.screenshot,
    account: values.account,
    tour: values.tour,
    language: oneOf('--language', LANGUAGES, values.language),
    currency: oneOf('--currency', CURRENCIES, values.currency),
    dark: values.dark,
  };
}

function oneOf<T extends string>(
  option: string,
  allowed: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`${option} must be one of ${allowed.join(', ')}: ${value}`);
  return found;
}
