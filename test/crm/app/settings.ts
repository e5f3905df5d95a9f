import { type Delays, SETTINGS_KEY, type ServerConfig } from '../config.js';

export const LANGUAGES = ['en-US', 'pt-BR'] as const;
export const LOCALES = [
  'en-US',
  'pt-BR',
  'de-DE',
  'fr-FR',
  'es-MX',
  'de-CH',
  'en-IN',
  'en-GB',
  'ja-JP',
] as const;
export const CURRENCIES = ['USD', 'BRL', 'EUR', 'GBP', 'MXN', 'CHF', 'INR', 'JPY'] as const;

/** How the test CRM shows the same records: read once, when the page loads. */
export interface Settings {
  /** Language of labels. */
  readonly language: (typeof LANGUAGES)[number];
  /** BCP 47 tag: how numbers and dates are written. */
  readonly locale: string;
  /** ISO 4217 code of the org's currency. The figures stay the same: nothing is converted. */
  readonly currency: string;
  /** `code`: as an org with several currencies writes them, `USD 100`. */
  readonly currencyDisplay: 'symbol' | 'code';
  /**
   * ISO 4217 code of the user's own currency, in an org that shows conversions: an amount in another
   * currency is followed by the converted one in parentheses.
   */
  readonly userCurrency?: string;
  /** Standard picklist values in the user's language, or as the org wrote them. */
  readonly picklists: 'translated' | 'org';
  readonly density: 'comfy' | 'compact';
  /** Classic record layout, Dynamic Forms, or the Aura detail of objects without LWC. */
  readonly layout: 'classic' | 'dynamic' | 'aura';
  /** The panel above a record; `layout`: the one that goes with the layout. */
  readonly highlights: 'layout' | 'classic' | 'dynamic' | 'aura';
  /**
   * `default`: each related list in its own form. `dynamic`: as Dynamic Related Lists; `aura`: as the
   * Aura cards of objects without LWC.
   */
  readonly lists: 'default' | 'cards' | 'grids' | 'dynamic' | 'aura';
  /** Where the related lists of a record page stand. */
  readonly listsIn: 'sidebar' | 'tab' | 'both';
  /** How many rows a related list on a record page shows; with more its count reads `(3+)`. */
  readonly listRows: 6 | 3;
  readonly firstTab: 'details' | 'related';
  /** Fields, records and related lists that a Developer Edition org does not have. */
  readonly extras: boolean;
  /** `all`: list views show every field of their object as a column. */
  readonly listColumns: 'usual' | 'all';
  /** Columns of lookups are named by the path of the name they show: `Account.Name`. */
  readonly columnPaths: boolean;
  /** The app: standard navigation, or the console with its tabs and split view. */
  readonly app: 'standard' | 'console';
  /**
   * `synthetic`, `native`: values, tabs and tables are drawn by Salesforce's own components in that
   * shadow mode; with `native` the layout around them stands in shadow roots too.
   */
  readonly components: 'plain' | 'synthetic' | 'native';
  /** Links to the related lists above a record. */
  readonly quickLinks: boolean;
  /** Another extension writes each field's API name into its label. */
  readonly marks: boolean;
  /** Ids of records the user may not see. */
  readonly noAccess: readonly string[];
  /** How many numbered accounts the org has beside the sample book's. */
  readonly copies: number;
  readonly delays: Delays;
  /** Set by tests: makes record pages unreadable from the first draw. */
  readonly broken?: Breakage;
}

/** A way in which a page cannot be read. */
export type Breakage = 'no-fields' | 'no-title';

/** What a user may choose; everything is optional. */
export type Choices = Partial<Omit<Settings, 'delays'>> & { readonly delays?: Partial<Delays> };

function choices(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Choices) : {};
  } catch {
    return {};
  }
}

/** The settings of this load: the user's choices over the defaults of the language and the server. */
export function loadSettings(server: ServerConfig): Settings {
  const chosen = choices();
  const language = chosen.language ?? 'en-US';
  return {
    language,
    locale: language,
    currency: 'USD',
    // Several currencies are told apart by their codes.
    currencyDisplay: chosen.userCurrency ? 'code' : 'symbol',
    picklists: 'translated',
    density: 'comfy',
    layout: 'classic',
    highlights: 'layout',
    lists: 'default',
    listsIn: 'sidebar',
    listRows: 6,
    firstTab: 'details',
    extras: false,
    listColumns: 'usual',
    columnPaths: false,
    app: 'standard',
    components: 'plain',
    quickLinks: false,
    marks: false,
    noAccess: [],
    copies: 0,
    ...chosen,
    delays: { ...server.delays, ...chosen.delays },
  };
}

/** Keeps these choices of a user for the next load, and no others. */
export function storeChoices(all: Choices): void {
  localStorage.setItem(SETTINGS_KEY, JSON.stringify(all));
}

/** Keeps a user's choice for the next load. */
export function storeChoice(choice: Choices): void {
  storeChoices({ ...choices(), ...choice });
}
