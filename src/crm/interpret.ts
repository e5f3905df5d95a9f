import type { Reading } from '../account/reading.js';
import type { Interpreter, InterpretOptions } from './interpreter.js';
import { orgOf, type RawReading } from './raw.js';
import { CRM } from './salesforce/address.js';
import { interpretSalesforce } from './salesforce/facts/index.js';

/** By the name in record keys. */
const INTERPRETERS = new Map<string, Interpreter>([[CRM, interpretSalesforce]]);

/**
 * The facts that a page states: numbers, money and dates are read in the format that all its samples
 * decide together. None where the page names no account, or is of a CRM that nobody here knows.
 */
export function interpret(raw: RawReading, options: InterpretOptions): Reading[] {
  return INTERPRETERS.get(orgOf(raw).crm)?.(raw, options) ?? [];
}
