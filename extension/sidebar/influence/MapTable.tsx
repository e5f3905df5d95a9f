import { t } from '../../platform/i18n.js';
import type { MapRow } from '../words/map.js';

/** The influence map as a table: who, what of them, and what they are tied to. */
export function MapTable({ rows }: { rows: readonly MapRow[] }) {
  return (
    <table class="map-table">
      <thead>
        <tr>
          <th scope="col">{t('mapWho')}</th>
          <th scope="col">{t('mapWhat')}</th>
          <th scope="col">{t('mapTies')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, about, ties }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{about}</td>
            <td>{ties.join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
