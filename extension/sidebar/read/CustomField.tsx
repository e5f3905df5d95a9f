import type { Meanings } from '../../../src/account/account.js';
import { moment } from '../format/date.js';
import type { SidebarActions } from '../model.js';
import { stateWords } from '../words/state.js';
import type { CustomLine } from './lines.js';
import { MeaningSelect } from './MeaningSelect.js';
import { Value } from './Value.js';

interface CustomFieldProps {
  readonly line: CustomLine;
  readonly meanings: Meanings;
  readonly save: SidebarActions['setMeaning'];
  readonly say: (text: string) => void;
  readonly now: number;
}

/** One custom field by API name: what stands in it, and what it means. */
export function CustomField({ line, meanings, save, say, now }: CustomFieldProps) {
  const { name, fact } = line;
  return (
    <li class="custom-field">
      <span class="read-from">
        <bdi class="read-name">{name}</bdi> {fact && <span>{moment(fact.at, now)}</span>}
      </span>
      {fact?.state === 'read' && <Value fact={fact} now={now} />}
      {fact && fact.state !== 'read' && (
        <span class="read-value soft">{stateWords(fact.state)}</span>
      )}
      <MeaningSelect
        apiName={name}
        meaning={line.meaning}
        meanings={meanings}
        save={(meaning) => save(name, meaning)}
        say={say}
      />
    </li>
  );
}
