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
  return compact({
    id: row.id,
    number: row.text('ContractNumber') ?? row.name,
    status: row.text('Status'),
    startsOn: row.date('StartDate'),
    endsOn: row.date('EndDate'),
  });
}

/** Columns of object "Order" (object reference). */
export function order(row: RowReader): Order {
  return compact({
    id: row.id,
    number: row.text('OrderNumber') ?? row.name,
    status: row.text('Status'),
    amount: row.money('TotalAmount'),
    startsOn: row.date('EffectiveDate'),
  });
}
