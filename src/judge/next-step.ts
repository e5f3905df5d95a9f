import type { Axis, NextStep, Person, Play, Tier } from '../account/brief.js';
import { dayNumber } from '../account/calendar-date.js';
import { NEVER } from './measure/sales.js';
import { type Inputs, inputOf } from './tier/inputs.js';

/** From this score of worth on, open cases come before selling. */
const MUCH_WORTH = 60;
/** A renewal is next when it is due within so many days. */
const SOON = 60;
/** Without a win for so many days, and nothing open, a customer is to be won back. */
const GONE = 365;

/** What the next step is chosen from. */
export interface Situation {
  readonly tier: Tier | undefined;
  readonly worth: Axis;
  readonly inputs: Inputs;
  readonly plays: readonly Play[];
  readonly people: readonly Person[];
  readonly unfilledRoles: readonly string[];
  /** Day number. */
  readonly today: number;
}

/** The one thing to do next: what is late first, then what is at risk, then what can be won. */
export function nextStepOf(situation: Situation): NextStep {
  const { worth, inputs, plays, people, today } = situation;
  const daysTo = ({ due }: Play): number => (due === undefined ? NaN : dayNumber(due) - today);
  const deals = plays.filter(({ basis }) => basis === 'open-deal');
  const overdue = deals.find((play) => daysTo(play) < 0);
  if (overdue) return dealStep('overdue-deal', overdue, people);
  const cases = inputOf(inputs, 'openCases');
  if (cases > 0 && worth.score >= MUCH_WORTH)
    return { code: 'open-cases', figure: { kind: 'count', value: cases }, ...who(people) };
  const renewal = plays.find((play) => play.kind === 'renewal' && daysTo(play) <= SOON);
  if (renewal) return dealStep('renew', renewal, people);
  if (deals[0]) return dealStep('advance-deal', deals[0], people);
  const days = today - inputOf(inputs, 'lastWin');
  if (inputOf(inputs, 'lastWin') !== NEVER && days > GONE)
    return { code: 'win-back', figure: { kind: 'days', value: days }, ...who(people) };
  const headroom = plays.find(({ basis }) => basis === 'headroom');
  if (headroom?.value)
    return {
      code: 'ask-headroom',
      figure: { kind: 'money', value: headroom.value },
      play: headroom.id,
      ...who(people),
    };
  if (situation.tier && situation.unfilledRoles.includes('economic-buyer'))
    return { code: 'find-economic-buyer', ...who(people) };
  return { code: 'know-more' };
}

function dealStep(
  code: 'overdue-deal' | 'advance-deal' | 'renew',
  play: Play,
  people: readonly Person[],
): NextStep {
  return {
    code,
    play: play.id,
    ...(play.due ? { figure: { kind: 'date', value: play.due } } : {}),
    ...(play.subject === undefined ? {} : { subject: play.subject }),
    ...who(people),
  };
}

/** Whom to call: the most influential who is not known to be against us. */
function who(people: readonly Person[]): Pick<NextStep, 'person'> {
  const found = people.find(({ role }) => role !== 'blocker');
  if (!found) return {};
  const { id, name, title } = found;
  return { person: { id, name, ...(title === undefined ? {} : { title }) } };
}
