import type { Person } from '../../../src/account/brief.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import {
  NOTHING_TOLD,
  PERSON_FACTS,
  type PersonChange,
  type ToldMembership,
  type ToldPerson,
  type ToldReferral,
} from '../../../src/account/told.js';
import { t } from '../../platform/i18n.js';
import type { AccountView } from '../../platform/messages.js';
import { keepFocus } from '../keys/keep-focus.js';
import type { SidebarActions } from '../model.js';
import type { useDeeds } from '../use-deeds.js';

export type Perform = ReturnType<typeof useDeeds>['perform'];

/** What can be told on an account; each can be taken back at once. */
export class Tell {
  readonly #key: RecordKey;
  readonly #perform: Perform;
  readonly #told: NonNullable<AccountView['told']>;

  constructor(
    view: AccountView,
    private readonly actions: SidebarActions,
    perform: Perform,
  ) {
    this.#perform = (...deed) => keepFocus(perform(...deed));
    this.#key = view.key;
    this.#told = view.told ?? NOTHING_TOLD;
  }

  /** What is told of a person by now. */
  of(contact: string): ToldPerson | undefined {
    return this.#told.people.find((one) => one.contact === contact);
  }

  /** Tells something of a person; `name` is for the words of the way back. */
  person(contact: string, name: string, change: Partial<PersonChange>): Promise<boolean> {
    const before = this.of(contact);
    const { contact: _, at: __, ...tell } = before ?? { contact, at: 0 };
    const forget = PERSON_FACTS.filter((fact) => !(fact in tell));
    const send = (one: PersonChange) =>
      this.actions.send('told/person', { key: this.#key, contact, ...one });
    return this.#perform(() => send({ tell: {}, forget: [], ...change }), {
      words: t('toldPerson', name),
      undo: () => send({ tell, forget }),
    });
  }

  /** Takes away all that is told of a person, who is gone where the CRM does not know them. */
  forget({ id, name }: Pick<Person, 'id' | 'name'>): Promise<boolean> {
    return this.person(id, name, { forget: PERSON_FACTS });
  }

  /** Tells a referral, or takes back the one of this id. */
  referral(id: string, referral: Omit<ToldReferral, 'id' | 'at'> | undefined): Promise<boolean> {
    const { id: _, at: __, ...before } = this.#told.referrals.find((one) => one.id === id) ?? {};
    const send = (one: object | undefined) =>
      this.actions.send('told/referral', {
        key: this.#key,
        id,
        ...(one && { referral: one as Omit<ToldReferral, 'id' | 'at'> }),
      });
    return this.#perform(() => send(referral), {
      words: t(referral ? 'referralTold' : 'referralGone'),
      undo: () => send('name' in before ? before : undefined),
    });
  }

  /** Tells a membership, or takes back the one of this id. */
  membership(id: string, membership: Omit<ToldMembership, 'id' | 'at'> | undefined) {
    const { id: _, at: __, ...before } = this.#told.memberships.find((one) => one.id === id) ?? {};
    const send = (one: object | undefined) =>
      this.actions.send('told/membership', {
        key: this.#key,
        id,
        ...(one && { membership: one as Omit<ToldMembership, 'id' | 'at'> }),
      });
    return this.#perform(() => send(membership), {
      words: t(membership ? 'membershipTold' : 'membershipGone'),
      undo: () => send('group' in before ? before : undefined),
    });
  }
}
