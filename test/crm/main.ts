import { startCrm } from './server.js';

const crm = await startCrm({ port: Number(process.env['PORT'] ?? 0) });
console.log(`The test CRM is served at ${crm.url}/lightning/page/home

To see it under its own host, start Chromium with
  --host-resolver-rules="MAP *.lightning.force.com 127.0.0.1:${crm.port}" --ignore-certificate-errors
and open
  https://${crm.host}/lightning/o/Account/list?filterName=AllAccounts

Language, number format, currency and page layout are in the menu behind the picture at the top right.
Ctrl+C ends it.`);
