import type { Paragraph, SampleExtras } from '../../../../data/sample-extras.js';
import type { Values } from '../records.js';
import type { LinkValue } from '../value.js';

/** Above this health an account is marked green, above the other amber, else red. */
const GREEN = 75;
const AMBER = 50;

/** A record of an object the user may not see. */
const NOT_SEEN: Pick<LinkValue, 'object' | 'id' | 'closed'> = {
  object: 'Account',
  id: '',
  closed: true,
};

function flag(health: number): string {
  if (health >= GREEN) return 'Green';
  return health >= AMBER ? 'Amber' : 'Red';
}

/** The values of an account's extra fields; what the data leaves out is blank. */
export function extraAccountValues(
  row: SampleExtras['accounts'][number],
  extras: SampleExtras,
  contact: (name: string) => LinkValue,
  account: (name: string) => LinkValue,
): Values {
  const { seats, health, lifetimeValue, latitude, longitude } = row;
  const at = (days: number) => Date.parse(`${extras.day(days)}T17:30:00Z`);
  return {
    RecordTypeId: 'Customer',
    Seats__c: seats,
    Contract_End__c:
      row.contractEndsDaysAfterToday === undefined
        ? undefined
        : extras.day(row.contractEndsDaysAfterToday),
    Health_Score__c: health,
    Segment__c: row.segments,
    Lifetime_Value__c: lifetimeValue,
    Value_per_Seat__c: lifetimeValue && seats ? lifetimeValue / seats : undefined,
    Health_Flag__c: health === undefined ? undefined : flag(health),
    Account_Plan__c: row.plan as readonly Paragraph[] | undefined,
    Strategy_Notes__c: row.notes,
    Is_Reference__c: row.reference ?? false,
    Success_Email__c: row.successEmail,
    Invoice_Email__c: row.successEmail?.replace(/^[^@]+/, 'invoices'),
    Hotline__c: row.hotline,
    Headquarters__c:
      latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    Primary_Contact__c: row.primaryContact === undefined ? undefined : contact(row.primaryContact),
    Partner__c:
      row.partnerHidden === undefined ? undefined : { ...NOT_SEEN, name: row.partnerHidden },
    Last_Review__c:
      row.reviewDaysBeforeToday === undefined ? undefined : at(-row.reviewDaysBeforeToday),
    Next_Review__c:
      row.nextReviewDaysAfterToday === undefined ? undefined : at(row.nextReviewDaysAfterToday),
    Discount__c: row.discount,
    Tier_Code__c: row.tierCode,
    Scorecard__c: row.health === undefined ? undefined : '/apex/Scorecard',
    ...(row.parent === undefined ? {} : { ParentId: account(row.parent) }),
    ...(row.shippingLines === undefined
      ? {}
      : { ShippingAddress: { lines: row.shippingLines, map: true } }),
  };
}
