import type { FactName, RelatedName } from '../../account/account.js';

/** How a field's text becomes a value. */
export type ValueKind = 'text' | 'money' | 'number' | 'date' | 'lookup' | 'lines';

/**
 * The meaning of Account's fields by API name, standard ones and those of Developer Edition.
 * Source: object reference "Account", and fact sheet §2.8 and §4.3 (H).
 */
export const ACCOUNT_FIELDS = {
  Name: { fact: 'name', kind: 'text' },
  AccountNumber: { fact: 'accountNumber', kind: 'text' },
  Industry: { fact: 'industry', kind: 'text' },
  Type: { fact: 'type', kind: 'text' },
  Rating: { fact: 'rating', kind: 'text' },
  Ownership: { fact: 'ownership', kind: 'text' },
  Site: { fact: 'site', kind: 'text' },
  OwnerId: { fact: 'owner', kind: 'lookup' },
  ParentId: { fact: 'parent', kind: 'lookup' },
  AnnualRevenue: { fact: 'annualRevenue', kind: 'money' },
  NumberOfEmployees: { fact: 'employees', kind: 'number' },
  NumberofLocations__c: { fact: 'locations', kind: 'number' },
  Phone: { fact: 'phone', kind: 'text' },
  Website: { fact: 'website', kind: 'text' },
  Description: { fact: 'description', kind: 'lines' },
  BillingAddress: { fact: 'billingAddress', kind: 'lines' },
  UpsellOpportunity__c: { fact: 'upsellOpportunity', kind: 'text' },
  CustomerPriority__c: { fact: 'customerPriority', kind: 'text' },
  Active__c: { fact: 'active', kind: 'text' },
  SLA__c: { fact: 'sla', kind: 'text' },
  SLAExpirationDate__c: { fact: 'slaExpires', kind: 'date' },
  LastActivityDate: { fact: 'lastActivity', kind: 'date' },
} as const satisfies { [apiName: string]: { fact: FactName; kind: ValueKind } };

export type AccountField = keyof typeof ACCOUNT_FIELDS;

/** Fields whose text shows how the page writes dates, though nothing is made of their value. */
export const DATE_SAMPLES = ['CreatedById', 'LastModifiedById', 'SLAExpirationDate__c'] as const;

/** Fields that every record has: while none of them has a value, the values have not come yet. */
export const ALWAYS_FILLED = ['Name', 'OwnerId', 'CreatedById', 'LastModifiedById'] as const;

/** Related lists by child relationship name, which no language and no renaming changes. §4.3 */
export const RELATED_LISTS = {
  Opportunities: 'opportunities',
  Contacts: 'contacts',
  Cases: 'cases',
} as const satisfies { [childRelationship: string]: RelatedName };

export type ChildRelationship = keyof typeof RELATED_LISTS;

/**
 * Labels of fields that highlights and cards name by label only. Labels are translated and renamed,
 * so this is a last resort, and what it finds is marked as read by label. Sources: fact sheet §4.3
 * (en, pt-BR) and §4.3's Japanese list (ja).
 */
export const LABELS: { readonly [label: string]: string } = {
  type: 'Type',
  tipo: 'Type',
  種別: 'Type',
  industry: 'Industry',
  setor: 'Industry',
  業種: 'Industry',
  rating: 'Rating',
  classificação: 'Rating',
  評価: 'Rating',
  phone: 'Phone',
  telefone: 'Phone',
  電話: 'Phone',
  website: 'Website',
  site: 'Website',
  'annual revenue': 'AnnualRevenue',
  'receita anual': 'AnnualRevenue',
  年間売上: 'AnnualRevenue',
  employees: 'NumberOfEmployees',
  funcionários: 'NumberOfEmployees',
  従業員数: 'NumberOfEmployees',
  stage: 'StageName',
  fase: 'StageName',
  amount: 'Amount',
  valor: 'Amount',
  'close date': 'CloseDate',
  'data de fechamento': 'CloseDate',
  title: 'Title',
  cargo: 'Title',
  email: 'Email',
  'e-mail': 'Email',
  status: 'Status',
  priority: 'Priority',
  prioridade: 'Priority',
  subject: 'Subject',
  assunto: 'Subject',
  'date opened': 'CreatedDate',
  'date/time opened': 'CreatedDate',
  'data de abertura': 'CreatedDate',
};
