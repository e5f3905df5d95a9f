import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from './browser.js';

const browser = fakeBrowser();
const { ask, asFailure, Failure, isConnected } = await import('../../../extension/platform/ask.js');

const key = { crm: 'salesforce', org: 'acme', id: 'a' };
const unreachable = new Error('Could not establish connection. Receiving end does not exist.');

/** Answers with one outcome after the other, and then the last for ever. */
function inTurn(...outcomes: (unknown | Error)[]) {
  browser.answersWith(async () => {
    const next = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
    if (next instanceof Error) throw next;
    return next;
  });
}

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (cause: unknown) => (cause instanceof Failure ? cause.failure : `not a failure: ${cause}`),
  );

beforeEach(() => {
  browser.is('well');
  browser.messages.length = 0;
});

describe('asking the worker', () => {
  it('sends the request with its type and gives the answer', async () => {
    inTurn({ ok: true, value: { key } });
    expect(await ask('view/get', { key })).toEqual({ key });
    expect(browser.messages).toEqual([{ type: 'view/get', key }]);
  });

  it('asks once more when the worker was being stopped, or gave no answer', async () => {
    for (const first of [unreachable, undefined]) {
      browser.messages.length = 0;
      inTurn(first, { ok: true, value: { key } });
      expect(await ask('view/get', { key })).toEqual({ key });
      expect(browser.messages).toHaveLength(2);
    }
  });

  it('fails by name, and by nothing else, when it is not reached twice', async () => {
    for (const outcome of [unreachable, undefined]) {
      browser.messages.length = 0;
      inTurn(outcome);
      expect(await failureOf(ask('view/get', { key }))).toBe('worker-unreachable');
      expect(browser.messages).toHaveLength(2);
    }
  });

  it('does not repeat what the worker refused', async () => {
    inTurn({ ok: false, failure: 'storage-full', detail: 'no room' });
    const asked = ask('note/set', { key, id: 'first', text: 'x' });
    expect(await failureOf(asked)).toBe('storage-full');
    await expect(asked).rejects.toThrow('storage-full: no room');
    expect(browser.messages).toHaveLength(1);
  });

  it('says that the extension was updated, and sends nothing', async () => {
    browser.is('updated');
    expect(isConnected()).toBe(false);
    expect(await failureOf(ask('view/get', { key }))).toBe('extension-updated');
    expect(browser.messages).toEqual([]);
  });

  it('says so too when the update came while it waited', async () => {
    browser.answersWith(async () => {
      browser.is('updated');
      throw new Error('Extension context invalidated.');
    });
    expect(await failureOf(ask('view/get', { key }))).toBe('extension-updated');
  });

  it('keeps a failure as it is', () => {
    const failure = new Failure('storage-blocked', 'x');
    expect(asFailure(failure)).toBe(failure);
    expect(asFailure('odd').failure).toBe('worker-unreachable');
  });
});
