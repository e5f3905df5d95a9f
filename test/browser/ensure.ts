import { ensureChromium } from './chromium.js';
import { ensureFirefox, FIREFOX_MISSING } from './firefox.js';

/** Finds or fetches the browsers the tests need, before they start and may run out of time. */
console.log(`Chromium: ${ensureChromium()}`);
const firefox = ensureFirefox();
console.log(firefox ? `Firefox: ${firefox}` : FIREFOX_MISSING);
