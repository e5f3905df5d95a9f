import { render } from 'preact';
import iconUrl from '../icons/icon-128.png';
import { t } from '../platform/i18n.js';
import { ownPage } from '../platform/own-page.js';
import { browser } from '../platform/worker-browser.js';
import { Sites } from './Sites.js';

/** What the toolbar button opens where there is no account to show: where Lodestar works. */
function Help() {
  return (
    <>
      <img src={iconUrl} width={64} height={64} alt="" />
      <h1>{t('helpTitle')}</h1>
      <p>{t('helpIntro')}</p>
      <ol>
        <li>{t('helpOpenAccount')}</li>
        <li>{t('helpReload')}</li>
        <li>{t('helpKey')}</li>
      </ol>
      <p>
        <a href={browser.runtime.getURL('extension/dashboard/index.html')}>{t('dashOpen')}</a>
      </p>
      <Sites />
      <footer>{t('footerLocal')}</footer>
    </>
  );
}

render(<Help />, ownPage('help'));
