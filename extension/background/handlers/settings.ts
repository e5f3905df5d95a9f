import { faultOf, StandingError, standingFromParts, tierCounts } from '../../../src/judge/index.js';
import type { Handlers } from '../../platform/messages.js';
import type { Org } from '../../platform/requests/orgs.js';
import type { SettingsRequests } from '../../platform/requests/settings.js';
import { withChoices } from '../settings/choices.js';
import { shownSettings } from '../settings/settings-keeper.js';
import type { Services } from './services.js';

/** Tells and changes what is set. */
export function settingsHandlers(services: Services): Handlers<SettingsRequests> {
  const { book, keeper, settings } = services;
  const shown = async () => shownSettings(await settings.get());
  return {
    'settings/get': shown,
    'settings/name': async ({ name }) => {
      await settings.setName(name);
      return shown();
    },
    'settings/judge': async ({ choices }) => {
      const fault = faultOf(withChoices(await settings.base(), choices));
      if (fault) return { settings: await shown(), fault };
      await settings.setChoices(choices);
      for (const org of await orgsOf(services)) await keeper.recut(org);
      return { settings: await shown() };
    },
    'settings/preview': async ({ org, choices }) => {
      const options = withChoices(await settings.base(), choices);
      const fault = faultOf(options);
      if (fault) return { fault };
      const standing = await standingOf(org);
      if (!standing) return {};
      const present = tierCounts(standing, (await settings.get()).options);
      return { preview: { present, chosen: tierCounts(standing, options) } };
    },
  };

  /** The org's standing; undefined where none is stored, or it must be made anew first. */
  async function standingOf(org: Org) {
    const parts = await book.standingOf(org);
    if (parts.size === 0) return undefined;
    try {
      return standingFromParts(parts);
    } catch (cause) {
      if (cause instanceof StandingError) return undefined;
      throw cause;
    }
  }
}

async function orgsOf({ book }: Services): Promise<Org[]> {
  return (await book.orgs()).flatMap((text) => {
    const [crm, org] = text.split('/');
    return crm && org ? [{ crm, org }] : [];
  });
}
