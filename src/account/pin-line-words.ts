import type { Tier } from './tier.js';

/**
 * What the tiers are called in the languages of the product, folded to lower case, the way people
 * write them: a colleague's line may be in another language than one's own. A test holds the names
 * of `_locales` to be among them.
 */
export const TIER_NAMES: { readonly [T in Tier]: readonly string[] } = {
  strategic: [
    'strategic',
    'estratégica',
    'estratégico',
    'strategisch',
    'strategische',
    'stratégique',
    '戦略',
    '戦略的',
    'ストラテジック',
  ],
  key: [
    'key',
    'chave',
    'clave',
    'schlüssel',
    'schlüsselkunde',
    'clé',
    'clef',
    '重要',
    '主要',
    'キー',
  ],
  growth: ['growth', 'crescimento', 'crecimiento', 'wachstum', 'croissance', '成長', 'グロース'],
  base: ['base', 'basis', 'básica', 'básico', 'socle', '基本', '基盤', 'ベース', '一般'],
};

/** What stands before the last day, and in Japanese after it. */
export const UNTIL_WORDS: readonly string[] = [
  'until',
  'till',
  'through',
  'até',
  'hasta',
  'bis',
  "jusqu'au",
  'jusqu’au',
];
export const UNTIL_SUFFIXES: readonly string[] = ['まで'];
