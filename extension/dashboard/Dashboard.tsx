import { useEffect, useRef, useState } from 'preact/hooks';
import { orgText } from '../../src/account/record-key.js';
import { t, textDirection } from '../platform/i18n.js';
import { FailureProblem } from '../sidebar/Problem.js';
import { OrgSwitch } from './OrgSwitch.js';
import { hashOf, routeOf } from './route.js';
import { SECTION_LIST } from './sections.js';
import type { AskWorker } from './services.js';
import { useAnswer } from './use-answer.js';

/** The dashboard: one section at a time of one org at a time, both in the address. */
export function Dashboard({ ask }: { ask: AskWorker }) {
  const hash = useHash();
  const orgs = useAnswer(ask, 'orgs/list', {});
  const [said, say] = useState('');
  const known = orgs.value?.orgs ?? [];
  const { section, org } = routeOf(hash, known);
  const { Content } = section;
  const title = t(section.title);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} – Lodestar`;
  }, [title]);
  return (
    <div class="lodestar dashboard" lang={t('language')} dir={textDirection()}>
      {/* No link: the address names the section and must stay. */}
      <button type="button" class="skip button" onClick={() => main.current?.focus()}>
        {t('dashSkip')}
      </button>
      <header class="dash-head">
        <h1>Lodestar</h1>
        <nav aria-label={t('dashSections')}>
          {SECTION_LIST.map((each) => (
            <a
              key={each.name}
              href={hashOf(each, org)}
              aria-current={each === section ? 'page' : undefined}
            >
              {t(each.title)}
            </a>
          ))}
        </nav>
        {org && <OrgSwitch orgs={known} org={org} section={section} />}
      </header>
      <main ref={main} tabIndex={-1} aria-label={title}>
        <h2>{title}</h2>
        {orgs.failure && <FailureProblem failure={orgs.failure} onRetry={orgs.reload} />}
        {orgs.value && !org && <p class="dash-empty">{t('dashNoOrg')}</p>}
        {org && (
          <Content
            key={`${section.name} ${orgText(org)}`}
            ask={ask}
            org={org}
            say={say}
            onChanged={orgs.reload}
          />
        )}
      </main>
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** The part of the address after `#`, and every change of it. */
function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
