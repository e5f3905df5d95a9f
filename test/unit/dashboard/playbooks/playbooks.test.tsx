// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDrafts } from '../../../../extension/dashboard/playbooks/kept-drafts.js';
import { Playbooks } from '../../../../extension/dashboard/playbooks/Playbooks.js';
import type { AskWorker } from '../../../../extension/dashboard/services.js';
import { useMessages } from '../../../../extension/platform/i18n.js';
import type { Playbook } from '../../../../src/account/playbook.js';
import { playbookFile } from '../../../../src/call/index.js';
import { messagesIn } from '../../../gallery/messages.js';

const mine: Playbook = {
  id: 'mine',
  name: { en: 'Mine' },
  priority: 50,
  items: [{ id: 'a', pause: 'price', text: { en: 'Seats?' }, priority: 100 }],
};
const company: Playbook = { ...mine, id: 'theirs', name: { en: 'Theirs' } };

let root: HTMLElement;
let stored: readonly Playbook[];
let failing: boolean;

/** A worker as far as this section needs one. */
const ask = vi.fn(async (type: string, content: { playbooks?: Playbook[]; id?: string }) => {
  if (type === 'playbook/all') return { playbooks: stored, company: [company], statistics: [] };
  if (type === 'fields/list') return { fields: [] };
  if (failing) throw Object.assign(new Error('full'), { failure: 'storage-full' });
  const saved = content.playbooks ?? [];
  stored = stored.filter(({ id }) => id !== content.id && !saved.some((one) => one.id === id));
  stored = [...stored, ...saved];
  return {};
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const text = () => root.textContent ?? '';
const named = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const click = async (name: string) => {
  named(name).click();
  await settle();
};
async function type(selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
async function choose(content: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No field for files');
  Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
async function show(): Promise<void> {
  root = document.createElement('div');
  document.body.append(root);
  const org = { crm: 'salesforce', org: 'acme', accounts: 1, pins: 0 };
  render(<Playbooks ask={ask as AskWorker} org={org} say={() => {}} onChanged={() => {}} />, root);
  await vi.waitFor(() => expect(root.querySelector('input[type=file]')).not.toBeNull());
}

beforeEach(async () => {
  useMessages(messagesIn('en'));
  localStorage.clear();
  stored = [mine];
  failing = false;
  await show();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the playbooks of the dashboard', () => {
  it('lets the company’s and the built-in ones be duplicated and not changed', () => {
    expect(named('Duplicate: Theirs')).toBeTruthy();
    expect(named('Duplicate: Renewal')).toBeTruthy();
    for (const name of ['Edit: Theirs', 'Delete: Theirs', 'Edit: Renewal', 'Delete: Renewal'])
      expect(() => named(name)).toThrow();
  });

  it('keep what is typed while it cannot be stored, and store it whole later', async () => {
    await click('Edit: Mine');
    await type('[data-field=name]', 'Mine too');
    failing = true;
    root.querySelector('form')?.requestSubmit();
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no room');
    expect(stored).toEqual([mine]);
    await click('All playbooks');
    expect(text()).toContain('changes not saved');
    // As if the tab had been closed meanwhile.
    render(null, root);
    await show();
    failing = false;
    await click('Edit: Mine');
    root.querySelector('form')?.requestSubmit();
    await settle();
    expect(stored).toEqual([{ ...mine, name: { en: 'Mine too' } }]);
    expect(keptDrafts.all()).toEqual([]);
  });

  it('bring discarded changes back by undo', async () => {
    await click('Edit: Mine');
    await type('[data-field=name]', 'Other');
    await click('Discard changes');
    expect(keptDrafts.get('mine')).toBeUndefined();
    await click('Undo');
    expect(root.querySelector<HTMLInputElement>('[data-field=name]')?.value).toBe('Other');
  });

  it('delete one and bring it back as it was', async () => {
    await click('Delete: Mine');
    expect(stored).toEqual([]);
    await click('Undo');
    expect(stored).toEqual([mine]);
  });

  it('say what is overtaken when another window saved meanwhile', async () => {
    await click('Edit: Mine');
    await type('[data-field=name]', 'Here');
    stored = [{ ...mine, priority: 7 }];
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(text()).toContain('It was changed in another window meanwhile'));
  });

  it('take from a file only what replaces nothing, unless it is chosen', async () => {
    const other: Playbook = { ...mine, id: 'new', name: { en: 'New one' } };
    await choose(playbookFile([{ ...mine, priority: 1 }, other]));
    expect(text()).toContain('differs from yours');
    await click('Take what is chosen');
    expect(stored).toEqual([mine, other]);
  });

  it.each([
    ['no JSON', '{', 'The file is no JSON'],
    ['something else', '{"a":1}', 'The file holds no playbooks of Lodestar.'],
    [
      'a playbook with a wrong item',
      playbookFile([{ ...mine, items: [{ id: 'a' }] } as never]),
      '“Mine” · Item 1 · What to find out or do: is missing',
    ],
    [
      'a condition on what is no fact',
      playbookFile([{ ...mine, when: { fact: 'tire', known: true } }]),
      '“Mine” · Chosen by itself when: asks for something that is no fact: tire',
    ],
    [
      'a name that is no text',
      playbookFile([{ ...mine, name: 5 } as never]),
      'Playbook 1 · Name: is of another kind than it should be (object)',
    ],
  ])('refuse a file with %s, and say what is wrong where', async (_, content, words) => {
    await choose(content);
    expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
    expect(stored).toEqual([mine]);
  });

  it('leave a draft of another form where it is', () => {
    localStorage.setItem('lodestar.playbook-draft.mine', '{"id":"mine","name":7}');
    expect(keptDrafts.get('mine')).toBeUndefined();
    expect(localStorage.getItem('lodestar.playbook-draft.mine')).not.toBeNull();
  });
});
