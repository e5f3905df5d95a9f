import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAdmin } from '../../../../extension/background/settings/admin.js';
import {
  SettingsKeeper,
  type SettingsStorage,
  shownSettings,
} from '../../../../extension/background/settings/settings-keeper.js';
import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import { endOfDay } from '../../../../src/account/pin.js';
import { DEFAULT_OPTIONS, faultOf } from '../../../../src/judge/index.js';

const AXES = { worth: 0.5, potential: 0.3, loyalty: 0.2 };

/** A browser's storage in memory. */
function storage(own: unknown, managed: () => Promise<unknown> = async () => ({})) {
  const kept = { own };
  const made: SettingsStorage & { readonly kept: { own: unknown } } = {
    kept,
    read: async () => kept.own,
    write: async (value) => {
      kept.own = value;
    },
    readManaged: managed,
  };
  return made;
}

describe('the company’s policy', () => {
  it('is taken part by part: one that is wrong is left out and told, the others hold', () => {
    const admin = parseAdmin({
      axes: AXES,
      cuts: { strategicCap: 2 },
      locked: 'yes',
      pins: [
        { org: 'acme', account: '001000000000001', reason: 'a', tier: 'key', until: '2027-03-31' },
        { org: 'acme', account: '001000000000002', reason: 'b', until: '2027-02-30' },
        { org: 'acme', account: 'none', reason: 'c' },
        7,
      ],
      playbooks: ['{'],
      other: 1,
    });
    expect(admin.choices).toEqual({ axes: AXES });
    expect(admin.locked).toBe(false);
    expect([...admin.pins]).toEqual([
      [
        'salesforce/acme/001000000000001AAA',
        {
          reason: 'a',
          from: 0,
          origin: 'admin',
          tier: 'key',
          until: endOfDay('2027-03-31' as CalendarDate),
        },
      ],
    ]);
    expect(admin.faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'cuts.strategicCap',
      'locked',
      'pins.1.until',
      'pins.2.account',
      'pins.3',
      'playbooks.0',
    ]);
  });

  it('never throws and never gives options that cannot be used, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (policy, own) => {
        const keeper = new SettingsKeeper(
          storage(own, async () => policy),
          () => 1,
        );
        expect(faultOf((await keeper.get()).options)).toBeUndefined();
      }),
    );
  });
});

describe('settings', () => {
  it('are as they come where nothing is set, also where there is no policy to read', async () => {
    const none = storage(undefined, () => Promise.reject(new Error('no policy')));
    const set = await new SettingsKeeper(none, () => 1).get();
    expect(set).toMatchObject({ name: '', choices: {}, options: DEFAULT_OPTIONS });
  });

  it('lay the user’s choices over the company’s, unless those are locked', async () => {
    const own = { name: 'Ana', choices: { cuts: { keyFloor: 55 } }, changedAt: 5 };
    const policy = { axes: AXES, cuts: { keyFloor: 50 } };
    const open = await new SettingsKeeper(
      storage(own, async () => policy),
      () => 1,
    ).get();
    expect(open.options).toMatchObject({ axes: AXES, keyFloor: 55 });
    const locked = { ...policy, locked: true };
    const shut = await new SettingsKeeper(
      storage(own, async () => locked),
      () => 1,
    ).get();
    expect(shut.options).toMatchObject({ axes: AXES, keyFloor: 50 });
    expect(shownSettings(shut).effective.cuts.keyFloor).toBe(50);
  });

  it('leave out choices that cannot be used together with the company’s', async () => {
    const own = { name: '', choices: { cuts: { keyFloor: 40 } }, changedAt: 5 };
    const set = await new SettingsKeeper(storage(own), () => 1).get();
    expect(set.options).toEqual(DEFAULT_OPTIONS);
  });

  it('are kept one by one, and what this version cannot read stays', async () => {
    const kept = storage({ later: 1, choices: { axes: AXES }, changedAt: 3 });
    const keeper = new SettingsKeeper(kept, () => 9);
    await keeper.setName('Ana');
    expect(kept.kept.own).toEqual({ later: 1, choices: { axes: AXES }, changedAt: 3, name: 'Ana' });
    await keeper.setChoices({});
    expect(await keeper.get()).toMatchObject({ name: 'Ana', choices: {}, changedAt: 9 });
    expect(kept.kept.own).toHaveProperty('later', 1);
  });

  it('that cannot be read are not overwritten', async () => {
    const failing = { ...storage({ name: 'Ana' }), read: () => Promise.reject(new Error('disk')) };
    const keeper = new SettingsKeeper(failing, () => 1);
    expect((await keeper.get()).name).toBe('');
    await expect(keeper.setName('Bea')).rejects.toThrow('disk');
    expect(failing.kept.own).toEqual({ name: 'Ana' });
  });
});
