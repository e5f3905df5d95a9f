import * as v from 'valibot';
import type { AnyAsk } from '../../platform/messages.js';
import { callAsks } from './asks/calls.js';
import { noteAsks } from './asks/notes.js';
import { orgAsks } from './asks/orgs.js';
import { pinAsks } from './asks/pins.js';
import { playbookAsks } from './asks/playbooks.js';
import { playAsks } from './asks/plays.js';
import { readingAsks } from './asks/reading.js';
import { settingsAsks } from './asks/settings.js';
import { shareAsks } from './asks/share.js';
import { toldAsks } from './asks/told.js';

/** Longest fault that is told, in characters. */
const MAX_FAULT = 300;

const ask = v.variant('type', [
  ...readingAsks,
  ...pinAsks,
  ...noteAsks,
  ...playAsks,
  ...orgAsks,
  ...settingsAsks,
  ...toldAsks,
  ...shareAsks,
  ...callAsks,
  ...playbookAsks,
]);

/** A message as a request, or where and why it is none. Whatever is not named here is refused. */
export function parseAsk(message: unknown): { ask: AnyAsk } | { fault: string } {
  // The first fault is the one that is said; looking for all of them would let a bad message cost more.
  const result = v.safeParse(ask, message, { abortEarly: true });
  if (result.success) return { ask: result.output as AnyAsk };
  const [issue] = result.issues;
  return { fault: inShort(`${v.getDotPath(issue) ?? 'message'}: ${issue.message}`) };
}

/** A fault quotes what it found, which may be as long as a message. */
function inShort(fault: string): string {
  return fault.length > MAX_FAULT ? `${fault.slice(0, MAX_FAULT)}…` : fault;
}
