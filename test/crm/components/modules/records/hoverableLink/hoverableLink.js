import { api, LightningElement } from 'lwc';

/** A link that shows a preview when it is hovered; ours shows none. */
export default class HoverableLink extends LightningElement {
  @api href;
}
