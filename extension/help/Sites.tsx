import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.js';
import {
  allowedSites,
  removeSite,
  requestSite,
  SITE_NAMES,
  SITES,
  type SiteName,
  watchSites,
} from '../platform/sites.js';

/** The sites Lodestar may read, and those it may be let in by a click. */
export function Sites() {
  const [allowed, setAllowed] = useState<readonly SiteName[]>();
  const [said, say] = useState('');
  useEffect(() => {
    const look = () => void allowedSites().then(setAllowed);
    look();
    watchSites(look);
  }, []);

  async function change(work: Promise<string>): Promise<void> {
    say(await work.catch(() => t('sitesFailed')));
    setAllowed(await allowedSites());
  }
  const allow = (name: SiteName) =>
    // Asked for first of all: a browser shows its question only in answer to the click.
    change(requestSite(name).then((given) => t(given ? 'sitesReload' : 'sitesRefused')));
  const remove = (name: SiteName) => change(removeSite(name).then(() => t('sitesRemoved')));

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('sitesTitle')}</h2>
      <p>{t('sitesIntro')}</p>
      <ul class="sites">
        <li>
          <span>{t('siteLightning')}</span>
          <span class="state">{t('siteAlways')}</span>
        </li>
        {SITE_NAMES.map((name) => (
          <li key={name}>
            <span>
              {nameOf(name)} <small>{SITES[name].replace(/^https:\/\/|\/\*$/g, '')}</small>
            </span>
            {allowed?.includes(name) ? (
              <button
                type="button"
                aria-label={t('siteRemoveNamed', nameOf(name))}
                onClick={() => void remove(name)}
              >
                {t('siteRemove')}
              </button>
            ) : (
              <button
                type="button"
                disabled={!allowed}
                aria-label={t('siteAllowNamed', nameOf(name))}
                onClick={() => void allow(name)}
              >
                {t('siteAllow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function nameOf(name: SiteName): string {
  switch (name) {
    case 'experience':
      return t('siteExperience');
    case 'classic':
      return t('siteClassic');
    case 'defender':
      return t('siteDefender');
  }
}
