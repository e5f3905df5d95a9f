import { api, LightningElement } from 'lwc';

/** A lookup in a list. */
export default class OutputLookup extends LightningElement {
  @api name;
  @api href;
}
