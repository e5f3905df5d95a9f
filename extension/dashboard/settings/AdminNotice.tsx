import { plural, t } from '../../platform/i18n.js';
import type { AdminSettings } from '../../platform/settings.js';
import { allOf } from '../../sidebar/format/list.js';
import { count } from '../../sidebar/format/number.js';

/** What the company's browser policy sets, and what of it could not be used. */
export function AdminNotice({ admin }: { admin: AdminSettings }) {
  const { choices, pins, playbooks, locked, faults } = admin;
  const parts = [
    choices.axes && t('adminWeights'),
    choices.cuts && t('adminCuts'),
    pins > 0 && plural('adminPins', pins, count(pins)),
    playbooks > 0 && plural('adminPlaybooks', playbooks, count(playbooks)),
  ].filter((part) => typeof part === 'string');
  if (parts.length === 0 && faults.length === 0) return null;
  return (
    <div class="dash-note">
      {parts.length > 0 && <p>{t('adminSets', allOf(parts))}</p>}
      {locked && <p>{t('adminLocked')}</p>}
      {faults.length > 0 && (
        <>
          <p>{t('adminFaults')}</p>
          <ul class="plain-list">
            {faults.map((fault) => (
              <li key={fault}>
                <code>{fault}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
