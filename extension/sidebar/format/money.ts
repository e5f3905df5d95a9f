import { hasIsoCurrency, type Money } from '../../../src/account/money.js';
import { oncePerLocale } from './once.js';

const formatter = oncePerLocale((locale, key) => {
  const [currency, size] = key.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? LIKE_A_SYMBOL,
    // Compact notation without further options keeps two significant digits.
    ...(size === 'short'
      ? { notation: 'compact' }
      : { minimumFractionDigits: 0, maximumFractionDigits: 2 }),
  });
});

/** A symbol that several currencies share is written in the place where the locale writes `$`. */
const LIKE_A_SYMBOL = 'USD';

function format(money: Money, size: 'short' | 'exact'): string {
  if (hasIsoCurrency(money)) return formatter(`${money.currency} ${size}`).format(money.amount);
  return formatter(`${LIKE_A_SYMBOL} ${size}`)
    .formatToParts(money.amount)
    .map((part) => (part.type === 'currency' ? money.currency : part.value))
    .join('')
    .trim();
}

/** Money where space is short, for example `$1.9M` or `R$ 1,9 mi`. */
export function shortMoney(money: Money): string {
  return format(money, 'short');
}

/** Money to the cent, for example `$1,915,000`. */
export function exactMoney(money: Money): string {
  return format(money, 'exact');
}
