import type { Account } from '../account/account.js';
import type { Brief, Proof, Relations, TierHistory } from '../account/brief.js';
import { dayOfInstant } from '../account/calendar-date.js';
import { known } from '../account/fact.js';
import type { Pin } from '../account/notes.js';
import { isOpenPlay, type PlayMark } from '../account/play-mark.js';
import { keyText } from '../account/record-key.js';
import { doorsByContact } from './influence/doors.js';
import { influenceOf } from './influence/influence.js';
import { networkOf } from './influence/network.js';
import { peopleOf, unfilledRolesOf } from './influence/people.js';
import { loyaltyOf } from './loyalty/loyalty.js';
import { finiteCount } from './measure/finite.js';
import { lastTouchOf } from './measure/last-touch.js';
import { wonByQuarterOf } from './measure/quarters.js';
import { nextStepOf } from './next-step.js';
import { DEFAULT_OPTIONS, type JudgeOptions } from './options.js';
import { bookSize, currencyOf, type Standing } from './standing/standing.js';
import { axesOf } from './tier/axes.js';
import { contributionsOf, scoreOf } from './tier/contributions.js';
import { shownCuts } from './tier/cuts.js';
import { driversOf } from './tier/drivers.js';
import { inputOf, inputsOf } from './tier/inputs.js';
import { missingOf } from './tier/missing.js';
import { tiersOf } from './tier/tiers.js';
import { headroomBarOf } from './upsell/headroom-bar.js';
import { playsOf } from './upsell/plays.js';

/** What the judgement of an account knows besides its facts. */
export interface JudgeContext {
  readonly options?: JudgeOptions;
  /** The brief's `history` of the last time; without it the tier starts anew. */
  readonly history?: TierHistory | undefined;
  readonly pin?: Pin | undefined;
  /** The book's back-test: it picks the fall-backs, and gives loyalty its rate. */
  readonly proof?: Proof | undefined;
  /** The brief of the last time, to tell what changed. */
  readonly before?: Brief | undefined;
  /** What users told of people and their relations in the org; pass the same object while it is the same. */
  readonly relations?: Relations | undefined;
  /** What users said of its plays: one that is dismissed or decided is no next step. */
  readonly marks?: readonly PlayMark[] | undefined;
}

/**
 * The brief of an account within its book. Reproducible byte for byte from its arguments.
 * @param standing of the same org, as a rule with this account's facts already in it
 * @param now epoch milliseconds
 */
export function judge(
  account: Account,
  standing: Standing,
  now: number,
  context: JudgeContext = {},
): Brief {
  const { options = DEFAULT_OPTIONS, history, pin, proof, before, relations, marks = [] } = context;
  const today = dayOfInstant(now);
  const inputs = inputsOf(account, standing);
  const contributions = contributionsOf(inputs, standing, options);
  const missing = missingOf(account, bookSize(standing));
  const grounds = { account, inputs, contributions, missing, standing, options, history, pin, now };
  const tiers = tiersOf(grounds);
  const axes = axesOf(contributions, standing.cuts, options);
  const plays = playsOf({
    account,
    inputs,
    standing,
    options,
    today,
    whitespace: proof?.whitespace?.chosen ?? 'jaccard',
  });
  const network = relations && networkOf(relations);
  const people = peopleOf(
    account,
    network && {
      roles: relations.roles,
      people: relations.people,
      doors: doorsByContact(network, keyText(account.key)),
    },
  );
  const influence =
    network && influenceOf(account.key, inputOf(inputs, 'wonRevenue'), network, standing, options);
  const unfilledRoles = unfilledRolesOf(account, people);
  const loyalty = loyaltyOf({
    account,
    inputs,
    standing,
    axis: axes.loyalty,
    proof: proof?.loyalty,
    people,
    peopleBefore: before?.people,
    currency: currencyOf(standing),
    today,
  });
  const headroom = headroomBarOf(account, inputs, standing);
  const wonByQuarter = wonByQuarterOf(account, currencyOf(standing), today);
  const lastTouch = lastTouchOf(account, today);
  const { tier } = tiers;
  return {
    form: 1,
    key: account.key,
    name: known(account.facts.name) ?? '',
    judgedAt: now,
    readAt: account.readAt,
    size: sizeOf(account),
    ...tiers,
    cuts: shownCuts(standing.cuts),
    score: scoreOf(contributions),
    axes,
    drivers: driversOf(account, inputs, contributions, standing, options),
    plays,
    people,
    unfilledRoles,
    ...(loyalty ? { loyalty } : {}),
    ...(influence ? { influence } : {}),
    ...(headroom ? { headroom } : {}),
    ...(wonByQuarter ? { wonByQuarter } : {}),
    ...(lastTouch ? { lastTouch } : {}),
    next: nextStepOf({
      tier,
      worth: axes.worth,
      inputs,
      plays: plays.filter((play) => isOpenPlay(play, marks)),
      people,
      unfilledRoles,
      today,
    }),
    factCount: factCountOf(account),
    bookSize: bookSize(standing),
    missing,
  };
}

function sizeOf({ facts }: Account): Brief['size'] {
  const industry = known(facts.industry);
  const employees = finiteCount(known(facts.employees));
  const annualRevenue = known(facts.annualRevenue);
  return {
    ...(industry === undefined ? {} : { industry }),
    ...(employees === undefined ? {} : { employees }),
    ...(annualRevenue && Number.isFinite(annualRevenue.amount) ? { annualRevenue } : {}),
  };
}

/** How many facts the CRM told: fields seen, and rows of related lists. */
function factCountOf({ facts, custom, related }: Account): number {
  const fields = [...Object.values(facts), ...Object.values(custom)].filter(
    ({ state }) => state === 'read' || state === 'blank',
  );
  const rows = Object.values(related).reduce((all, list) => all + list.rows.length, 0);
  return fields.length + rows;
}
