import { simpleType } from './simple-type.js';

/** Asset: a product an account owns. */
export const ASSET = simpleType('Asset', '02i', 'Name', [
  { api: 'Name', kind: 'text' },
  { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
  { api: 'Product2Id', kind: 'lookup', readOnly: true, path: 'Product2.Name' },
  { api: 'Status', kind: 'picklist' },
  { api: 'Quantity', kind: 'number', scale: 2 },
  { api: 'Price', kind: 'currency', scale: 0 },
  { api: 'PurchaseDate', kind: 'date' },
  { api: 'InstallDate', kind: 'date' },
  { api: 'UsageEndDate', kind: 'date' },
  { api: 'SerialNumber', kind: 'text' },
  { api: 'IsCompetitorProduct', kind: 'checkbox', readOnly: true },
]);

/** Contract. */
export const CONTRACT = simpleType('Contract', '800', 'ContractNumber', [
  { api: 'ContractNumber', kind: 'text', readOnly: true },
  { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
  { api: 'Status', kind: 'picklist' },
  { api: 'ContractTerm', kind: 'number' },
  { api: 'StartDate', kind: 'date' },
  { api: 'EndDate', kind: 'date', readOnly: true },
  { api: 'OwnerExpirationNotice', kind: 'picklist' },
  { api: 'OwnerId', kind: 'owner', readOnly: true },
]);

/** Order. */
export const ORDER = simpleType('Order', '801', 'OrderNumber', [
  { api: 'OrderNumber', kind: 'text', readOnly: true },
  { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
  { api: 'Status', kind: 'picklist' },
  { api: 'EffectiveDate', kind: 'date' },
  { api: 'TotalAmount', kind: 'currency', scale: 2, readOnly: true },
  { api: 'OwnerId', kind: 'owner', readOnly: true },
]);

/** A product on an opportunity: its page is still drawn with Aura. */
export const LINE_ITEM = {
  ...simpleType('OpportunityLineItem', '00k', 'Product2Id', [
    { api: 'Product2Id', kind: 'lookup', readOnly: true, path: 'PricebookEntry.Product2.Name' },
    { api: 'OpportunityId', kind: 'lookup', readOnly: true, path: 'Opportunity.Name' },
    { api: 'Quantity', kind: 'number', scale: 2 },
    { api: 'UnitPrice', kind: 'currency', scale: 2 },
    { api: 'TotalPrice', kind: 'currency', scale: 2, readOnly: true },
    { api: 'ProductCode', kind: 'text', readOnly: true },
  ]),
  aura: true,
};

/** Product2. */
export const PRODUCT = simpleType('Product2', '01t', 'Name', [
  { api: 'Name', kind: 'text' },
  { api: 'ProductCode', kind: 'text' },
  { api: 'Family', kind: 'picklist' },
  { api: 'IsActive', kind: 'checkbox', readOnly: true },
]);
