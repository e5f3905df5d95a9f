/** An amount of money as the CRM shows it. */
export interface Money {
  /** In major units (dollars, reais), never cents. */
  readonly amount: number;
  /** ISO 4217 code where the page says which (`BRL`), else the bare symbol as shown (`$`). */
  readonly currency: string;
  /** The same amount in the user's own currency, where the CRM shows it in parentheses. */
  readonly converted?: { readonly amount: number; readonly currency: string };
}

const ISO_4217 = /^[A-Z]{3}$/;

/** Whether the currency is known by its ISO 4217 code, and not by a symbol several currencies share. */
export function hasIsoCurrency(money: Money): boolean {
  return ISO_4217.test(money.currency);
}

/**
 * The amount in the given currency, or undefined when the CRM shows none in it. Lodestar has no
 * exchange rates: amounts in different currencies are never added or compared.
 */
export function amountIn(money: Money, currency: string): number | undefined {
  if (money.currency === currency) return money.amount;
  if (money.converted?.currency === currency) return money.converted.amount;
  return undefined;
}
