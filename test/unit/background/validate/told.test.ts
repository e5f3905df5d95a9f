import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../extension/background/sender.js';
import { parseAsk } from '../../../../extension/background/validate/ask.js';

const KEY = { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' };
const REFERRAL = { way: 'given', other: { ...KEY, id: '001000000000002AAA' }, name: 'Edge' };
const PERSON = { type: 'told/person', key: KEY, contact: 'c1', tell: {}, forget: [] };

function faultOf(message: unknown): string {
  const result = parseAsk(message);
  return 'fault' in result ? result.fault : 'none';
}

describe('what is told', () => {
  it.each<[string, unknown]>([
    ['tell.role', { ...PERSON, tell: { role: 'king' } }],
    ['tell.stance', { ...PERSON, tell: { stance: '__proto__' } }],
    ['tell.lastContact', { ...PERSON, tell: { lastContact: '2026-02-30' } }],
    ['tell.lastContact', { ...PERSON, tell: { lastContact: 1 } }],
    ['tell.added.name', { ...PERSON, tell: { added: { name: ' \n ' } } }],
    ['tell.added.name', { ...PERSON, tell: { added: { name: 'x'.repeat(201) } } }],
    ['tell.added.html', { ...PERSON, tell: { added: { name: 'Ann', html: '<b>' } } }],
    ['tell.contact', { ...PERSON, tell: { contact: 'other' } }],
    ['tell', { ...PERSON, tell: [] }],
    ['tell', { ...PERSON, tell: undefined }],
    ['forget.0', { ...PERSON, forget: ['at'] }],
    ['forget.0', { ...PERSON, forget: ['__proto__'] }],
    ['forget', { ...PERSON, forget: new Array(100_000).fill('role') }],
    ['contact', { ...PERSON, contact: '../x' }],
    ['referral.way', told({ ...REFERRAL, way: 'stolen' })],
    ['referral.other.id', told({ ...REFERRAL, other: { ...KEY, id: 'a/b' } })],
    ['referral.name', told({ ...REFERRAL, name: '' })],
    ['referral.type', told({ ...REFERRAL, type: 'bought' })],
    ['referral.from', told({ ...REFERRAL, from: KEY })],
    ['referral', told(null)],
    ['membership.kind', group({ kind: 'cult', group: 'x' })],
    ['membership.group', group({ kind: 'group', group: 'x'.repeat(201) })],
    ['note.text', { type: 'note/restore', key: KEY, note: { ...NOTE(), text: ' ' } }],
    [
      'note.text',
      { type: 'note/restore', key: KEY, note: { ...NOTE(), text: 'x'.repeat(20_001) } },
    ],
    ['note.writtenAt', { type: 'note/restore', key: KEY, note: { ...NOTE(), writtenAt: -1 } }],
    [
      'text',
      { type: 'notes/find', org: { crm: 'salesforce', org: 'acme' }, text: 'x'.repeat(201) },
    ],
    ['org.org', { type: 'accounts/find', org: { crm: 'salesforce', org: 'a/b' }, text: 'x' }],
  ])('is refused for its %s', (where, message) => {
    expect(faultOf(message)).toContain(`${where}: `);
  });

  it('may lead to accounts of the same org only', () => {
    const own = { id: 'own', pages: 'chrome-extension://own/' };
    const sender = { id: 'own', frameId: 0, url: 'https://acme.lightning.force.com/x' };
    const refused = (message: unknown) => {
      const parsed = parseAsk(message);
      if ('fault' in parsed) throw new Error(parsed.fault);
      return refusal(sender, own, parsed.ask);
    };
    expect(refused(told(REFERRAL))).toBeUndefined();
    const foreign = { ...REFERRAL, other: { ...REFERRAL.other, org: 'rival' } };
    expect(refused(told(foreign))).toContain('asked about salesforce/rival');
    const org = { crm: 'salesforce', org: 'rival' };
    for (const type of ['notes/find', 'accounts/find'])
      expect(refused({ type, org, text: 'secret' })).toContain('asked about salesforce/rival');
    expect(refused({ type: 'told/groups', org })).toContain('asked about salesforce/rival');
  });
});

function NOTE() {
  return { id: 'n1', text: 'Rose signs', writtenAt: 1, changedAt: 2 };
}

function told(referral: unknown) {
  return { type: 'told/referral', key: KEY, id: 'r1', referral };
}

function group(membership: unknown) {
  return { type: 'told/membership', key: KEY, id: 'm1', membership };
}
