import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionOf,
  draftOfCondition,
  type Line,
  OPS,
  valueKind,
} from '../../../../extension/dashboard/playbooks/condition-draft.js';
import {
  draftOf,
  emptyItem,
  emptyPlaybook,
  type ItemDraft,
  isChanged,
  playbookOf,
  withChanged,
  withItem,
  withMoved,
  withStepped,
} from '../../../../extension/dashboard/playbooks/draft.js';
import { PAUSE_POINTS, type Playbook } from '../../../../src/account/playbook.js';
import { BUILT_IN, checklist, copyOf, holds, playbookFaults } from '../../../../src/call/index.js';
import { condition, fillings, grounds, soundPlaybook } from '../../call/arbitraries.js';

const language = fc.constantFrom('en', 'pt-BR', 'de', 'ja');
const onePlaybook: Playbook = {
  id: 'p',
  name: { en: 'Demo', de: 'Vorführung' },
  priority: 20,
  items: [
    { id: 'a', pause: 'dialling', text: { en: 'A', de: 'Ä' }, priority: 3 },
    { id: 'b', pause: 'price', text: { en: 'B' }, ask: { en: 'B?', de: 'B??' }, priority: 2 },
    { id: 'c', pause: 'price', text: { en: 'C' }, priority: 90 },
  ],
};
const ids = (items: readonly ItemDraft[]) => items.map(({ id, pause }) => `${pause} ${id}`);
const inOrder = (items: readonly ItemDraft[]) =>
  expect(items.map(({ pause }) => PAUSE_POINTS.indexOf(pause))).toEqual(
    items.map(({ pause }) => PAUSE_POINTS.indexOf(pause)).sort(),
  );

describe('a condition that is edited', () => {
  it('says the same as before it was taken apart', () => {
    fc.assert(
      fc.property(condition, grounds, (before, account) => {
        const after = conditionOf(draftOfCondition(before));
        expect(holds(after, account)).toBe(holds(before, account));
        // Once more changes nothing: what is saved twice stays what it is.
        expect(conditionOf(draftOfCondition(after))).toEqual(after);
      }),
    );
  });

  it('is none where no line is left, also in a group', () => {
    expect(conditionOf(draftOfCondition(undefined))).toBeUndefined();
    const empty: Line = { kind: 'group', mode: 'not-any', of: [] };
    expect(conditionOf({ kind: 'group', mode: 'all', of: [empty] })).toBeUndefined();
  });

  it.each(OPS.filter((op) => valueKind(op) !== 'none'))(
    'is at fault while "%s" has no value',
    (op) => {
      const when = conditionOf({
        kind: 'group',
        mode: 'all',
        of: [{ kind: 'test', fact: 'seats', op, value: ' ' }],
      });
      const faults = playbookFaults({ ...onePlaybook, when });
      expect(faults.map(({ field }) => field.split('.')[0])).toEqual(['when']);
    },
  );
});

describe('a playbook that is edited', () => {
  it('is what it was where nothing was changed: texts, conditions and what a call shows', () => {
    fc.assert(
      fc.property(soundPlaybook, language, grounds, fillings, (before, tag, account, known) => {
        const draft = draftOf(before, tag);
        expect(isChanged(draft, tag)).toBe(false);
        const after = playbookOf(draft, tag);
        expect(after.name).toEqual(before.name);
        const shown = (one: Playbook) =>
          new Set(checklist(one, account, known).map(({ id }) => id));
        expect(shown(after)).toEqual(shown(before));
        for (const item of before.items) {
          const same = after.items.find(({ id }) => id === item.id);
          expect(same?.text).toEqual(item.text);
          expect(same?.ask).toEqual(item.ask);
          expect(same?.pause).toBe(item.pause);
        }
      }),
    );
  });

  it('changes a text in the user’s language, and leaves the others', () => {
    const draft = draftOf(onePlaybook, 'de');
    expect(draft.items.map(({ text }) => text)).toEqual(['Ä', 'C', 'B']);
    const items = withChanged(draft.items, 'b', { text: 'Bé', ask: '' });
    const [, , b] = playbookOf({ ...draft, name: ' Probe ', items }, 'de').items;
    expect(b?.text).toEqual({ en: 'B', de: 'Bé' });
    expect(b).not.toHaveProperty('ask');
    expect(playbookOf({ ...draft, name: ' Probe ' }, 'de').name).toEqual({
      en: 'Demo',
      de: 'Probe',
    });
    expect(isChanged({ ...draft, items }, 'de')).toBe(true);
  });

  it('names what is missing of one that was just begun', () => {
    const draft = draftOf(emptyPlaybook('new'), 'en');
    const faults = (one = draft) =>
      playbookFaults(playbookOf(one, 'en')).map(({ field, code }) => `${field} ${code}`);
    expect(faults()).toEqual(['name short', 'items short']);
    const items = [emptyItem('i', 'price')];
    expect(faults({ ...draft, name: 'Mine', items })).toEqual(['items[0].text short']);
  });

  it('can be kept when it is a copy of a built-in one', () => {
    for (const one of BUILT_IN) {
      const copy = copyOf(one, { id: 'copy', name: 'Copy', language: 'en' }, (key) => key);
      expect(playbookFaults(playbookOf(draftOf(copy, 'en'), 'en'))).toEqual([]);
    }
  });
});

describe('items that are moved', () => {
  const { items } = draftOf(onePlaybook, 'en');

  it('step within a pause point, and past its end into the next', () => {
    expect(ids(items)).toEqual(['dialling a', 'price c', 'price b']);
    expect(ids(withStepped(items, 'b', -1))).toEqual(['dialling a', 'price b', 'price c']);
    expect(ids(withStepped(items, 'b', 1))).toEqual(['dialling a', 'price c', 'hang-up b']);
    expect(ids(withStepped(items, 'c', -1))).toEqual(['dialling a', 'dialling c', 'price b']);
    expect(ids(withStepped(items, 'a', 1))).toEqual(['price a', 'price c', 'price b']);
    expect(withStepped(items, 'a', -1)).toEqual(items);
  });

  it('are never lost, never twice, and stand by pause point', () => {
    const sound = soundPlaybook.map((one) => draftOf(one, 'en').items);
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat(), fc.constantFrom(1, -1), (all, a, b, by) => {
        const [from, to] = [a % all.length, b % all.length];
        const id = all[from]?.id ?? '';
        for (const next of [
          withMoved(all, from, to),
          withStepped(all, id, by as 1 | -1),
          withChanged(all, id, { pause: 'hang-up' }),
        ]) {
          expect(next.map((item) => item.id).sort()).toEqual(all.map((item) => item.id).sort());
          inOrder(next);
        }
        const rest = all.filter((item) => item.id !== id);
        expect(withItem(rest, all[from] as ItemDraft, from)).toEqual(all);
      }),
    );
  });
});
