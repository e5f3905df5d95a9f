import { t } from '../platform/i18n.js';

const LINES = ['72%', '88%', '64%', '80%', '56%'];

/** Still shapes where the brief will stand, as tall as it will be: nothing moves when it comes. */
export function Skeleton() {
  return (
    <div aria-busy="true">
      <span class="hidden">{t('loading')}</span>
      <div class="tier-card bone card" />
      <div class="next bone card" style={{ height: '130px' }} />
      <Bones />
    </div>
  );
}

/** Still shapes where lines will stand. */
export function Bones() {
  return (
    <div class="section">
      {LINES.map((width) => (
        <div key={width} class="bone" style={{ width, height: '13px', margin: '12px 0' }} />
      ))}
    </div>
  );
}
