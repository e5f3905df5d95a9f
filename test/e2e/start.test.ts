import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestar-start-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/start/start.ts', '--headless', ...args],
    {
      encoding: 'utf8',
      // The other journeys have dist/chrome loaded meanwhile.
      env: { ...process.env, LODESTAR_DIST: folder },
      timeout: 240_000,
    },
  );
}

it('npm start shows an account’s tier and takes a picture of it', async () => {
  const picture = join(folder, 'edge.png');
  const { status, stdout } = start('--account', 'Edge Communications', '--screenshot', picture);
  expect(stdout).toMatch(/^Edge Communications: (Strategic|Key|Growth|Base)$/m);
  expect(status).toBe(0);
  const png = await readFile(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height of the window: the header of a PNG says them.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 900]);
}, 300_000);

it('npm start fails, and says why, when the account has no tier', () => {
  const { status, stderr } = start('--account', 'sForce');
  expect(stderr).toContain('no tier of "sForce"');
  expect(status).toBe(1);
}, 300_000);

it('npm start names an option that is wrong', () => {
  const { status, stderr } = start('--language', 'tlh');
  expect(stderr).toContain('--language must be one of en-US, pt-BR: tlh');
  expect(status).toBe(1);
}, 60_000);
