import { api, LightningElement } from 'lwc';

/** The tabs of a record page, by Salesforce's tabset. A tab is filled when it was first opened. */
export default class Tabset2 extends LightningElement {
  /** The tabs: `{value, label}`. */
  @api tabs = [];

  /** Puts the content of a tab into an element: `(value, place) => void`. */
  @api open;

  filled = new Set();

  fill(event) {
    const { value } = event.currentTarget.dataset;
    const place = this.template.querySelector(`[data-place="${value}"]`);
    if (!place || this.filled.has(value)) return;
    this.filled.add(value);
    this.open(value, place);
  }
}
