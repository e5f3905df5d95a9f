import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';

/** Facts that are a judgement of the org's own: a word on a scale of three. */
export const FLAGS = ['upsellFlag', 'rating', 'customerPriority'] as const;
export type FlagName = (typeof FLAGS)[number];

/** 1 the best word of the scale, 0 the middle, −1 the least. */
export type FlagValue = -1 | 0 | 1;

/** The words of each scale, lower case, in the languages Lodestar speaks: en, pt, es, de, fr, ja. */
const WORDS: { readonly [F in FlagName]: { readonly [word: string]: FlagValue } } = {
  upsellFlag: {
    ...words(1, 'yes sim sí si ja oui はい 有 有り あり'),
    ...words(0, 'maybe talvez quizás quizá vielleicht peut-être 多分 たぶん 未定'),
    ...words(-1, 'no não nein non いいえ 無 無し なし'),
  },
  rating: {
    ...words(1, 'hot quente caliente heiß chaud ホット 高'),
    ...words(0, 'warm morno morna tibio templado tiède ウォーム 中'),
    ...words(-1, 'cold frio fría frío fria kalt froid コールド 低'),
  },
  customerPriority: {
    ...words(1, 'high alta alto hoch élevée élevé haute 高 高い'),
    ...words(0, 'medium média médio media medio mittel moyenne moyen 中 普通'),
    ...words(-1, 'low baixa baixo baja bajo niedrig faible basse 低 低い'),
  },
};

function words(value: FlagValue, text: string): { [word: string]: FlagValue } {
  return Object.fromEntries(text.split(' ').map((word) => [word.normalize('NFC'), value]));
}

/** The account's flags whose word is known; an unknown word says nothing. */
export function flagsOf(account: Account): { readonly [F in FlagName]?: FlagValue } {
  const { upsellOpportunity, rating, customerPriority } = account.facts;
  return {
    ...flag('upsellFlag', known(upsellOpportunity)),
    ...flag('rating', known(rating)),
    ...flag('customerPriority', known(customerPriority)),
  };
}

function flag(name: FlagName, text: string | undefined): { readonly [F in FlagName]?: FlagValue } {
  const word = text?.normalize('NFC').trim().toLowerCase();
  const value =
    word !== undefined && Object.hasOwn(WORDS[name], word) ? WORDS[name][word] : undefined;
  return value === undefined ? {} : { [name]: value };
}
