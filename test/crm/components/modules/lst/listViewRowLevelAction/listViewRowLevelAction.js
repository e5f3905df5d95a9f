import { api, LightningElement } from 'lwc';

/** The menu at the end of a row. */
export default class ListViewRowLevelAction extends LightningElement {
  @api label;
}
