import { buildFor } from './build-for.js';
import { BROWSERS } from './manifest-for.js';

/** `npm run build`: makes `dist/chrome` and `dist/firefox` from the one manifest. */
for (const browser of BROWSERS) {
  console.log(`built ${await buildFor(browser)}`);
}
