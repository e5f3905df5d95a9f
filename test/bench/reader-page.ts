import { salesforce } from '../../src/crm/salesforce/index.js';

/** How big a page is made. */
interface PageSize {
  readonly fields: number;
  readonly lists: number;
  readonly rows: number;
}

const RELATIONSHIPS = ['Opportunities', 'Contacts', 'Cases', 'Assets', 'Contracts'] as const;
const COLUMNS = ['Name', 'StageName', 'Amount', 'CloseDate', 'Type'] as const;
const ID = '0015g00000AbCdEAAV';

/** Draws a record page of Lightning's shape into the document: the element to read. */
export function drawPage({ fields, lists, rows }: PageSize): Element {
  document.title = 'Acme | Account | Salesforce';
  document.body.replaceChildren();
  const root = add(document.body, 'div', { class: 'windowViewMode-normal active' });
  const primary = add(add(root, 'h1'), 'slot', { name: 'primaryField' });
  add(primary, 'lightning-formatted-text', {}, 'Acme');
  for (let i = 0; i < fields; i++) drawField(root, i);
  for (const relationship of RELATIONSHIPS.slice(0, lists)) drawList(root, relationship, rows);
  return root;
}

/** Reads the page so many times: the milliseconds of each. */
export function timeReads(root: Element, times: number): number[] {
  const place = {
    kind: 'record',
    object: 'Account',
    key: { crm: 'salesforce', org: 'acme', id: ID },
  } as const;
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const raw = salesforce.readAccount(root, place, { now: 0, settled: true });
    const took = performance.now() - start;
    if (raw.kind !== 'record' || raw.lists.length === 0) throw new Error('The page was not read.');
    return took;
  });
}

const NAMED = ['AnnualRevenue', 'NumberOfEmployees', 'Industry', 'Type', 'SLAExpirationDate__c'];
const VALUES = ['$350,000,000', '4,200', 'Manufacturing', 'Customer - Direct', '6/28/2027'];

function drawField(root: Element, i: number): void {
  const api = NAMED[i] ?? `Field_${i}__c`;
  const item = add(root, 'records-record-layout-item', { 'field-label': `Field ${i}` });
  const marker = add(item, 'div', {
    'data-target-selection-name': `sfdc:RecordField.Account.${api}`,
  });
  const output = add(marker, 'div', { class: 'slds-form-element test-id__output-root' });
  const label = add(output, 'div', { class: 'test-id__field-label-container' });
  add(label, 'span', { class: 'test-id__field-label' }, `Field ${i}`);
  const control = add(output, 'div', { class: 'slds-form-element__control' });
  const value = add(control, 'span', { class: 'test-id__field-value' });
  const slot = add(value, 'slot', { name: 'outputField' });
  const text = VALUES[i] ?? `Value ${i}`;
  add(slot, 'lightning-formatted-text', { 'data-output-element-id': 'output-field' }, text);
  const button = add(control, 'button', { class: 'inline-edit-trigger' });
  add(button, 'span', { class: 'slds-assistive-text' }, `Edit Field ${i}`);
}

function drawList(root: Element, relationship: string, rows: number): void {
  const container = add(root, 'lst-related-list-single-container');
  const article = add(container, 'article', { class: 'slds-card' });
  const href = `/lightning/r/${ID}/related/${relationship}/view`;
  const link = add(add(article, 'h2'), 'a', { href });
  add(link, 'span', {}, relationship);
  add(link, 'span', {}, `(${rows})`);
  const body = add(add(article, 'table'), 'tbody');
  for (let i = 0; i < rows; i++) {
    const id = `006${relationship.slice(0, 4)}${String(i).padStart(8, '0')}`;
    const row = add(body, 'tr', { 'data-row-key-value': id });
    const texts = [`Row ${i}`, 'Closed Won', `$${1_000 + i}.50`, `6/${(i % 28) + 1}/2026`, 'New'];
    COLUMNS.forEach((column, place) => {
      const cell = add(row, place === 0 ? 'th' : 'td', {
        'data-col-key-value': `${column}-lstFormattedText-${place}`,
      });
      const factory = add(cell, 'lightning-primitive-cell-factory');
      const inner = add(add(add(factory, 'span'), 'div'), 'lightning-primitive-custom-cell');
      const text = texts[place] ?? '';
      if (place > 0) add(inner, 'lst-formatted-text', {}, text);
      else add(add(inner, 'force-lookup'), 'a', { href: `/lightning/r/${id}/view` }, text);
    });
  }
}

function add(parent: Element, tag: string, attributes: object = {}, text?: string): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}
