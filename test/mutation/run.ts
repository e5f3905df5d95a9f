import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { broughtUpToDate, placesAgain } from './again.js';
import { type MutationReport, scoreLine, survivorsOf } from './report.js';

/**
 * Mutation tests of the judge, slice by slice: which files are changed, and which tests below
 * test/unit/judge have to notice. All tests on all mutants would take a day.
 */
const SLICES: { readonly [name: string]: { readonly mutate: string; readonly tests: string } } = {
  top: {
    mutate: '*.ts',
    tests: 'evidence,judge,next-step,options,sample,steps,influence/influence',
  },
  influence: { mutate: 'influence/**/*.ts', tests: 'influence,judge' },
  loyalty: { mutate: 'loyalty/**/*.ts', tests: 'loyalty,proof,judge' },
  measure: { mutate: 'measure/**/*.ts', tests: 'measure,standing,upsell,loyalty,judge' },
  proof: { mutate: 'proof/**/*.ts', tests: 'proof' },
  'standing-a-o': { mutate: 'standing/[a-o]*.ts', tests: 'standing,judge,sample' },
  'standing-p-r': { mutate: 'standing/[p-r]*.ts', tests: 'standing,judge,sample' },
  'standing-s-z': { mutate: 'standing/[s-z]*.ts', tests: 'standing,judge,sample' },
  'tier-moves': {
    mutate: 'tier/@(candidates|counterfactual|fewest|smallest|way-to-top|what-if).ts',
    tests: ['candidates', 'counterfactual', 'fewest', 'moves-chosen', 'smallest', 'way-to-top']
      .map((test) => `tier/${test}`)
      .join(),
  },
  'tier-rest': {
    mutate: 'tier/!(candidates|counterfactual|fewest|smallest|way-to-top|what-if).ts',
    tests: [
      ...['confidence', 'contributions', 'cuts', 'drivers', 'history', 'missing', 'range'],
      ...['tier-counts', 'tiers', 'unknown'],
    ]
      .map((test) => `tier/${test}`)
      .concat('judge', 'sample')
      .join(),
  },
  upsell: { mutate: 'upsell/**/*.ts', tests: 'upsell,judge' },
  contest: { mutate: 'models/contest/**/*.ts', tests: 'models/contest,models/whitespace' },
  customers: { mutate: 'models/customers/**/*.ts', tests: 'models/customers' },
  measures: { mutate: 'models/measures/**/*.ts', tests: 'models/measures' },
  special: { mutate: 'models/special/**/*.ts', tests: 'models/special' },
  whitespace: { mutate: 'models/whitespace/**/*.ts', tests: 'models/whitespace' },
};

const REPORT = 'reports/mutation/mutation.json';

const args = process.argv.slice(2);
const again = args.includes('--again');
const asked = args.filter((arg) => arg !== '--again');
for (const name of asked.length > 0 ? asked : Object.keys(SLICES)) {
  const slice = SLICES[name];
  if (!slice) throw new RangeError(`No slice ${name}; there are ${Object.keys(SLICES).join(' ')}`);
  const report = `reports/mutation/${name}.json`;
  const before = again && existsSync(report) ? read(report) : undefined;
  const places = before ? placesAgain(before, textOf) : [`src/judge/${slice.mutate}`];
  if (places.length > 0) {
    const found = mutate(places, slice.tests, name);
    writeFileSync(report, JSON.stringify(before ? broughtUpToDate(before, found, textOf) : found));
  }
  const told = read(report);
  for (const survivor of survivorsOf(told)) console.error(survivor);
  console.log(scoreLine(name, told));
}

function mutate(places: readonly string[], tests: string, name: string): MutationReport {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'test/mutation/stryker.config.json',
      '--mutate',
      places.join(','),
    ],
    { env: { ...process.env, SLICE: tests }, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error(`Stryker failed on ${name}:\n${stdout.slice(-4000)}`);
  return read(REPORT);
}

function read(path: string): MutationReport {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
