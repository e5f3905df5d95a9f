import { describe, expect, it } from 'vitest';
import en from '../../../../extension/_locales/en/messages.json';
import { GROUP_LABELS, KEY_LABELS } from '../../../../extension/sidebar/keys/labels.js';
import { KEYS, type KeyName, keysOf } from '../../../../extension/sidebar/keys/map.js';

const names = Object.keys(KEYS) as KeyName[];

describe('the key map', () => {
  it('gives a key to one action only in each group', () => {
    for (const group of Object.keys(GROUP_LABELS)) {
      const all = names.filter((name) => KEYS[name].group === group).flatMap(keysOf);
      expect(all).toEqual([...new Set(all)]);
    }
  });

  it('gives what is about a line a key that nothing has which is on screen with it', () => {
    const account = names.filter((name) => ['account', 'line'].includes(KEYS[name].group));
    const keys = account.flatMap(keysOf);
    expect(keys).toEqual([...new Set(keys)]);
    // Earlier calls stand in a call too.
    const call = names.filter((name) => KEYS[name].group === 'call').flatMap(keysOf);
    for (const name of ['copy', 'remove', 'undo'] as const)
      for (const key of keysOf(name)) expect(call).not.toContain(key);
  });

  it('never takes from an account or a call what works the panel, but for the way back', () => {
    const panel = names.filter((name) => KEYS[name].group === 'panel').flatMap(keysOf);
    const others = names.filter((name) => KEYS[name].group !== 'panel').flatMap(keysOf);
    // The edge tab is moved by arrows while the sidebar is closed: no map is on screen then.
    const arrows = keysOf('mapMove');
    const taken = others.filter((key) => panel.includes(key) && !arrows.includes(key));
    expect(taken).toEqual(['Escape']);
  });

  it('leaves what works buttons, lists and the browser alone', () => {
    const theirs = ['Enter', ' ', 'Tab', 'Backspace', 'PageUp', 'PageDown', 'Home', 'End', 'F5'];
    for (const key of names.flatMap(keysOf)) expect(theirs).not.toContain(key);
  });

  it('has small letters, as a key is compared', () => {
    for (const key of names.flatMap(keysOf)) {
      if (key.length === 1) expect(key).toBe(key.toLowerCase());
    }
  });

  it('says in words what each does', () => {
    for (const name of names) expect(en).toHaveProperty(KEY_LABELS[name]);
  });
});
