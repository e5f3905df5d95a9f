import type { Asset, Contract, Order } from '../../../../account/related.js';
import { compact, type RowReader } from './row.js';

/** Columns of object "Asset" (fact sheet §4.3, H). */
export function asset(row: RowReader): Asset {
  return compact({
    id: row.id,
    name: row.name,
    product: row.lookup('Product2')?.name,
    quantity: row.number('Quantity'),
    price: row.money('Price'),
    purchasedOn: row.date('PurchaseDate') ?? row.date('InstallDate'),
    endsOn: row.date('UsageEndDate'),
  });
}

/** Columns of object "Contract" (fact sheet §4.3, H). */
export function contract(row: RowReader): Contract {
  return compact({ ...paper(row, 'ContractNumber', 'StartDate'), endsOn: row.date('EndDate') });
}

/** Columns of object "Order" (object reference). */
export function order(row: RowReader): Order {
  return compact({
    ...paper(row, 'OrderNumber', 'EffectiveDate'),
    amount: row.money('TotalAmount'),
  });
}

/** What contracts and orders have in common: a number, where they stand, and from when they hold. */
function paper(row: RowReader, number: string, start: string) {
  return {
    id: row.id,
    number: row.text(number) ?? row.name,
    status: row.text('Status'),
    startsOn: row.date(start),
  };
}
