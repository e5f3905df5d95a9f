import * as v from 'valibot';
import { choices, ownName } from '../settings.js';
import { org } from './orgs.js';

export const settingsAsks = [
  v.strictObject({ type: v.literal('settings/get') }),
  v.strictObject({ type: v.literal('settings/name'), name: ownName }),
  v.strictObject({ type: v.literal('settings/judge'), choices }),
  v.strictObject({ type: v.literal('settings/preview'), org, choices }),
] as const;
