import { t } from '../../platform/i18n.js';
import { Icon } from '../../sidebar/Icon.js';
import { type Group, type Line, MODES, type Mode, type Test } from './condition-draft.js';
import { MODE_WORDS } from './condition-words.js';
import { TestLine } from './TestLine.js';

interface ConditionEditorProps {
  readonly group: Group;
  /** The org's custom fields by API name, to choose from. */
  readonly custom: readonly string[];
  readonly label: string;
  readonly onGroup: (group: Group) => void;
  /** Takes the group out; absent for the outermost. */
  readonly onRemove?: () => void;
}

const NEW_TEST: Test = { kind: 'test', fact: 'tier', op: 'is', value: '' };

/** What must be so of the account: lines that all count, or one of which does, with groups in groups. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { group, custom, label, onGroup, onRemove } = props;
  const put = (of: readonly Line[]) => onGroup({ ...group, of });
  const replace = (index: number, line: Line) => put(group.of.with(index, line));
  const remove = (index: number) => put(group.of.toSpliced(index, 1));
  return (
    <fieldset class="condition">
      <legend class="hidden">{label}</legend>
      {(group.of.length > 1 || onRemove || group.mode !== 'all') && (
        <div class="condition-head">
          <select
            class="field"
            aria-label={t('conditionMode')}
            value={group.mode}
            onChange={(event) => onGroup({ ...group, mode: event.currentTarget.value as Mode })}
          >
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {t(MODE_WORDS[mode])}
              </option>
            ))}
          </select>
          {onRemove && (
            <button
              type="button"
              class="icon-button"
              aria-label={t('conditionRemoveGroup')}
              title={t('conditionRemoveGroup')}
              onClick={onRemove}
            >
              <Icon name="close" size={14} />
            </button>
          )}
        </div>
      )}
      {group.of.length > 0 && (
        <ul class="condition-lines">
          {group.of.map((line, index) => (
            <li key={index}>
              {line.kind === 'test' ? (
                <TestLine
                  test={line}
                  custom={custom}
                  onTest={(test) => replace(index, test)}
                  onRemove={() => remove(index)}
                />
              ) : (
                <ConditionEditor
                  group={line}
                  custom={custom}
                  label={t('conditionGroup')}
                  onGroup={(inner) => replace(index, inner)}
                  onRemove={() => remove(index)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="condition-add">
        <button type="button" class="text-button" onClick={() => put([...group.of, NEW_TEST])}>
          {t('conditionAdd')}
        </button>
        {group.of.length > 0 && (
          <button
            type="button"
            class="text-button"
            onClick={() => put([...group.of, { kind: 'group', mode: 'any', of: [NEW_TEST] }])}
          >
            {t('conditionAddGroup')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
