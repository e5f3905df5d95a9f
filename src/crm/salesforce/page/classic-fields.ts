import { type Scope, selectAll } from '../../page/composed.js';
import type { RawField } from '../../raw.js';
import { CLASSIC } from '../table.js';
import { cellIn } from './cells.js';

/** The fields on a page of Salesforce Classic, by the ids it gives their elements. */
export function classicFields(scope: Scope): RawField[] {
  return selectAll(scope, CLASSIC.field).flatMap((element) => {
    const name = CLASSIC.fieldForm.exec(element.id)?.[1];
    return name ? [{ name, ...cellIn(scope, element) }] : [];
  });
}
