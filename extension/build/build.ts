import { build } from 'vite';
import { BROWSERS } from './manifest-for.js';

/** Makes `dist/chrome` and `dist/firefox` from the one manifest. */
for (const browser of BROWSERS) {
  process.env['LODESTAR_TARGET'] = browser;
  await build({ logLevel: 'warn' });
  console.log(`built dist/${browser}`);
}
