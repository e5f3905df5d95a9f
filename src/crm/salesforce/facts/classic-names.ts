/**
 * Account's standard fields by the ids Classic gives their elements. The ids are those of Classic's
 * own edit pages, long published for links that fill a form; others carry the field's API name.
 */
const STANDARD = new Map([
  ['acc1', 'OwnerId'],
  ['acc2', 'Name'],
  ['acc3', 'ParentId'],
  ['acc5', 'AccountNumber'],
  ['acc6', 'Type'],
  ['acc7', 'Industry'],
  ['acc8', 'AnnualRevenue'],
  ['acc9', 'Rating'],
  ['acc10', 'Phone'],
  ['acc12', 'Website'],
  ['acc14', 'Ownership'],
  ['acc15', 'NumberOfEmployees'],
  ['acc17', 'BillingAddress'],
  ['acc20', 'Description'],
  ['acc23', 'Site'],
]);

/**
 * The API name of a field as a page names it. Lightning says the name itself, and no API name looks
 * like one of Classic's ids. Custom fields of Classic carry the id of their definition (`00N…`),
 * which is no name: they are kept under it, for the user to say what they mean.
 */
export function apiNameOf(name: string): string {
  return STANDARD.get(name) ?? (name.startsWith('00N') ? `${name}__c` : name);
}
