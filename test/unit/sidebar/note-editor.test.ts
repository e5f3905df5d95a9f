// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { SidebarModel } from '../../../extension/sidebar/model.js';
import { SAVE_AFTER } from '../../../extension/sidebar/note-saver.js';
import type { Brief } from '../../../src/account/brief.js';
import { fullBrief, key, READ_AT } from '../../gallery/briefs.js';
import { button, find, type Mounted, mounted, settled, textOf, type } from './sidebar.js';

const noteOf = (text: string) => ({ id: 'first', text, writtenAt: READ_AT, changedAt: READ_AT });
let sidebar: Mounted;
let next = 0;
/** A new account each time, because unsaved texts outlive a sidebar. */
const account = (text?: string): Extract<SidebarModel, { kind: 'account' }> => {
  const brief: Brief = { ...fullBrief, key: key(`001note${next++}`) };
  return {
    kind: 'account',
    view: { key: brief.key, brief, ...(text ? { notes: [noteOf(text)] } : {}) },
    readState: 'read',
    expectations: [],
    meanings: {},
  };
};
const field = () => find<HTMLTextAreaElement>(sidebar.root, 'textarea');
const state = () => textOf(find(sidebar.root, '.field-state')).trim();
const failure = (name: string) => Object.assign(new Error(name), { failure: name });
const pause = () => new Promise((resolve) => setTimeout(resolve, SAVE_AFTER + 50));

afterEach(() => sidebar.end());

describe('the influence note', () => {
  it('shows what is stored', () => {
    sidebar = mounted(account('Lauren knows the council'));
    expect(field().value).toBe('Lauren knows the council');
    expect(state()).toMatch(/^Changed /);
  });

  it('is saved after a pause in typing, for its own account, and says so', async () => {
    const model = account();
    sidebar = mounted(model);
    type(field(), 'Avi decides');
    await settled();
    expect(state()).toBe('Not saved yet');
    expect(sidebar.actions.saveNote).not.toHaveBeenCalled();
    await pause();
    expect(sidebar.actions.saveNote.mock.calls).toEqual([['Avi decides', model.view.key]]);
    expect(state()).toBe('Saved');
  });

  it('is saved at once when the field is left', async () => {
    sidebar = mounted(account());
    type(field(), 'Avi decides');
    field().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(sidebar.actions.saveNote).toHaveBeenCalledOnce();
  });

  it('keeps the text when saving fails, says why, and saves it on the second try', async () => {
    sidebar = mounted(account('old'));
    sidebar.actions.saveNote.mockRejectedValueOnce(failure('storage-full'));
    type(field(), 'new text');
    field().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(field().value).toBe('new text');
    expect(state()).toContain('Not saved');
    expect(state()).toContain('no room left');
    button(sidebar.root, 'Try again').click();
    await settled();
    expect(sidebar.actions.saveNote).toHaveBeenCalledTimes(2);
    expect(state()).toBe('Saved');
  });

  it('typed just before the user navigates goes to the account it was typed for', async () => {
    const [first, second] = [account(), account('of the second')];
    sidebar = mounted(first);
    type(field(), 'for the first');
    await settled();
    sidebar.handle.show(second);
    await settled();
    expect(sidebar.actions.saveNote.mock.calls).toEqual([['for the first', first.view.key]]);
    expect(field().value).toBe('of the second');
  });

  it('that could not be saved is still there when the user comes back, and is tried again', async () => {
    const [first, second] = [account(), account()];
    sidebar = mounted(first);
    sidebar.actions.saveNote.mockRejectedValue(failure('storage-blocked'));
    type(field(), 'do not lose me');
    sidebar.handle.show(second);
    await settled();
    expect(field().value).toBe('');
    sidebar.actions.saveNote.mockResolvedValue(undefined);
    sidebar.handle.show(first);
    await settled();
    expect(field().value).toBe('do not lose me');
    await pause();
    expect(sidebar.actions.saveNote.mock.lastCall).toEqual(['do not lose me', first.view.key]);
    expect(state()).toBe('Saved');
  });

  it('follows what another tab stored, but not over what is being typed', async () => {
    const model = account('one');
    const stored = (text: string): SidebarModel => ({
      ...model,
      view: { ...model.view, notes: [noteOf(text)] },
    });
    sidebar = mounted(model);
    sidebar.handle.show(stored('two'));
    await settled();
    expect(field().value).toBe('two');
    type(field(), 'two and mine');
    sidebar.handle.show(stored('three'));
    await settled();
    expect(field().value).toBe('two and mine');
  });
});
