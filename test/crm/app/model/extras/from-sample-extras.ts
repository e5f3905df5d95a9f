import type { SampleBook } from '../../../../data/sample-book.js';
import type { SampleExtras } from '../../../../data/sample-extras.js';
import type { CrmRecord, Values } from '../records.js';
import type { LinkValue } from '../value.js';
import { extraAccountValues } from './account-values.js';
import { activityRecords } from './activity-records.js';

/** The records of the sample book with the values and the records of the extras added. */
export function withExtraRecords(
  records: readonly CrmRecord[],
  book: SampleBook,
  extras: SampleExtras,
): readonly CrmRecord[] {
  const named = new Map(records.map((record) => [record.id, record]));
  const owner: LinkValue = { ...book.owner, object: 'Name' };
  const stamp = {
    by: { ...book.owner, object: 'User' },
    at: Date.parse(`${extras.day(-60)}T15:57Z`),
  };
  const shared = { OwnerId: owner, CreatedById: stamp, LastModifiedById: stamp };
  const account = (name: string): LinkValue => ({ id: extras.idOf(name), name, object: 'Account' });
  const contact = (name: string): LinkValue => ({ id: extras.idOf(name), name, object: 'Contact' });
  const opportunity = (id: string): LinkValue => ({
    id,
    name: String(named.get(id)?.values['Name']),
    object: 'Opportunity',
  });
  const productOf = (code: string) => {
    const row = extras.products.find((candidate) => candidate.code === code);
    if (!row) throw new Error(`No product ${code}`);
    return row;
  };
  const product = (code: string): LinkValue => {
    const row = productOf(code);
    return { id: row.id, name: row.name, object: 'Product2' };
  };
  const day = (days: number | undefined) => (days === undefined ? undefined : extras.day(days));
  const ago = (days: number | undefined) => (days === undefined ? undefined : extras.day(-days));
  const record = (object: CrmRecord['object'], id: string, values: Values): CrmRecord => {
    const { OwnerId, ...stamps } = shared;
    const owned = object === 'Contract' || object === 'Order' ? { OwnerId } : {};
    return { id, object, values: { ...stamps, ...owned, ...values } };
  };

  const more = new Map<string, Values>([
    ...extras.accounts.map(
      (row) =>
        [extras.idOf(row.account), extraAccountValues(row, extras, contact, account)] as const,
    ),
    ...extras.contacts.map(
      (row) => [extras.idOf(row.contact), { ReportsToId: contact(row.reportsTo) }] as const,
    ),
  ]);
  return [
    ...records.map((old) => ({ ...old, values: { ...old.values, ...more.get(old.id) } })),
    ...extras.products.map((row) =>
      record('Product2', row.id, {
        Name: row.name,
        ProductCode: row.code,
        Family: row.family,
        IsActive: true,
      }),
    ),
    ...extras.assets.map((row) =>
      record('Asset', row.id, {
        Name: productOf(row.product).name,
        AccountId: account(row.account),
        Product2Id: product(row.product),
        Status: row.status,
        Quantity: row.quantity,
        Price: row.quantity * productOf(row.product).price,
        PurchaseDate: ago(row.purchasedDaysBeforeToday),
        InstallDate: row.status === 'Installed' ? ago(row.purchasedDaysBeforeToday - 5) : undefined,
        UsageEndDate: day(row.usageEndsDaysAfterToday),
        SerialNumber: row.serialNumber,
        IsCompetitorProduct: row.competitor,
      }),
    ),
    ...extras.contracts.map((row) =>
      record('Contract', row.id, {
        ContractNumber: row.number,
        AccountId: account(row.account),
        Status: row.status,
        ContractTerm: row.months,
        StartDate: day(row.startsDaysAfterToday),
        EndDate: day(row.startsDaysAfterToday + Math.round(row.months * 30.4375) - 1),
        OwnerExpirationNotice: row.ownerExpirationNotice,
      }),
    ),
    ...extras.orders.map((row) =>
      record('Order', row.id, {
        OrderNumber: row.number,
        AccountId: account(row.account),
        Status: row.status,
        EffectiveDate: day(row.startsDaysAfterToday),
        TotalAmount: row.amount,
      }),
    ),
    ...extras.accountRoles.map((row) =>
      record('AccountContactRelation', row.id, {
        ContactId: contact(row.contact),
        AccountId: account(row.account),
        Roles: row.roles.length > 0 ? row.roles : undefined,
        IsDirect: row.direct,
        IsActive: row.active,
        StartDate: ago(row.startedDaysBeforeToday),
        EndDate: ago(row.endedDaysBeforeToday),
      }),
    ),
    ...extras.opportunityRoles.map((row) =>
      record('OpportunityContactRole', row.id, {
        ContactId: contact(row.contact),
        OpportunityId: opportunity(row.opportunity),
        Role: row.role,
        IsPrimary: row.primary,
      }),
    ),
    ...extras.lineItems.map((row) =>
      record('OpportunityLineItem', row.id, {
        Product2Id: product(row.product),
        OpportunityId: opportunity(row.opportunity),
        Quantity: row.quantity,
        UnitPrice: row.price,
        TotalPrice: row.quantity * row.price,
        ProductCode: row.product,
      }),
    ),
    ...activityRecords(extras, shared, { account, contact, opportunity }),
  ];
}
