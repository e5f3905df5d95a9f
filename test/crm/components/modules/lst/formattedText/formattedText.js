import { api, LightningElement } from 'lwc';

/** A text in a list, as the server formatted it. */
export default class FormattedText extends LightningElement {
  @api value;
}
