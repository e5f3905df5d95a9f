import type { Account } from '../../src/account/account.js';
import {
  emptyStanding,
  judge,
  recut,
  type Standing,
  standingFromParts,
  standingPart,
  standingToParts,
  updateStanding,
} from '../../src/judge/index.js';
import { benchAccount, benchBook, NOW } from './judge-book.js';
import { bytesInUse, medianTime, timeRow } from './measure.js';

// Run as `npm run bench`: prints times, and each as a ratio to one plain pass over the same data.

/** One plain pass: every amount of every opportunity of the accounts added up. */
function plainPass(accounts: readonly Account[]): number {
  let sum = 0;
  for (const { related } of accounts)
    for (const { amount } of related.opportunities?.rows ?? []) sum += amount?.amount ?? 0;
  return sum;
}

function standingOf(accounts: Iterable<Account>): Standing {
  const standing = emptyStanding();
  for (const account of accounts) updateStanding(standing, undefined, account);
  recut(standing);
  return standing;
}

/** The accounts of a large book one by one, so that they need not all be in memory. */
function* made(accounts: number): Generator<Account> {
  for (let n = 0; n < accounts; n += 1) yield benchAccount(n);
}

function changed(account: Account, n: number): Account {
  const employees = account.facts.employees;
  if (employees?.state !== 'read') return account;
  return {
    ...account,
    facts: { ...account.facts, employees: { ...employees, value: employees.value + n } },
  };
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

for (const size of [1000, 10_000, 100_000]) {
  const empty = bytesInUse();
  const standing = standingOf(made(size));
  const memory = bytesInUse() - empty;
  const parts = standingToParts(standing);
  const bytes = [...parts.values()].reduce((all, part) => all + part.byteLength, 0);
  const some = Array.from({ length: 50 }, (_, i) => benchAccount(Math.floor((i * size) / 50)));
  const plain = medianTime(50, () => plainPass(some)) / some.length;
  const at = (n: number) => some[n % some.length] as Account;
  const label = size.toLocaleString('en');
  console.log(
    `\n${label} accounts: standing ${megabytes(memory)} in memory, ${megabytes(bytes)} stored`,
  );
  // The ratio is to a pass over the account judged, except for loading: there it is to all rows.
  console.log(
    timeRow(
      'judge one account, nothing changed',
      medianTime(50, (n) => judge(at(n), standing, NOW)),
      plain,
    ),
  );
  const follow = medianTime(50, (n) => {
    const after = changed(at(n), n);
    for (const part of updateStanding(standing, at(n), after)) standingPart(standing, part);
    return judge(after, standing, NOW);
  });
  console.log(timeRow('judge one account after its facts changed, parts written', follow, plain));
  const loadPlain = medianTime(5, () => [...parts.values()].map(sumOf));
  const load = medianTime(5, () => standingFromParts(parts));
  console.log(timeRow('load the standing', load, loadPlain));
  const cold = medianTime(5, (n) => judge(at(n), standingFromParts(parts), NOW));
  console.log(timeRow('load the standing and judge the first account', cold, loadPlain));
  console.log(
    timeRow(
      'compute the cuts anew',
      medianTime(3, () => recut(standing)),
      loadPlain,
    ),
  );
}

/** One plain pass over the stored numbers. */
function sumOf(part: Uint8Array): number {
  let sum = 0;
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  for (let at = 0; at + 8 <= part.byteLength; at += 8) sum += view.getFloat64(at, true);
  return sum;
}

const book = benchBook(10_000);
const plain = medianTime(9, () => plainPass(book));
console.log('\n10,000 accounts with 100,000 opportunities, the whole book');
console.log(timeRow('one plain pass', plain, plain));
console.log(
  timeRow(
    'build the standing',
    medianTime(3, () => standingOf(book)),
    plain,
  ),
);
const standing = standingOf(book);
console.log(
  timeRow(
    'judge every account',
    medianTime(3, () => book.map((one) => judge(one, standing, NOW).score)),
    plain,
  ),
);
