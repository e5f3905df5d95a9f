import { salesforce } from '../../src/crm/salesforce/index.js';
import { browser } from '../platform/browser.js';
import { useMessages } from '../platform/i18n.js';
import { keptTexts } from '../platform/kept-texts.js';
import type { Command } from '../platform/messages.js';
import { watchAddress } from './address.js';
import { Guide } from './guide.js';

/** Set on the page's root while a content script of ours is there, so that a second one keeps out. */
const MARK = 'data-lodestar';

if (window === window.top && !document.documentElement.hasAttribute(MARK)) {
  document.documentElement.setAttribute(MARK, '');
  const guide = new Guide(salesforce);
  const early = ['failUpdatedTitle', 'failUpdatedWayOut'] as const;
  useMessages(keptTexts(browser.i18n, early, () => guide.cutOff()));
  watchAddress((url) => guide.go(url), new AbortController().signal);
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, answer: (shown: boolean) => void) => {
      if (isToggle(message)) answer(guide.toggle());
      // Answered at once, or not ours: no answer comes later. The polyfill's type wants `true` here.
      return undefined as unknown as true;
    },
  );
  guide.go(new URL(location.href));
}

function isToggle(message: unknown): message is Command {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'sidebar/toggle'
  );
}
