import * as v from 'valibot';
import { SECTIONS } from '../../../platform/requests/orgs.js';
import { id } from '../values.js';

export const org = v.strictObject({ crm: id, org: id });

export const orgAsks = [
  v.strictObject({ type: v.literal('orgs/list') }),
  v.strictObject({ type: v.literal('fields/list'), org }),
  v.strictObject({ type: v.literal('dashboard/open'), org, section: v.picklist(SECTIONS) }),
] as const;
