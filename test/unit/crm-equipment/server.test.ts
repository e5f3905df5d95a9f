import https from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { type RunningCrm, startCrm } from '../../crm/server.js';

let crm: RunningCrm;

beforeAll(async () => {
  crm = await startCrm({ today: dateOfDay(20_000), delays: { values: 5 } });
}, 60_000);

afterAll(() => crm.close());

function get(path: string): Promise<{ status: number; csp: string; body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(`${crm.url}${path}`, { rejectUnauthorized: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            csp: String(response.headers['content-security-policy'] ?? ''),
            body,
          }),
        );
      })
      .on('error', reject);
  });
}

it('answers every Lightning path with the application, its day and its delays', async () => {
  const { status, csp, body } = await get('/lightning/r/Account/001000000000001AAA/view');
  expect(status).toBe(200);
  const json = /<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(body)?.[1] ?? '';
  expect(JSON.parse(json)).toMatchObject({
    today: '2024-10-04',
    delays: { values: 5, dom: 150 },
  });
  const nonce = /<script src="\/assets\/app\.js" nonce="([^"]+)">/.exec(body)?.[1];
  expect(csp).toContain(`'nonce-${nonce}'`);
  expect(csp).toContain("require-trusted-types-for 'script'");
  expect(csp).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

it('gives each load a nonce of its own', async () => {
  const [first, second] = await Promise.all([
    get('/lightning/page/home'),
    get('/lightning/page/home'),
  ]);
  expect(first.csp).not.toBe(second.csp);
});

it('serves the bundle, and nothing it does not have', async () => {
  expect((await get('/assets/app.js')).body).toContain('one-record-home-flexipage2');
  expect((await get('/assets/app.css')).body).toContain('.slds-context-bar');
  expect((await get('/assets/other.js')).status).toBe(404);
});
