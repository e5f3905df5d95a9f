import type { Driver, DriverCode } from '../../../src/account/brief.js';
import { type MessageKey, type PluralKey, plural, t } from '../../platform/i18n.js';
import { shortFigure } from '../format/figure.js';
import { count } from '../format/number.js';

interface Sentences {
  /** What it is, when no figure came with it. */
  readonly name: MessageKey;
  /** With its figure as `$1`. */
  readonly figure?: MessageKey;
  /** For a count as `$1`. */
  readonly counted?: PluralKey;
  /** With a counted detail as `$1` and the figure as `$2`. */
  readonly detailed?: PluralKey;
}

const DRIVER: { readonly [C in DriverCode]: Sentences } = {
  wonRevenue: {
    name: 'driverWonRevenue',
    figure: 'driverWonRevenueFigure',
    detailed: 'driverWonRevenueDetail',
  },
  annualRevenue: { name: 'driverAnnualRevenue', figure: 'driverAnnualRevenueFigure' },
  employees: { name: 'driverEmployees', counted: 'employees' },
  openPipeline: {
    name: 'driverOpenPipeline',
    figure: 'driverOpenPipelineFigure',
    detailed: 'driverOpenPipelineDetail',
  },
  unserved: { name: 'driverUnserved', figure: 'driverUnservedFigure' },
  lastWin: { name: 'driverLastWin', figure: 'driverLastWinFigure' },
  wins: { name: 'driverWins', counted: 'driverWinsFigure' },
  openCases: { name: 'driverOpenCases', counted: 'driverOpenCasesFigure' },
  upsellFlag: { name: 'driverUpsellFlag' },
  rating: { name: 'driverRating' },
  customerPriority: { name: 'driverCustomerPriority' },
};

/** What a driver is, without its figure. */
export function driverName(code: DriverCode): string {
  return t(DRIVER[code].name);
}

/** One driver as a sentence: `Won $1.9M in 4 opportunities`. `now` is epoch milliseconds. */
export function driverWords(driver: Driver, now: number): string {
  const { figure, detail } = driver;
  const words = DRIVER[driver.code];
  if (!figure) return t(words.name);
  if (driver.code === 'openCases' && figure.kind === 'count' && figure.value === 0) {
    return t('driverOpenCasesNone');
  }
  const shown = shortFigure(figure, now);
  if (words.detailed && detail?.kind === 'count') {
    return plural(words.detailed, detail.value, count(detail.value), shown);
  }
  if (words.counted && figure.kind === 'count') return plural(words.counted, figure.value, shown);
  return words.figure ? t(words.figure, shown) : t('nameAndValue', t(words.name), shown);
}
