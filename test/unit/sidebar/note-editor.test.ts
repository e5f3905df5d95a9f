// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { SidebarModel } from '../../../extension/sidebar/model.js';
import { SAVE_AFTER } from '../../../extension/sidebar/note-saver.js';
import type { Brief } from '../../../src/account/brief.js';
import { fullBrief, key, READ_AT } from '../../gallery/briefs.js';
import { button, find, type Mounted, mounted, settled, textOf, type } from './sidebar.js';

const noteOf = (text: string) => ({
  id: 'first',
  by: 'Ana Souza',
  text,
  writtenAt: READ_AT,
  changedAt: READ_AT,
});
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
/** What was sent to be stored, and of which account. */
const sent = () =>
  sidebar.actions.send.mock.calls.map(([, content]) => [
    'text' in content ? content.text : '',
    'key' in content ? content.key : undefined,
  ]);
/** The one that was stored, below the one that may be begun. */
const kept = () => find<HTMLTextAreaElement>(sidebar.root, 'textarea.note');
const state = () => textOf(find(sidebar.root, '.field-state')).trim();
const failure = (name: string) => Object.assign(new Error(name), { failure: name });
const pause = () => new Promise((resolve) => setTimeout(resolve, SAVE_AFTER + 50));

afterEach(() => sidebar.end());

describe('the influence note', () => {
  it('shows what is stored', () => {
    sidebar = mounted(account('Lauren knows the council'));
    expect(kept().value).toBe('Lauren knows the council');
    expect(textOf(sidebar.root)).toContain('Ana Souza · ');
    expect(field().value).toBe('');
  });

  it('is saved after a pause in typing, for its own account, and says so', async () => {
    const model = account();
    sidebar = mounted(model);
    type(field(), 'Avi decides');
    await settled();
    expect(state()).toBe('Not saved yet');
    expect(sidebar.actions.send).not.toHaveBeenCalled();
    await pause();
    expect(sent()).toEqual([['Avi decides', model.view.key]]);
    expect(state()).toBe('Saved');
  });

  it('is saved at once when the field is left', async () => {
    sidebar = mounted(account());
    type(field(), 'Avi decides');
    field().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(sidebar.actions.send).toHaveBeenCalledOnce();
  });

  it('keeps the text when saving fails, says why, and saves it on the second try', async () => {
    sidebar = mounted(account('old'));
    sidebar.actions.send.mockRejectedValueOnce(failure('storage-full'));
    type(field(), 'new text');
    field().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(field().value).toBe('new text');
    expect(state()).toContain('Not saved');
    expect(state()).toContain('no room left');
    button(sidebar.root, 'Try again').click();
    await settled();
    expect(sidebar.actions.send).toHaveBeenCalledTimes(2);
    expect(state()).toBe('Saved');
  });

  it('typed just before the user navigates goes to the account it was typed for', async () => {
    const [first, second] = [account(), account('of the second')];
    sidebar = mounted(first);
    type(field(), 'for the first');
    await settled();
    sidebar.handle.show(second);
    await settled();
    expect(sent()).toEqual([['for the first', first.view.key]]);
    expect(kept().value).toBe('of the second');
  });

  it('that could not be saved is still there when the user comes back, and is tried again', async () => {
    const [first, second] = [account(), account()];
    sidebar = mounted(first);
    sidebar.actions.send.mockRejectedValue(failure('storage-blocked'));
    type(field(), 'do not lose me');
    sidebar.handle.show(second);
    await settled();
    expect(field().value).toBe('');
    sidebar.actions.send.mockResolvedValue(undefined);
    sidebar.handle.show(first);
    await settled();
    const fields = [...sidebar.root.querySelectorAll('textarea')].map(({ value }) => value);
    expect(fields).toEqual(['', 'do not lose me']);
    await pause();
    expect(sent().at(-1)).toEqual(['do not lose me', first.view.key]);
    expect(textOf(sidebar.root)).toContain('Saved');
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
    expect(kept().value).toBe('two');
    type(kept(), 'two and mine');
    sidebar.handle.show(stored('three'));
    await settled();
    expect(kept().value).toBe('two and mine');
  });

  it('emptied is not removed while somebody may write it anew, but when it is left, with a way back', async () => {
    const model = account('one');
    sidebar = mounted(model);
    const [note] = model.view.notes ?? [];
    type(kept(), '');
    await pause();
    expect(sidebar.actions.send).not.toHaveBeenCalled();
    kept().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(sent()).toEqual([['', model.view.key]]);
    button(sidebar.root, 'Undo').click();
    await settled();
    expect(sidebar.actions.send.mock.lastCall).toEqual([
      'note/restore',
      { key: model.view.key, note },
    ]);
  });

  it('deleted, or changed and left, can be put back as it was', async () => {
    const model = account('one');
    const [note] = model.view.notes ?? [];
    sidebar = mounted(model);
    find(sidebar.root, '.note-foot .icon-button').click();
    await settled();
    expect(sidebar.actions.send.mock.lastCall?.[1]).toMatchObject({ id: 'first', text: '' });
    button(sidebar.root, 'Undo').click();
    await settled();
    expect(sidebar.actions.send.mock.lastCall).toEqual([
      'note/restore',
      { key: model.view.key, note },
    ]);
    kept().focus();
    type(kept(), 'another');
    await settled();
    kept().dispatchEvent(new FocusEvent('blur'));
    await settled();
    expect(textOf(sidebar.root)).toContain('Note changed');
  });

  it('is found by words here, and on the accounts of the whole org', async () => {
    const model = account('Rose signs below 50k');
    sidebar = mounted(model);
    const other = {
      key: key('001other'),
      name: 'Edge',
      note: { ...noteOf('rose knows'), id: 'n' },
    };
    sidebar.actions.ask.mockImplementation(async (type) => {
      if (type !== 'notes/find') throw new Error('nobody answers');
      return { found: [other], all: true } as never;
    });
    button(sidebar.root, 'Find').click();
    await settled();
    const search = find<HTMLInputElement>(sidebar.root, 'input[type=search]');
    type(search, 'ROSE sig');
    await pause();
    expect(kept().value).toBe('Rose signs below 50k');
    expect(sidebar.actions.ask.mock.lastCall).toEqual([
      'notes/find',
      { org: { crm: model.view.key.crm, org: model.view.key.org }, text: 'ROSE sig' },
    ]);
    expect(textOf(find(sidebar.root, '.found-note'))).toContain('Edgerose knows');
    type(search, 'igns');
    await settled();
    expect(textOf(sidebar.root)).toContain('No note of this account');
  });
});
