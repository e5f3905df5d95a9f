import type { Account, FactName, RelatedName } from '../account/account.js';
import type { Evidence } from '../account/brief.js';

/** Where a fact was read; nothing when it was not. */
export function factEvidence(account: Account, name: FactName): readonly Evidence[] {
  const fact = account.facts[name];
  return fact?.state === 'read' ? [{ fact: name, source: fact.source, at: fact.at }] : [];
}

/** Where a related list was read; nothing when it was not. */
export function listEvidence(account: Account, name: RelatedName): readonly Evidence[] {
  const list = account.related[name];
  return list?.state === 'read' || list?.state === 'empty'
    ? [{ related: name, source: list.source, at: list.at }]
    : [];
}
