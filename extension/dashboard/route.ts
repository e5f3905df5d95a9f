import { orgText } from '../../src/account/record-key.js';
import type { KnownOrg, Org } from '../platform/requests/orgs.js';
import { SECTION_LIST, type Section } from './sections.js';

/** Where in the dashboard an address leads: `#pinned/salesforce/acme`. */
export interface Route {
  readonly section: Section;
  readonly org: KnownOrg | undefined;
}

/** Reads an address; a section or an org that is unknown gives the first there is. */
export function routeOf(hash: string, orgs: readonly KnownOrg[]): Route {
  const [name, crm, org] = hash.replace(/^#/, '').split('/');
  const [first] = SECTION_LIST as readonly [Section, ...Section[]];
  const named = orgs.find((each) => each.crm === crm && each.org === org);
  return {
    section: SECTION_LIST.find((each) => each.name === name) ?? first,
    org: named ?? orgs[0],
  };
}

/** The address of a section on an org. */
export function hashOf(section: Section, org: Org | undefined): string {
  return org ? `#${section.name}/${orgText(org)}` : `#${section.name}`;
}
