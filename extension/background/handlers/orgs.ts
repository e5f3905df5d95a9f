import { orgText, parseKey } from '../../../src/account/record-key.js';
import type { Handlers } from '../../platform/messages.js';
import type { KnownOrg, OrgRequests, SeenField } from '../../platform/requests/orgs.js';
import type { Services } from './services.js';

/** Longest example of what stands in a field, in characters. */
const MAX_EXAMPLE = 60;

/** Tells which orgs are known and what was seen in them, and opens the dashboard on one. */
export function orgHandlers({ book, openDashboard }: Services): Handlers<OrgRequests> {
  return {
    'orgs/list': async () => {
      const texts = await book.orgs();
      const orgs = await Promise.all(
        texts.map(async (text): Promise<KnownOrg | undefined> => {
          const key = parseKey(`${text}/any`);
          if (!key) return undefined;
          const org = { crm: key.crm, org: key.org };
          const [accounts, pins] = await Promise.all([
            book.countAccounts(org),
            book.pins.ofOrg(org),
          ]);
          return { ...org, accounts, pins: pins.size };
        }),
      );
      return { orgs: orgs.flatMap((org) => org ?? []) };
    },
    'fields/list': async ({ org }) => {
      const fields = new Map<string, SeenField>();
      for (const { custom } of await book.accountsOf(org)) {
        for (const [apiName, fact] of Object.entries(custom)) {
          const before = fields.get(apiName);
          const value = fact.state === 'read' ? fact.text.slice(0, MAX_EXAMPLE) : undefined;
          fields.set(apiName, {
            apiName,
            accounts: (before?.accounts ?? 0) + (value === undefined ? 0 : 1),
            example: before?.example || (value ?? ''),
          });
        }
      }
      const inOrder = [...fields.values()].sort((a, b) => (a.apiName < b.apiName ? -1 : 1));
      return { fields: inOrder };
    },
    'dashboard/open': async ({ org, section }) => {
      await openDashboard(orgText(org), section);
      return { opened: true };
    },
  };
}
