import type { ObjectName, TabObject } from '../model/object-type.js';

/** Every word of the test CRM that depends on the user's language. */
export interface Words {
  readonly object: { readonly [O in ObjectName]: { readonly one: string; readonly many: string } };
  /** Field labels by `Object.Field`. */
  readonly field: { readonly [key: string]: string };
  /** Column labels of related lists and list views that differ from the field's own. */
  readonly column: { readonly [key: string]: string };
  /** Related lists by child relationship. */
  readonly list: { readonly [relationship: string]: string };
  readonly section: { readonly [key: string]: string };
  /** Actions by name. */
  readonly action: { readonly [name: string]: string };
  /** Standard picklist values by the org's own. */
  readonly picklist: { readonly [value: string]: string };
  readonly listView: { readonly [O in TabObject]: string };
  readonly home: string;
  readonly related: string;
  readonly details: string;
  readonly activity: string;
  readonly viewAll: string;
  readonly viewHierarchy: string;
  readonly edit: (what: string) => string;
  readonly openPreview: (what: string) => string;
  readonly change: (what: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly none: string;
  readonly search: string;
  readonly searchList: string;
  readonly items: (count: number, sortedBy: string) => string;
  readonly emptyList: string;
  readonly closeTab: string;
  readonly past: string;
  readonly noAccess: string;
  readonly problem: string;
  readonly notFound: string;
  readonly saved: (object: string, name: string) => string;
  readonly noActivity: string;
  readonly upcoming: string;
  /** The quick action, and the subject that it begins with. */
  readonly logACall: string;
  readonly call: string;
  readonly showActions: string;
  readonly markComplete: (field: string) => string;
  readonly greeting: string;
  readonly homeWon: string;
  readonly homeOpen: string;
  readonly homeDeals: string;
  readonly homeCases: string;
  readonly homeRecent: string;
  readonly homePipeline: string;
  readonly menu: {
    readonly title: string;
    readonly language: string;
    readonly locale: string;
    readonly currency: string;
    readonly density: string;
    readonly layout: string;
    readonly lists: string;
    readonly listsIn: string;
    readonly firstTab: string;
    readonly app: string;
    readonly components: string;
    readonly extras: string;
    readonly choice: { readonly [value: string]: string };
  };
}
