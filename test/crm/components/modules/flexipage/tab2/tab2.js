import LightningTab from 'lightning/tab';

/** A tab of a record page: Salesforce's tab under the name it has there. Says when its slot is drawn. */
export default class Tab2 extends LightningTab {
  renderedCallback() {
    super.renderedCallback();
    if (this._loadContent) this.dispatchEvent(new CustomEvent('drawn'));
  }
}
