import type { FactName, RelatedName } from '../../../src/account/account.js';
import type { BuyingRole, GroupKind, Stance } from '../../../src/account/brief.js';
import { type MessageKey, t } from '../../platform/i18n.js';

const FACT: { readonly [N in FactName]: MessageKey } = {
  name: 'factName',
  accountNumber: 'factAccountNumber',
  industry: 'factIndustry',
  type: 'factType',
  rating: 'factRating',
  ownership: 'factOwnership',
  site: 'factSite',
  owner: 'factOwner',
  parent: 'factParent',
  annualRevenue: 'factAnnualRevenue',
  employees: 'factEmployees',
  locations: 'factLocations',
  phone: 'factPhone',
  website: 'factWebsite',
  description: 'factDescription',
  billingAddress: 'factBillingAddress',
  upsellOpportunity: 'factUpsellOpportunity',
  customerPriority: 'factCustomerPriority',
  active: 'factActive',
  sla: 'factSla',
  slaExpires: 'factSlaExpires',
  seats: 'factSeats',
  supplierRank: 'factSupplierRank',
  suppliers: 'factSuppliers',
  lastActivity: 'factLastActivity',
  contractEnds: 'factContractEnds',
  health: 'factHealth',
  segment: 'factSegment',
  createdOn: 'factCreatedOn',
  modifiedOn: 'factModifiedOn',
};

const LIST: { readonly [N in RelatedName]: MessageKey } = {
  opportunities: 'listOpportunities',
  contacts: 'listContacts',
  cases: 'listCases',
  assets: 'listAssets',
  contracts: 'listContracts',
  orders: 'listOrders',
  openActivities: 'listOpenActivities',
  pastActivities: 'listPastActivities',
};

const ROLE: { readonly [R in BuyingRole]: MessageKey } = {
  'economic-buyer': 'roleEconomicBuyer',
  'technical-buyer': 'roleTechnicalBuyer',
  user: 'roleUser',
  champion: 'roleChampion',
  coach: 'roleCoach',
  blocker: 'roleBlocker',
};

const STANCE: { readonly [S in Stance]: MessageKey } = {
  supporter: 'stanceSupporter',
  neutral: 'stanceNeutral',
  against: 'stanceAgainst',
  unknown: 'stanceUnknown',
};

const GROUP: { readonly [K in GroupKind]: MessageKey } = {
  community: 'groupCommunity',
  'industry-body': 'groupIndustryBody',
  group: 'groupGroup',
};

/** All facts and lists, in the order they are listed. */
export const FACT_NAMES = Object.keys(FACT) as FactName[];
export const LIST_NAMES = Object.keys(LIST) as RelatedName[];

/** A fact's name as the CRM labels it. */
export function factWords(name: FactName): string {
  return t(FACT[name]);
}

/** A related list's name as the CRM labels it. */
export function listWords(name: RelatedName): string {
  return t(LIST[name]);
}

/** A buying role's name. */
export function roleWords(role: BuyingRole): string {
  return t(ROLE[role]);
}

/** A buying role's name inside a sentence; German writes its nouns with a capital there too. */
export function roleInSentence(role: BuyingRole): string {
  const language = t('language');
  return language === 'de' ? roleWords(role) : roleWords(role).toLocaleLowerCase(language);
}

/** How somebody stands towards us. */
export function stanceWords(stance: Stance): string {
  return t(STANCE[stance]);
}

/** A kind of group. */
export function groupWords(kind: GroupKind): string {
  return t(GROUP[kind]);
}
