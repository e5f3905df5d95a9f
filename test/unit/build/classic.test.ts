import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classic } from '../../../extension/build/classic.js';

const FIRST = `
let seen = [];
function tell(what) { seen.push(what); }
class Store { value = 1; }
const store = new Store();
globalThis.seen = seen;
globalThis.store = store;
globalThis.ask = () => import("./later.js");
export { tell as t, store };
`;
const LATER = `
import { store as own, t as tell } from "./first.js";
tell("run");
const twice = () => { own.value *= 2; return own.value; };
export { twice };
`;

/** What the scripts leave in the one world they run in. */
interface World {
  readonly seen: readonly string[];
  readonly store: { readonly value: number };
  ask(): Promise<{ twice(): number }>;
}

function run(...scripts: readonly string[]): World {
  const world = {} as World;
  for (const script of scripts) runInNewContext(script, world);
  return world;
}

describe('two modules as classic scripts', () => {
  const { first, later } = classic({ first: FIRST, later: LATER });

  it('share what the first gives, and exist once', async () => {
    const world = run(first, later);
    const rest = await world.ask();
    expect(rest.twice()).toBe(2);
    expect(world.store.value).toBe(2);
    expect((await world.ask()).twice).toBe(rest.twice);
    expect(world.seen).toEqual(['run']);
  });

  it('run nothing of the second before it is asked for', () => {
    expect(run(first, later).seen).toEqual([]);
  });

  it('wait for the second where it is asked for before it came', async () => {
    const world = run(first);
    const asked = world.ask();
    runInNewContext(later, world);
    expect((await asked).twice()).toBe(2);
  });

  it('are what they were where the browser runs them twice', async () => {
    const world = run(first);
    const asked = world.ask();
    for (const script of [first, later, later]) runInNewContext(script, world);
    expect((await asked).twice()).toBe(2);
    expect(world.seen).toEqual(['run']);
  });

  it('do nothing where only the second runs', () => {
    expect(() => run(later)).not.toThrow();
  });

  it('are refused where a module has another form', () => {
    const bad = (modules: Partial<Parameters<typeof classic>[0]>) => () =>
      classic({ first: FIRST, later: LATER, ...modules });
    expect(bad({ first: FIRST.replace('import("./later.js")', 'null') })).toThrow('one import(');
    expect(bad({ first: `${FIRST}import("./later.js");` })).toThrow('one import(');
    expect(bad({ later: LATER.replace('"./first.js"', '"./other.js"') })).toThrow(
      'nothing matches',
    );
    expect(bad({ first: FIRST.replace('const store', 'let store') })).toThrow('store');
  });
});
