import { fingerprint } from '../../extension/content/fingerprint.js';
import { NOTHING_BEFORE } from '../../src/crm/page/agreement.js';
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

/**
 * Looks at the page so many times, each time with all that a look does on the main thread: finds the
 * record and proves that it is the one of the address, reads it, and tells whether anything changed.
 * The milliseconds of each.
 */
export function timeReads(root: Element, times: number): number[] {
  const place = {
    kind: 'record',
    object: 'Account',
    key: { crm: 'salesforce', org: 'acme', id: ID },
  } as const;
  return Array.from({ length: times }, () => {
    const start = performance.now();
    const found = salesforce.findAccount(document, place, NOTHING_BEFORE);
    const raw = salesforce.readAccount(root, place, { now: 0, settled: true });
    const print = fingerprint(raw);
    const took = performance.now() - start;
    const isWhole = found?.state === 'agreed' && raw.kind === 'record' && raw.lists.length > 0;
    if (!isWhole || !print.includes('Row 49')) throw new Error('The page was not read.');
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
      const span = add(factory, 'span');
      const inner = add(add(span, 'div'), 'lightning-primitive-custom-cell');
      const edit = add(span, 'button', { class: 'slds-button slds-button_icon' });
      add(edit, 'span', { class: 'slds-assistive-text' }, `Edit ${column}: Item Row ${i}`);
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
