import { t } from '../../platform/i18n.js';
import { FailureProblem } from '../../sidebar/Problem.js';
import type { SectionProps } from '../services.js';
import { useAnswer } from '../use-answer.js';
import { AdminNotice } from './AdminNotice.js';
import { FieldMeanings } from './FieldMeanings.js';
import { JudgementForm } from './JudgementForm.js';
import { NameForm } from './NameForm.js';

/** What is set for this browser: the user's name, the judgement, what custom fields mean. */
export function SettingsSection({ ask, org, say }: SectionProps) {
  const settings = useAnswer(ask, 'settings/get', {});
  if (settings.failure)
    return <FailureProblem failure={settings.failure} onRetry={settings.reload} />;
  if (!settings.value) return null;
  const { name, admin } = settings.value;
  return (
    <>
      <AdminNotice admin={admin} />
      <section class="dash-part" aria-labelledby="settings-name">
        <h3 id="settings-name">{t('settingsName')}</h3>
        <NameForm
          name={name}
          say={say}
          onSave={async (next) => settings.put(await ask('settings/name', { name: next }))}
        />
      </section>
      <section class="dash-part" aria-labelledby="settings-judgement">
        <h3 id="settings-judgement">{t('settingsJudgement')}</h3>
        <JudgementForm
          ask={ask}
          org={org}
          settings={settings.value}
          say={say}
          onSaved={settings.put}
        />
      </section>
      <section class="dash-part" aria-labelledby="settings-meanings">
        <h3 id="settings-meanings">{t('settingsMeanings')}</h3>
        <FieldMeanings ask={ask} org={org} say={say} />
      </section>
    </>
  );
}
