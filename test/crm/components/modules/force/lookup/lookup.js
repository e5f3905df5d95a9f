import { api, LightningElement } from 'lwc';

/** A link to a record, or its name only where the user may not open it. */
export default class Lookup extends LightningElement {
  @api name;
  @api href;
}
