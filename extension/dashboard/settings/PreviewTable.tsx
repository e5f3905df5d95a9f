import { TIERS } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import type { Preview } from '../../platform/requests/settings.js';
import { count } from '../../sidebar/format/number.js';
import { tierName } from '../../sidebar/words/tier.js';

/** How many accounts are of each tier now, and would be by the choices. */
export function PreviewTable({ preview }: { preview: Preview | undefined }) {
  if (!preview) return <p class="soft">{t('previewNone')}</p>;
  const rows = [...TIERS, 'unknown'] as const;
  return (
    <table class="preview">
      <caption>{t('previewCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tierHeading')}</th>
          <th scope="col">{t('previewNow')}</th>
          <th scope="col">{t('previewThen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row === 'unknown' ? t('tierUnknownShort') : tierName(row)}</th>
            <td>{count(preview.present[row])}</td>
            <td class={preview.present[row] === preview.chosen[row] ? '' : 'changed'}>
              {count(preview.chosen[row])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
