import { expect, test } from 'vitest';
import {
  type AssociationRule,
  associationRules,
} from '../../../../src/judge/models/whitespace/association-rules.js';
import { frequentSets } from '../../../../src/judge/models/whitespace/frequent-sets.js';
import { groceries, numbered } from '../books.js';
import { near } from './expectations.js';
import type { CheckValues } from './rows.js';

/** Every row of the association rules. */
export function checkBaskets(rows: CheckValues): void {
  test('association rules of Groceries', () => {
    const row = rows.assoc_groceries;
    const { baskets, items } = groceries();
    expect(baskets).toHaveLength(row.transactions);
    expect(items).toHaveLength(row.items);
    expect(baskets.flat()).toHaveLength(row.cells);

    const many = associationRules(baskets, items.length, { support: 0.006, confidence: 0.25 });
    expect(many).toHaveLength(row['supp0.006_conf0.25_minlen2'].rules);
    expect(byLength(many)).toEqual({ ...row['supp0.006_conf0.25_minlen2'].by_len });

    const sure = associationRules(baskets, items.length, { support: 0.001, confidence: 0.8 });
    expect(sure).toHaveLength(row['supp0.001_conf0.8'].rules);
    expect(byLength(sure)).toEqual({ ...row['supp0.001_conf0.8'].by_len });

    const top = sure.reduce((best, rule) => (rule.lift > best.lift ? rule : best));
    expect(top.from.map((item) => items[item])).toEqual([...row.max_lift.lhs]);
    expect(items[top.to]).toBe(row.max_lift.rhs);
    expect(top.count).toBe(row.max_lift.count);
    near(top.support, row.max_lift.support, 9);
    near(top.confidence, row.max_lift.confidence, 7);
    // Published as 11.23527; the stored eighth decimal is rounded off by one.
    near(top.lift, row.max_lift.lift, 7);
  });

  test('association rules of five small baskets', () => {
    const row = rows.assoc_toy_mlxtend;
    const { baskets, items } = numbered(row.tx.map((basket) => [...basket]));
    expect(frequentSets(baskets, items.length, 3)).toHaveLength(row['frequent_itemsets_minsup0.6']);
    const rules = associationRules(baskets, items.length, { support: 0.6, confidence: 0 });
    for (const name of ['Eggs->Onion', 'Onion->Eggs', 'Eggs->Kidney Beans'] as const) {
      const [from = '', to = ''] = name.split('->');
      const found = rules.find(
        (rule) =>
          rule.from.length === 1 && rule.from[0] === items.indexOf(from) && items[rule.to] === to,
      );
      near(found?.support, row[name].support, 9);
      near(found?.confidence, row[name].confidence, 9);
      near(found?.lift, row[name].lift, 9);
    }
  });
}

function byLength(rules: readonly AssociationRule[]): { [length: string]: number } {
  const counts: { [length: string]: number } = {};
  for (const { from } of rules) {
    const length = String(from.length + 1);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  return counts;
}
