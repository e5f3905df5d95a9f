import { writeFileSync } from 'node:fs';
import { HAVE_DATA, NO_DATA } from '../unit/published/public-data.js';
import { freshReadme, README } from './readme.js';
import { tables } from './tables.js';

// Run as `npx tsx test/published/print.ts`: prints the tables and brings the README up to date.
if (!HAVE_DATA) {
  console.error(NO_DATA);
  process.exitCode = 1;
} else {
  console.log(tables());
  writeFileSync(README, freshReadme());
}
