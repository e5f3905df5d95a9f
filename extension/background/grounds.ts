import type { RecordKey } from '../../src/account/record-key.js';
import type { JudgeContext } from '../../src/judge/index.js';

/** What a judgement rests on besides the account and its book's standing, by org. */
export type OrgGrounds = Pick<JudgeContext, 'options' | 'proof' | 'relations'>;

/**
 * The org's settings, back-test and relations, as the worker gives them to the judge. They are asked for
 * before a transaction is opened, because one ends where it waits for something else.
 */
export class Grounds {
  /** What holds for an org now. */
  async of(_org: Pick<RecordKey, 'crm' | 'org'>): Promise<OrgGrounds> {
    return {};
  }
}
