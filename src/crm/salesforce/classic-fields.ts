import { type Scope, selectAll } from '../page/composed.js';
import { cellIn, type FieldOnPage } from './cells.js';
import { CLASSIC } from './table.js';

/**
 * Account's standard fields by the ids Classic gives their elements. The ids are those of Classic's
 * own edit pages, long published for links that fill a form; others carry the field's API name.
 */
const STANDARD: { readonly [id: string]: string } = {
  acc1: 'OwnerId',
  acc2: 'Name',
  acc3: 'ParentId',
  acc5: 'AccountNumber',
  acc6: 'Type',
  acc7: 'Industry',
  acc8: 'AnnualRevenue',
  acc9: 'Rating',
  acc10: 'Phone',
  acc12: 'Website',
  acc14: 'Ownership',
  acc15: 'NumberOfEmployees',
  acc17: 'BillingAddress',
  acc20: 'Description',
  acc23: 'Site',
};

/**
 * The fields on a page of Salesforce Classic. Custom fields carry the id of their definition
 * (`00N…`), which is no name: they are kept under it, for the user to say what they mean.
 */
export function classicFields(scope: Scope): Map<string, FieldOnPage> {
  const found = new Map<string, FieldOnPage>();
  for (const element of selectAll(scope, CLASSIC.field)) {
    const id = CLASSIC.fieldForm.exec(element.id)?.[1];
    if (!id) continue;
    const apiName = STANDARD[id] ?? (id.startsWith('00N') ? `${id}__c` : id);
    found.set(apiName, { via: 'field', ...cellIn(scope, element) });
  }
  return found;
}
