import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfOrg, locate, orgOfHost } from '../../../../src/crm/salesforce/address.js';
import { canonicalId } from '../../../../src/crm/salesforce/id.js';

const ID = '0015g00000AbCdEAAV';

function at(path: string, host = 'acme.lightning.force.com') {
  return locate(new URL(`https://${host}${path}`));
}

describe('an address of Salesforce', () => {
  it.each([
    [`/lightning/r/Account/${ID}/view`, 'record'],
    [`/lightning/r/${ID}/view`, 'record'],
    [`/lightning/r/Account/${ID.slice(0, 15)}/view`, 'record'],
    [`/lightning/r/Account/${ID}/view?ws=%2Flightning%2Fr%2FAccount%2F001%2Fview`, 'record'],
    [`/lightning/r/Account/${ID}/edit`, 'edit'],
    [`/lightning/r/${ID}/related/Opportunities/view`, 'related'],
    [`/s/account/${ID}/columbia-mo`, 'record'],
    [`/partners/s/account/${ID}/testaccount`, 'record'],
    [`/${ID}`, 'record'],
    [`/${ID.slice(0, 15)}`, 'record'],
  ])('%s is an account', (path, kind) => {
    expect(at(path)).toMatchObject({
      kind,
      object: 'Account',
      key: { crm: 'salesforce', org: 'acme', id: ID },
    });
  });

  it('is of the same org behind the proxy of Microsoft Defender, and of none behind another', () => {
    expect(orgOfHost('acme--uat.sandbox.lightning.force.com.mcas.ms')).toBe('acme--uat.sandbox');
    expect(orgOfHost('acme.lightning.force.com.evil.ms')).toBeUndefined();
    expect(orgOfHost('acme.mcas.ms')).toBeUndefined();
  });

  it('names the list of a related page', () => {
    expect(at(`/lightning/r/Account/${ID}/related/Cases/view`)).toMatchObject({ list: 'Cases' });
  });

  it('knows list views by their object', () => {
    expect(at('/lightning/o/Account/list?filterName=AllAccounts')).toEqual({
      kind: 'list',
      org: 'acme',
      object: 'Account',
    });
  });

  it.each([
    '/lightning/page/home',
    '/lightning/r/view/view',
    '/lightning/r/Account/001/view',
    '/lightning/r/Account/0015g00000AbCdEAAV!/view',
    '/lightning/setup/SetupOneHome/home',
    '/s/topic/0TO5g000000AbCdEAV/news',
    '/secur/frontdoor12345',
    '/lightning/o/Account/new?backgroundContext=%2Flightning%2Fr%2FAccount%2F001',
    '/',
  ])('%s is nothing of ours', (path) => {
    expect(at(path)).toEqual({ kind: 'other' });
  });

  it.each([
    ['acme.lightning.force.com', 'acme'],
    ['acme--uat.sandbox.lightning.force.com', 'acme--uat.sandbox'],
    ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop'],
    ['acme.lightning.crmforce.mil', 'acme.crmforce.mil'],
    ['acme.lightning.sfcrmapps.cn', 'acme.sfcrmapps.cn'],
    ['acme.my.site.com', 'acme.my.site.com'],
    ['acme.my.salesforce.com', 'acme.my.salesforce.com'],
  ])('%s is the org %s', (host, org) => {
    expect(orgOfHost(host)).toBe(org);
    expect(hostOfOrg(org)).toBe(host);
  });

  it.each([
    'lightning.force.com',
    'acme.lightning.force.com.evil.example',
    'acme.salesforce-setup.com',
    'xlightning.force.com',
  ])('%s is no org', (host) => {
    expect(orgOfHost(host)).toBeUndefined();
  });
});

describe('a Salesforce id', () => {
  // The example of Salesforce's own article on 18-character ids, and ids of public captures.
  it.each([
    ['00530000003xqAb', '00530000003xqAbAAI'],
    ['0015g00000AbCdE', '0015g00000AbCdEAAV'],
  ])('%s is %s', (short, long) => {
    expect(canonicalId(short)).toBe(long);
    expect(canonicalId(long)).toBe(long);
  });

  it('has one long form for its short form, and another for another', () => {
    const short = fc.stringMatching(/^[a-zA-Z0-9]{15}$/);
    fc.assert(
      fc.property(short, short, (a, b) => {
        const one = canonicalId(a);
        expect(one).toHaveLength(18);
        expect(canonicalId(one ?? '')).toBe(one);
        expect(one?.toLowerCase() === canonicalId(b)?.toLowerCase()).toBe(a === b);
      }),
    );
  });

  it.each(['', 'view', '001', '0015g00000AbCdE!', '0015g00000AbCdEaav'])('%j is none', (text) => {
    expect(canonicalId(text)).toBeUndefined();
  });
});
