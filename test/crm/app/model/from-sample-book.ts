import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import type {
  SampleAccount,
  SampleBook,
  SampleCase,
  SampleContact,
  SampleOpportunity,
} from '../../../data/sample-records.js';
import type { CrmRecord } from './records.js';
import type { LinkValue, StampValue } from './value.js';

/** 15:57 UTC of a day: when records of the sample org were made. */
function instant(day: CalendarDate): number {
  return Date.parse(`${day}T15:57:00Z`);
}

function lines(...parts: (string | undefined)[]) {
  const kept = parts.filter((part) => part !== undefined);
  return kept.length > 0 ? { lines: kept } : undefined;
}

/** Every record of the sample book with its values by API name. */
export function recordsOf(book: SampleBook): readonly CrmRecord[] {
  const owner: LinkValue = { ...book.owner, object: 'Name' };
  const author: LinkValue = { ...book.owner, object: 'User' };
  const stamp = (day: CalendarDate | undefined): StampValue | undefined =>
    day && { by: author, at: instant(day) };
  const firstDay = book.accounts.map((row) => row.createdOn).sort()[0];
  const accounts = new Map(book.accounts.map((row) => [row.id, row]));
  const contacts = new Map(book.contacts.map((row) => [row.id, row]));
  const accountLink = (id: string): LinkValue | undefined => {
    const row = accounts.get(id);
    return row && { id, name: row.name, object: 'Account' };
  };
  const contactLink = (id: string): LinkValue | undefined => {
    const row = contacts.get(id);
    return row && { id, name: `${row.firstName} ${row.lastName}`, object: 'Contact' };
  };
  const shared = {
    OwnerId: owner,
    CreatedById: stamp(firstDay),
    LastModifiedById: stamp(firstDay),
  };

  const account = (row: SampleAccount): CrmRecord => ({
    id: row.id,
    object: 'Account',
    values: {
      ...shared,
      Name: row.name,
      AccountNumber: row.accountNumber,
      Type: row.type,
      Industry: row.industry,
      AnnualRevenue: row.annualRevenue,
      NumberOfEmployees: row.employees,
      Rating: row.rating,
      Ownership: row.ownership,
      TickerSymbol: row.tickerSymbol,
      Sic: row.sic,
      Phone: row.phone,
      Website: row.website,
      BillingAddress: lines(row.billingCity, row.billingCountry),
      CustomerPriority__c: row.customerPriority,
      SLA__c: row.sla,
      SLASerialNumber__c: row.slaSerialNumber,
      SLAExpirationDate__c: row.slaExpires,
      NumberofLocations__c: row.locations,
      UpsellOpportunity__c: row.upsellOpportunity,
      Active__c: row.active,
      Description: row.description,
      CreatedById: stamp(row.createdOn),
      LastModifiedById: stamp(row.changedOn),
    },
  });

  const contact = (row: SampleContact): CrmRecord => ({
    id: row.id,
    object: 'Contact',
    values: {
      ...shared,
      Name: `${row.firstName} ${row.lastName}`,
      AccountId: accountLink(row.account),
      Title: row.title,
      Department: row.department,
      Email: row.email,
      Phone: row.phone,
      MobilePhone: row.mobilePhone,
      LeadSource: row.leadSource,
      Level__c: row.level,
      Languages__c: row.languages,
      DoNotCall: false,
    },
  });

  const opportunity = (row: SampleOpportunity): CrmRecord => ({
    id: row.id,
    object: 'Opportunity',
    values: {
      ...shared,
      Name: row.name,
      AccountId: accountLink(row.account),
      StageName: row.stage,
      Amount: row.amount,
      Probability: row.probability,
      ExpectedRevenue: (row.amount * row.probability) / 100,
      CloseDate: row.closeDate,
      Type: row.type,
      LeadSource: row.leadSource,
      ForecastCategoryName: row.forecastCategory,
      CurrentGenerators__c: row.currentGenerators,
      DeliveryInstallationStatus__c: row.deliveryInstallationStatus,
      MainCompetitors__c: row.mainCompetitors,
      OrderNumber__c: row.orderNumber,
      TrackingNumber__c: row.trackingNumber,
      IsPrivate: false,
    },
  });

  const supportCase = (row: SampleCase): CrmRecord => ({
    id: row.id,
    object: 'Case',
    values: {
      ...shared,
      CaseNumber: row.number,
      Subject: row.subject,
      AccountId: accountLink(row.account),
      ContactId: contactLink(row.contact),
      Status: row.status,
      Priority: row.priority,
      IsEscalated: row.status === 'Escalated',
      CreatedDate: instant(row.openedOn),
      Product__c: row.product,
      EngineeringReqNumber__c: row.engineeringReqNumber,
      PotentialLiability__c: row.potentialLiability,
      SLAViolation__c: row.slaViolation,
      CreatedById: stamp(row.openedOn),
      LastModifiedById: stamp(row.openedOn),
    },
  });

  return [
    ...book.accounts.map(account),
    ...book.contacts.map(contact),
    ...book.opportunities.map(opportunity),
    ...book.cases.map(supportCase),
  ];
}
