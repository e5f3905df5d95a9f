import type { Driver } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { EvidenceList } from '../EvidenceList.js';
import { exactFigure, shortFigure } from '../format/figure.js';
import { rank } from '../format/number.js';
import { driverName } from '../words/driver.js';
import { formulaWords } from '../words/formula.js';
import { axisWords } from '../words/tier.js';

/** A reason opened: its place, the middle of the book, how the points come about, and its facts. */
export function DriverOpened({ driver, now }: { driver: Driver; now: number }) {
  const exact = driver.figure && exactFigure(driver.figure);
  return (
    <>
      <p>
        {axisWords(driver.axis)}
        {exact && ` · ${t('exactFigure', exact)}`}
      </p>
      {driver.rank && <p>{t('driverPlace', rank(driver.rank), driverName(driver.code))}</p>}
      {driver.middle && <p>{t('driverMiddle', shortFigure(driver.middle, now))}</p>}
      <p>{formulaWords(driver)}</p>
      <EvidenceList evidence={driver.evidence} now={now} />
    </>
  );
}
