import { api, LightningElement } from 'lwc';

/** The card around the quick links, by Salesforce's card. */
export default class RelatedListQuickLinksContainer extends LightningElement {
  /** Puts the links into an element: `(place) => void`. */
  @api open;

  filled = false;

  renderedCallback() {
    const place = this.template.querySelector('.card-place');
    if (!place || this.filled) return;
    this.filled = true;
    this.open(place);
  }
}
