import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../src/account/playbook.js';
import {
  BUILT_IN,
  copyOf,
  type PlaybookFault,
  parsePlaybookFile,
  playbookFaults,
  playbookFile,
  playbooksOf,
} from '../../../src/call/index.js';
import schema from '../../../src/call/playbook.schema.json';
import { soundPlaybook } from './arbitraries.js';

const one: Playbook = {
  id: 'demo',
  name: { en: 'Demo', 'pt-BR': 'Demonstração' },
  when: { all: [{ fact: 'tier', is: ['strategic'] }, { not: { fact: 'openCases', atLeast: 1 } }] },
  priority: 50,
  items: [
    { id: 'a', pause: 'dialling', text: { en: 'Know {product}' }, priority: 1 },
    { id: 'b', pause: 'price', text: { en: 'B' }, ask: { en: 'B?' }, hears: 'rank', priority: 2 },
  ],
};

type Path = readonly (string | number)[];

/** A file with one thing changed; undefined takes it out. */
function changed(path: Path, value: unknown): unknown {
  const file = JSON.parse(playbookFile([one]));
  let at = file;
  for (const part of path.slice(0, -1)) at = at[part];
  const last = path.at(-1) as string;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return file;
}

const faultsOf = (file: unknown): readonly PlaybookFault[] => {
  const result = playbooksOf(file);
  return 'faults' in result ? result.faults : [];
};

const ITEM = ['playbooks', 0, 'items', 1] as const;
let deep: object = { fact: 'tier', known: true };
for (let i = 0; i < 5_000; i++) deep = { not: deep };

describe('a playbook file', () => {
  it('gives back what was written', () => {
    const unique = fc.uniqueArray(soundPlaybook, {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(unique, (playbooks) => {
        const plain = JSON.parse(JSON.stringify(playbooks));
        expect(parsePlaybookFile(playbookFile(playbooks))).toEqual({ playbooks: plain });
        expect(parsePlaybookFile(`\uFEFF${playbookFile(playbooks)}`)).toEqual({ playbooks: plain });
      }),
    );
  });

  it.each<[string, Path, unknown, PlaybookFault]>([
    ['of something else', ['format'], 'x', { field: 'format', code: 'not-playbooks' }],
    ['of a later version', ['version'], 2, { field: 'version', code: 'newer' }],
    ['without playbooks', ['playbooks'], undefined, { field: 'playbooks', code: 'missing' }],
    ['with none', ['playbooks'], [], { field: 'playbooks', code: 'short' }],
    [
      'with an item without a pause point',
      [...ITEM, 'pause'],
      undefined,
      { field: 'playbooks[0].items[1].pause', code: 'missing' },
    ],
    [
      'with another pause point',
      [...ITEM, 'pause'],
      'lunch',
      {
        field: 'playbooks[0].items[1].pause',
        code: 'value',
        detail: 'dialling, price, hang-up',
      },
    ],
    [
      'with a text in no language',
      [...ITEM, 'text'],
      'plain',
      { field: 'playbooks[0].items[1].text', code: 'type', detail: 'object' },
    ],
    [
      'with an empty text',
      [...ITEM, 'text', 'en'],
      '',
      { field: 'playbooks[0].items[1].text.en', code: 'short' },
    ],
    [
      'with a text too long',
      [...ITEM, 'text', 'en'],
      '😀'.repeat(401),
      { field: 'playbooks[0].items[1].text.en', code: 'long', detail: '400' },
    ],
    [
      'with what nobody knows',
      [...ITEM, 'color'],
      'red',
      { field: 'playbooks[0].items[1].color', code: 'unexpected' },
    ],
    [
      'with a priority out of range',
      [...ITEM, 'priority'],
      101,
      { field: 'playbooks[0].items[1].priority', code: 'value', detail: '0 … 100' },
    ],
    [
      'with a condition that lacks its number',
      [...ITEM, 'when'],
      { fact: 'tier', atLeast: '3' },
      { field: 'playbooks[0].items[1].when.atLeast', code: 'type', detail: 'number' },
    ],
    [
      'with a condition on nothing there is',
      [...ITEM, 'when'],
      { any: [{ fact: 'teir', known: true }] },
      { field: 'playbooks[0].items[1].when', code: 'no-fact', detail: 'teir' },
    ],
    [
      'with an id twice',
      [...ITEM, 'id'],
      'a',
      { field: 'playbooks[0].items[1].id', code: 'twice', detail: 'a' },
    ],
    [
      "with a built-in playbook's id",
      ['playbooks', 0, 'id'],
      'upsell',
      { field: 'playbooks[0].id', code: 'built-in', detail: 'upsell' },
    ],
  ])('%s is refused, and the fault names the field', (_, path, value, fault) => {
    expect(faultsOf(changed(path, value))).toEqual([fault]);
  });

  it('nested without end is refused and does no harm', () => {
    const [fault] = faultsOf(changed([...ITEM, 'when'], deep));
    expect(fault?.code).toBe('deep');
  });

  it.each(['', '{', 'null', '[]', '"lodestar-playbooks"', '{"__proto__":{"format":1}}'])(
    '%j is none',
    (text) => {
      const result = parsePlaybookFile(text);
      expect('faults' in result && result.faults).toHaveLength(1);
    },
  );

  it('whatever stands in it is taken whole or refused with a reason', () => {
    const anything = fc.anything({ maxDepth: 4 });
    const path = fc.constantFrom<Path>(
      ['playbooks'],
      ['playbooks', 0],
      ['playbooks', 0, 'name'],
      ['playbooks', 0, 'when'],
      ['playbooks', 0, 'items'],
      [...ITEM],
      [...ITEM, 'text'],
      [...ITEM, 'hears'],
      [...ITEM, 'when'],
    );
    fc.assert(
      fc.property(path, anything, (at, value) => {
        const file = changed(at, value);
        const result = playbooksOf(file);
        if ('faults' in result) expect(result.faults.length).toBeGreaterThan(0);
        else for (const each of result.playbooks) expect(playbookFaults(each)).toEqual([]);
      }),
    );
  });

  it('allows the names that the code knows, and no others', () => {
    const { item, condition } = schema.$defs;
    expect(item.properties.pause.enum).toEqual(['dialling', 'price', 'hang-up']);
    expect(item.properties.hears.enum).toEqual(['role', 'seats', 'rank']);
    expect(condition.oneOf).toHaveLength(7);
  });
});

describe('a copy of a built-in playbook', () => {
  it.each(BUILT_IN.map((playbook) => [playbook.id, playbook] as const))(
    '%s can be kept and shared',
    (_, playbook) => {
      const as = { id: 'my-own', name: 'Mine', language: 'en' };
      const copy = copyOf(playbook, as, (key, fillers) => [key, ...fillers].join(' '));
      expect(playbookFaults(copy)).toEqual([]);
      expect(parsePlaybookFile(playbookFile([copy]))).toEqual({ playbooks: [copy] });
      expect(copy.items.map(({ id }) => id)).toEqual(playbook.items.map(({ id }) => id));
      const filled = playbook.items.findIndex(({ fill }) => fill);
      const [filler] = playbook.items[filled]?.fill ?? [];
      if (filler) expect(JSON.stringify(copy.items[filled]?.text)).toContain(`{${filler}}`);
    },
  );
});
