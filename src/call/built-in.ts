import type { Condition, Playbook, PlaybookItem } from '../account/playbook.js';

/**
 * The playbooks that come with Lodestar. Texts are keys of `_locales`; a question's key is the item's
 * with `Ask`. Items are those that skilled people miss, and no more: who decides, what they said in
 * their own words, what happens next (facts: B5, B6).
 */
type Item = Omit<PlaybookItem, 'priority'>;

const unknown = (fact: string): Condition => ({ fact, known: false });
const some = (fact: string): Condition => ({ fact, atLeast: 1 });

const POOL = {
  goal: { pause: 'dialling', text: 'callGoal' },
  slipped: {
    pause: 'dialling',
    text: 'callSlipped',
    ask: 'callSlippedAsk',
    fill: ['deal', 'dealDate'],
    when: some('lateDeals'),
  },
  cases: { pause: 'dialling', text: 'callCases', ask: 'callCasesAsk', when: some('openCases') },
  ends: {
    pause: 'dialling',
    text: 'callEnds',
    fill: ['renewalDate'],
    when: { fact: 'renewalInDays', known: true },
  },
  usage: { pause: 'dialling', text: 'callUsage' },
  why: { pause: 'dialling', text: 'callWhy' },
  opening: { pause: 'dialling', text: 'callOpening', ask: 'callOpeningAsk' },
  stopped: { pause: 'dialling', text: 'callStopped', fill: ['lastWin'] },
  result: { pause: 'dialling', text: 'callResult' },
  wished: { pause: 'dialling', text: 'callWished' },
  seats: {
    pause: 'price',
    text: 'callSeats',
    ask: 'callSeatsAsk',
    fill: ['seats'],
    hears: 'seats',
    when: { fact: 'seatsToAdd', known: true },
  },
  'seats-today': {
    pause: 'price',
    text: 'callSeatsToday',
    ask: 'callSeatsTodayAsk',
    hears: 'seats',
    when: { all: [unknown('seats'), unknown('seatsToAdd')] },
  },
  product: {
    pause: 'price',
    text: 'callProduct',
    ask: 'callProductAsk',
    fill: ['product'],
    when: some('products'),
  },
  buyer: {
    pause: 'price',
    text: 'callBuyer',
    ask: 'callBuyerAsk',
    hears: 'role',
    when: { all: [unknown('economicBuyer'), unknown('likelyEconomicBuyer')] },
  },
  'buyer-likely': {
    pause: 'price',
    text: 'callBuyerLikely',
    ask: 'callBuyerAsk',
    fill: ['buyer'],
    hears: 'role',
    when: { fact: 'likelyEconomicBuyer', known: true },
  },
  rank: {
    pause: 'price',
    text: 'callRank',
    ask: 'callRankAsk',
    hears: 'rank',
    when: unknown('supplierRank'),
  },
  need: { pause: 'price', text: 'callNeed', ask: 'callNeedAsk' },
  better: { pause: 'price', text: 'callBetter', ask: 'callBetterAsk' },
  changed: { pause: 'price', text: 'callChanged', ask: 'callChangedAsk' },
  technical: {
    pause: 'price',
    text: 'callTechnical',
    ask: 'callTechnicalAsk',
    hears: 'role',
    when: unknown('technicalBuyer'),
  },
  worth: { pause: 'price', text: 'callWorth', ask: 'callWorthAsk' },
  'next-step': { pause: 'hang-up', text: 'callNextStep', ask: 'callNextStepAsk' },
  champion: {
    pause: 'hang-up',
    text: 'callChampion',
    ask: 'callChampionAsk',
    hears: 'role',
    when: unknown('champion'),
  },
  referral: {
    pause: 'hang-up',
    text: 'callReferral',
    ask: 'callReferralAsk',
    // Not in trouble, and not of somebody who has bought nothing from us yet.
    when: { all: [{ not: some('openCases') }, { not: { fact: 'wins', atMost: 0 } }] },
  },
  introduction: { pause: 'hang-up', text: 'callIntroduction', ask: 'callIntroductionAsk' },
  repeat: { pause: 'hang-up', text: 'callRepeat', ask: 'callRepeatAsk' },
  paper: { pause: 'hang-up', text: 'callPaper', ask: 'callPaperAsk' },
  'who-else': { pause: 'hang-up', text: 'callWhoElse', ask: 'callWhoElseAsk', hears: 'role' },
  'small-step': { pause: 'hang-up', text: 'callSmallStep', ask: 'callSmallStepAsk' },
} as const satisfies { readonly [id: string]: Omit<Item, 'id'> };

type ItemId = keyof typeof POOL;

/** Items by priority: the first named is the last to go. */
function items(...ids: readonly ItemId[]): readonly PlaybookItem[] {
  return ids.map((id, index) => ({ id, ...POOL[id], priority: 100 - index }));
}

/** Chosen where nothing speaks for another one. */
const USUAL = 10;

export const BUILT_IN: readonly Playbook[] = [
  {
    id: 'upsell',
    name: 'playbookUpsell',
    priority: USUAL,
    items: items(
      ...(['slipped', 'cases', 'goal'] as const),
      ...(['buyer', 'buyer-likely', 'seats', 'product', 'seats-today', 'rank', 'need'] as const),
      ...(['next-step', 'referral', 'champion', 'repeat'] as const),
    ),
  },
  {
    id: 'renewal',
    name: 'playbookRenewal',
    when: {
      any: [
        { fact: 'next', is: ['renew'] },
        { fact: 'renewalInDays', atMost: 60 },
      ],
    },
    priority: 40,
    items: items(
      ...(['ends', 'cases', 'usage', 'goal'] as const),
      ...(['better', 'rank', 'buyer', 'buyer-likely', 'seats', 'product'] as const),
      ...(['next-step', 'paper', 'repeat'] as const),
    ),
  },
  {
    id: 'first-meeting',
    name: 'playbookFirstMeeting',
    when: {
      any: [
        { fact: 'wins', atMost: 0 },
        { fact: 'type', is: ['Prospect'] },
      ],
    },
    priority: 20,
    items: items(
      ...(['why', 'opening', 'goal'] as const),
      ...(['need', 'buyer', 'seats-today', 'buyer-likely', 'technical'] as const),
      ...(['next-step', 'who-else', 'repeat'] as const),
    ),
  },
  {
    id: 'win-back',
    name: 'playbookWinBack',
    when: {
      any: [
        { fact: 'next', is: ['win-back'] },
        { fact: 'daysSinceWin', atLeast: 366 },
      ],
    },
    priority: 30,
    items: items(
      ...(['stopped', 'cases', 'goal'] as const),
      ...(['changed', 'rank', 'need', 'buyer', 'buyer-likely'] as const),
      ...(['next-step', 'small-step', 'repeat'] as const),
    ),
  },
  {
    id: 'referral',
    name: 'playbookReferral',
    when: {
      all: [
        { fact: 'next', is: ['know-more', 'find-economic-buyer'] },
        { fact: 'wins', atLeast: 1 },
        { fact: 'daysSinceWin', atMost: 180 },
        { not: some('openCases') },
      ],
    },
    priority: 15,
    items: items(
      ...(['result', 'wished'] as const),
      ...(['worth', 'rank', 'product', 'seats'] as const),
      ...(['referral', 'introduction', 'next-step'] as const),
    ),
  },
];

/** Whether an id is that of a playbook that comes with Lodestar. */
export function isBuiltIn(id: string): boolean {
  return BUILT_IN.some((playbook) => playbook.id === id);
}
