import type { GroupKind } from '../../../src/account/influence.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { PersonChange, ToldMembership, ToldReferral } from '../../../src/account/told.js';
import type { AccountView } from '../views.js';

/** A group that somebody of the org's accounts belongs to. */
export interface KnownGroup {
  readonly kind: GroupKind;
  readonly group: string;
  /** How many accounts are in it. */
  readonly accounts: number;
}

/** What users tell of people and relations. Each names all it sets, so that twice is as good as once. */
export interface ToldRequests {
  /** Changes what is told of a person. */
  'told/person': {
    ask: { key: RecordKey; contact: string } & PersonChange;
    answer: AccountView;
  };
  /** Tells a referral of this id, or takes it back where it is absent. */
  'told/referral': {
    ask: { key: RecordKey; id: string; referral?: Omit<ToldReferral, 'id' | 'at'> };
    answer: AccountView;
  };
  /** Tells a membership of this id, or takes it back where it is absent. */
  'told/membership': {
    ask: { key: RecordKey; id: string; membership?: Omit<ToldMembership, 'id' | 'at'> };
    answer: AccountView;
  };
  /** Groups of the org, those with the most accounts first. */
  'told/groups': {
    ask: { org: Pick<RecordKey, 'crm' | 'org'> };
    answer: { groups: readonly KnownGroup[] };
  };
  /** Accounts of the org by what is typed of their names, a handful. */
  'accounts/find': {
    ask: { org: Pick<RecordKey, 'crm' | 'org'>; text: string };
    answer: { accounts: readonly { readonly key: RecordKey; readonly name: string }[] };
  };
}
