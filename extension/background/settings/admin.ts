import * as v from 'valibot';
import { endOfDay, type Pin } from '../../../src/account/pin.js';
import type { Playbook } from '../../../src/account/playbook.js';
import { keyText } from '../../../src/account/record-key.js';
import { playbookFaults } from '../../../src/call/index.js';
import { CRM } from '../../../src/crm/salesforce/address.js';
import { canonicalId } from '../../../src/crm/salesforce/id.js';
import type { JudgeChoices } from '../../platform/settings.js';
import { adminPin, axes, cuts } from '../validate/settings.js';

/** What the company's browser policy sets, as far as it can be used. */
export interface Admin {
  readonly choices: JudgeChoices;
  readonly locked: boolean;
  /** By `keyText`. */
  readonly pins: ReadonlyMap<string, Pin>;
  readonly playbooks: readonly Playbook[];
  /** What could not be used, and why. */
  readonly faults: readonly string[];
}

export const NO_ADMIN: Admin = {
  choices: {},
  locked: false,
  pins: new Map(),
  playbooks: [],
  faults: [],
};

/**
 * Reads what `storage.managed` gives. Every part stands for itself: one of the wrong type is left out
 * and told, and the others hold.
 */
export function parseAdmin(policy: unknown): Admin {
  if (typeof policy !== 'object' || policy === null) return NO_ADMIN;
  const faults: string[] = [];
  const given = policy as Record<string, unknown>;
  function part<const S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    name: string,
  ): v.InferOutput<S> | undefined {
    if (value === undefined) return undefined;
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    const [issue] = result.issues;
    faults.push(`${[name, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`);
    return undefined;
  }
  const weights = part(axes, given['axes'], 'axes');
  const limits = part(cuts, given['cuts'], 'cuts');
  const pins = (part(v.array(v.unknown()), given['pins'], 'pins') ?? []).flatMap((one, index) => {
    const pin = part(adminPin, one, `pins.${index}`);
    if (!pin) return [];
    const id = pin.crm === CRM ? canonicalId(pin.account) : pin.account;
    if (id === undefined) {
      faults.push(`pins.${index}.account: not an id`);
      return [];
    }
    return [[keyText({ crm: pin.crm, org: pin.org, id }), asPin(pin)] as const];
  });
  const texts = part(v.array(v.string()), given['playbooks'], 'playbooks') ?? [];
  return {
    choices: { ...(weights ? { axes: weights } : {}), ...(limits ? { cuts: limits } : {}) },
    locked: part(v.boolean(), given['locked'], 'locked') ?? false,
    pins: new Map(pins),

    playbooks: texts.flatMap((text, index) => {
      const read = playbookOf(text);
      if ('fault' in read) faults.push(`playbooks.${index}${read.fault}`);
      return 'playbook' in read ? [read.playbook] : [];
    }),
    faults,
  };
}

/** The playbook that a text holds, or what is wrong with it. */
function playbookOf(text: string): { readonly playbook: Playbook } | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: ': not JSON' };
  }
  const [fault] = playbookFaults(value);
  return fault ? { fault: `.${fault.field}: ${fault.code}` } : { playbook: value as Playbook };
}

function asPin({ name, reason, tier, until, by, note }: v.InferOutput<typeof adminPin>): Pin {
  return {
    reason,
    from: 0,
    origin: 'admin',
    ...(tier ? { tier } : {}),
    ...(until ? { until: endOfDay(until) } : {}),
    ...(by ? { by } : {}),
    ...(note ? { note } : {}),
    ...(name ? { account: name } : {}),
  };
}
