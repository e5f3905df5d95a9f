import { orgText } from '../../src/account/record-key.js';
import { plural, t } from '../platform/i18n.js';
import type { KnownOrg } from '../platform/requests/orgs.js';
import { count } from '../sidebar/format/number.js';
import { hashOf } from './route.js';
import type { Section } from './sections.js';

/** Which org is shown; a choice where there are several. */
export function OrgSwitch(props: {
  readonly orgs: readonly KnownOrg[];
  readonly org: KnownOrg;
  readonly section: Section;
}) {
  const { orgs, org, section } = props;
  const accounts = plural('dashAccounts', org.accounts, count(org.accounts));
  return (
    <p class="dash-org">
      {orgs.length === 1 ? (
        <bdi>{org.org}</bdi>
      ) : (
        <select
          class="field"
          aria-label={t('dashOrg')}
          value={orgText(org)}
          onChange={(event) => {
            const chosen = orgs.find((each) => orgText(each) === event.currentTarget.value);
            location.hash = hashOf(section, chosen);
          }}
        >
          {orgs.map((each) => (
            <option key={orgText(each)} value={orgText(each)}>
              {each.org}
            </option>
          ))}
        </select>
      )}
      <span class="soft">{accounts}</span>
    </p>
  );
}
