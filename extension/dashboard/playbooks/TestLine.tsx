import { t } from '../../platform/i18n.js';
import { Icon } from '../../sidebar/Icon.js';
import { type Op, type Test, textsOf, valueKind } from './condition-draft.js';
import { OP_WORDS } from './condition-words.js';
import { choicesOf, factLabel, KNOWN_FACTS, kindOf, opsOf } from './facts.js';

interface TestLineProps {
  readonly test: Test;
  readonly custom: readonly string[];
  readonly onTest: (test: Test) => void;
  readonly onRemove: () => void;
}

/** One line of a condition: a fact, what is asked of it, and the value to compare with. */
export function TestLine({ test, custom, onTest, onRemove }: TestLineProps) {
  const { fact, op } = test;
  const stranger = fact !== '' && !KNOWN_FACTS.includes(fact) && !custom.includes(fact);
  function choose(next: string): void {
    const ops = opsOf(kindOf(next), op);
    // What is asked of a number cannot be asked of a text.
    const fits = ops.slice(0, 4).includes(op);
    onTest({ kind: 'test', fact: next, op: fits ? op : (ops[0] ?? 'known'), value: '' });
  }
  return (
    <div class="condition-line">
      <select
        class="field condition-fact"
        aria-label={t('conditionFact')}
        value={fact}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {KNOWN_FACTS.map((name) => (
          <option key={name} value={name}>
            {factLabel(name)}
          </option>
        ))}
        {(custom.length > 0 || stranger) && (
          <optgroup label={t('conditionCustom')}>
            {(stranger ? [fact, ...custom] : custom).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <select
        class="field condition-op"
        aria-label={t('conditionOp')}
        value={op}
        onChange={(event) => onTest({ ...test, op: event.currentTarget.value as Op })}
      >
        {opsOf(kindOf(fact), op).map((each) => (
          <option key={each} value={each}>
            {t(OP_WORDS[each])}
          </option>
        ))}
      </select>
      <Value test={test} onTest={onTest} />
      <button
        type="button"
        class="icon-button"
        aria-label={t('conditionRemove', factLabel(fact))}
        title={t('conditionRemove', factLabel(fact))}
        onClick={onRemove}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}

/** More choices than this have a line of their own. */
const FEW = 4;

/** What to compare with: nothing, a number, texts, or some of the values there are. */
function Value({ test, onTest }: Pick<TestLineProps, 'test' | 'onTest'>) {
  const { fact, op, value } = test;
  const wanted = valueKind(op);
  if (wanted === 'none') return null;
  const choices = choicesOf(fact);
  if (wanted === 'texts' && choices) {
    const chosen = textsOf(value);
    const known = choices.map(([each]) => each);
    const others = chosen.filter((each) => !known.includes(each));
    const toggle = (each: string) =>
      chosen.includes(each) ? chosen.filter((one) => one !== each) : [...chosen, each];
    return (
      <fieldset class={`condition-choices ${choices.length > FEW ? 'many' : ''}`}>
        <legend class="hidden">{t('conditionValues')}</legend>
        {[...choices, ...others.map((each) => [each, each] as const)].map(([each, label]) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              onChange={() => onTest({ ...test, value: toggle(each).join('; ') })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    );
  }
  const type = (event: { readonly currentTarget: HTMLInputElement }) =>
    onTest({ ...test, value: event.currentTarget.value });
  return wanted === 'number' ? (
    <input
      class="field condition-value number"
      type="number"
      step="any"
      value={value}
      aria-label={t('conditionNumber')}
      onInput={type}
    />
  ) : (
    <input
      class="field condition-value"
      value={value}
      aria-label={t('conditionTexts')}
      placeholder={t('conditionTextsExample')}
      onInput={type}
    />
  );
}
