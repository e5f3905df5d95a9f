/**
 * What Classic calls an Account's standard fields in element ids (`acc2_ileinner`); from general
 * knowledge, not sourced. Fields that are not here have their API name (`CreatedById_ileinner`).
 */
export const CLASSIC_IDS: { readonly [api: string]: string } = {
  OwnerId: 'acc1',
  Name: 'acc2',
  ParentId: 'acc3',
  AccountNumber: 'acc5',
  Type: 'acc6',
  Industry: 'acc7',
  AnnualRevenue: 'acc8',
  Rating: 'acc9',
  Phone: 'acc10',
  Fax: 'acc11',
  Website: 'acc12',
  TickerSymbol: 'acc13',
  Ownership: 'acc14',
  NumberOfEmployees: 'acc15',
  Sic: 'acc16',
  BillingAddress: 'acc17',
  ShippingAddress: 'acc18',
  Description: 'acc20',
  Site: 'acc23',
};

const FIRST_CUSTOM = 410;

/**
 * The id a field's element begins with. Custom fields have the id of their definition, `00N…`: ours
 * is made from the field's place.
 */
export function classicId(api: string, place: number): string {
  if (api.endsWith('__c')) return `00NgK0000000${FIRST_CUSTOM + place}`;
  return CLASSIC_IDS[api] ?? api;
}
