import type { Calendar } from './calendars.js';
import { DATE_ORDERS, type DateReading } from './date-readings.js';
import { readDateOf } from './date-time.js';
import { type Decimal, figureIn, readBoth } from './figure.js';
import { fold } from './fold.js';
import { moneyFigures } from './money.js';
import type { DateOrder, PageFormat, Samples } from './page-format.js';

/** The page's format as far as its samples decide it. */
export function inferPageFormat(samples: Samples): PageFormat {
  const plain: string[] = [];
  const money: string[] = [];
  for (const text of samples.numbers) {
    const amounts = moneyFigures(text).flatMap((figure) => figure ?? []);
    money.push(...amounts.map(({ digits }) => digits));
    if (amounts.length === 0) plain.push(figureIn(fold(text))?.digits ?? '');
  }
  const base = samples.language ? { language: samples.language } : {};
  const dates = samples.dates.map((text) => readDateOf(text, base));
  const dateOrder = decideOrder(dates);
  const decimal = decideDecimal(plain);
  const moneyDecimal = decideDecimal(money);
  const calendar = decideCalendar(dates);
  return {
    ...base,
    ...(decimal && { decimal }),
    ...(moneyDecimal && { moneyDecimal }),
    ...(dateOrder && { dateOrder }),
    ...(calendar && { calendar }),
  };
}

/**
 * The choice that costs less than half of every other: one stray text among many does not sway the
 * page, and where samples contradict each other in earnest nothing is decided.
 */
function cheapest<C>(costs: ReadonlyMap<C, number>): C | undefined {
  const [best, next] = [...costs].sort(([, a], [, b]) => a - b);
  return best && next && best[1] * 2 < next[1] ? best[0] : undefined;
}

/** Each figure costs a separator 1 when it cannot be read with it: `1.234,5` costs the point. */
function decideDecimal(figures: readonly string[]): Decimal | undefined {
  if (figures.some((digits) => digits.includes('٫'))) return '٫';
  const costs = new Map<Decimal, number>([
    ['.', 0],
    [',', 0],
  ]);
  for (const digits of figures) {
    const { point, comma } = readBoth(digits);
    if (point === undefined && comma !== undefined) costs.set('.', (costs.get('.') ?? 0) + 1);
    if (comma === undefined && point !== undefined) costs.set(',', (costs.get(',') ?? 0) + 1);
  }
  return cheapest(costs);
}

/** What a sample that is no date in an order costs it, beside 1 for one that is unusual in it. */
const IMPOSSIBLE = 8;

function decideOrder(dates: readonly (readonly DateReading[])[]): DateOrder | undefined {
  const costs = new Map(DATE_ORDERS.map((order) => [order, 0]));
  for (const readings of dates) {
    if (!readings.some(({ isNamed }) => !isNamed)) continue;
    for (const order of DATE_ORDERS) {
      const reading = readings.find((each) => each.order === order);
      const cost = !reading ? IMPOSSIBLE : reading.isUnusual ? 1 : 0;
      costs.set(order, (costs.get(order) ?? 0) + cost);
    }
  }
  return cheapest(costs);
}

/** The calendar of the whole years on the page, when they agree. */
function decideCalendar(dates: readonly (readonly DateReading[])[]): Calendar | undefined {
  const whole = dates.flat().filter(({ isWholeYear }) => isWholeYear);
  const [first] = whole;
  return whole.every(({ calendar }) => calendar === first?.calendar) ? first?.calendar : undefined;
}
