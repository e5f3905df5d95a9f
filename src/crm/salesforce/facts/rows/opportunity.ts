import type { Opportunity, OpportunityProduct } from '../../../../account/related.js';
import { outcomeOfStage } from '../outcome.js';
import { compact, type RowReader } from './row.js';

/** Columns of object "Opportunity" (fact sheet §4.3, H). */
export function opportunity(row: RowReader): Opportunity {
  const stage = row.text('StageName');
  return compact<Opportunity>({
    id: row.id,
    name: row.name,
    stage,
    outcome: stage === undefined ? 'unknown' : outcomeOfStage(stage),
    amount: row.money('Amount'),
    closeDate: row.date('CloseDate'),
    probability: row.percent('Probability'),
    type: row.text('Type'),
  });
}

/** Columns of object "OpportunityLineItem" (object reference). */
export function opportunityProduct(row: RowReader): OpportunityProduct {
  return compact<OpportunityProduct>({
    name: row.lookup('Product2')?.name ?? row.name,
    quantity: row.number('Quantity'),
    price: row.money('UnitPrice'),
  });
}
