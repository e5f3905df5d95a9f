import type { CalendarDate } from '../../src/account/calendar-date.js';

/** The owner of all records. */
export interface SampleUser {
  readonly id: string;
  readonly name: string;
}

/** An account of the sample org. An absent property is blank in the org. */
export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly accountNumber?: string;
  readonly type?: string;
  readonly industry?: string;
  /** In whole units of the org's currency. */
  readonly annualRevenue?: number;
  readonly employees?: number;
  readonly rating?: string;
  readonly ownership?: string;
  readonly tickerSymbol?: string;
  readonly sic?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly billingCity?: string;
  readonly billingCountry?: string;
  readonly customerPriority?: string;
  readonly sla?: string;
  readonly slaSerialNumber?: string;
  readonly slaExpires?: CalendarDate;
  readonly locations?: number;
  readonly upsellOpportunity?: string;
  readonly active?: string;
  readonly description?: string;
  readonly createdOn: CalendarDate;
  readonly changedOn: CalendarDate;
}

/** A person; `account` is the account's id. */
export interface SampleContact {
  readonly id: string;
  readonly account: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly mobilePhone?: string;
  readonly leadSource?: string;
  readonly level?: string;
  readonly languages?: string;
}

/** A sale. */
export interface SampleOpportunity {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  /** In units of the org's currency. */
  readonly amount: number;
  /** 0 to 100, as the CRM shows it. */
  readonly probability: number;
  readonly closeDate: CalendarDate;
  readonly type?: string;
  readonly leadSource?: string;
  readonly forecastCategory: string;
  readonly currentGenerators?: string;
  readonly deliveryInstallationStatus?: string;
  readonly mainCompetitors?: string;
  readonly orderNumber?: string;
  readonly trackingNumber?: string;
}

/** A support case; `contact` is who reported it. */
export interface SampleCase {
  readonly id: string;
  readonly account: string;
  readonly contact: string;
  readonly number: string;
  readonly subject: string;
  readonly status: string;
  readonly priority: string;
  readonly openedOn: CalendarDate;
  readonly product: string;
  readonly engineeringReqNumber?: string;
  readonly potentialLiability: string;
  readonly slaViolation?: string;
}

/** The sample org's whole book. */
export interface SampleBook {
  readonly owner: SampleUser;
  readonly accounts: readonly SampleAccount[];
  readonly contacts: readonly SampleContact[];
  readonly opportunities: readonly SampleOpportunity[];
  readonly cases: readonly SampleCase[];
}
