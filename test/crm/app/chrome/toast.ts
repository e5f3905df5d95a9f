import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';

const SHOWN_MS = 4000;

/** Says for a few seconds that something was done. */
export function toast(text: string): void {
  const element = nest(
    'div.forceToastMessage.slds-notify_toast[role="alert"]',
    icon('check'),
    h('span.toastMessage', {}, text),
  );
  document.body.append(element);
  setTimeout(() => element.remove(), SHOWN_MS);
}
