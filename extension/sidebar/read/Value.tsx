import { useState } from 'preact/hooks';
import type { ReadFact } from '../../../src/account/fact.js';
import { t } from '../../platform/i18n.js';
import { valueWords } from '../words/value.js';

/** Longer texts are cut until they are asked for: a description may fill pages. */
const LONG = 160;

/** A value's text as it was read; where it has two readings, which one was taken. */
export function Value({ fact, now }: { fact: ReadFact<unknown>; now: number }) {
  const [all, setAll] = useState(false);
  const cut = !all && fact.text.length > LONG;
  return (
    <span class="read-value">
      <bdi>{cut ? `${beginning(fact.text)} …` : fact.text}</bdi>
      {cut && (
        <button type="button" class="text-button" data-line onClick={() => setAll(true)}>
          {t('readAll')}
        </button>
      )}
      {fact.doubt && <span class="doubt">{t('ambiguousAs', valueWords(fact.value, now))}</span>}
    </span>
  );
}

/** The first words, as many as fit. */
function beginning(text: string): string {
  return text.slice(0, LONG).replace(/\s+\S*$/, '');
}
