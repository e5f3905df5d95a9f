import type { MessageKey } from '../../platform/i18n.js';
import type { Mode, Op } from './condition-draft.js';

/** How lines count together. */
export const MODE_WORDS: { readonly [M in Mode]: MessageKey } = {
  all: 'modeAll',
  any: 'modeAny',
  'not-all': 'modeNotAll',
  'not-any': 'modeNotAny',
};

/** What is asked of a fact; it stands between the fact and the value. */
export const OP_WORDS: { readonly [O in Op]: MessageKey } = {
  is: 'opIs',
  'is-not': 'opIsNot',
  'at-least': 'opAtLeast',
  'at-most': 'opAtMost',
  'not-at-least': 'opNotAtLeast',
  'not-at-most': 'opNotAtMost',
  known: 'opKnown',
  unknown: 'opUnknown',
};
