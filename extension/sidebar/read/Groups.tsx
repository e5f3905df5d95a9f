import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Meanings } from '../../../src/account/account.js';
import type { Fact } from '../../../src/account/fact.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';
import type { SidebarActions } from '../model.js';
import { Section } from '../Section.js';
import { CustomField } from './CustomField.js';
import { FactRow } from './FactRow.js';
import { ListRow } from './ListRow.js';
import type { ReadLine } from './lines.js';

interface GroupsProps {
  readonly lines: readonly ReadLine[];
  readonly meanings: Meanings;
  readonly setMeaning: SidebarActions['setMeaning'];
  /** Tells those who listen rather than look. */
  readonly say: (text: string) => void;
  readonly now: number;
}

const STATES: readonly (readonly [Fact<unknown>['state'], MessageKey, MessageKey?])[] = [
  ['read', 'groupRead'],
  ['blank', 'groupBlank', 'groupBlankHint'],
  ['not-loaded', 'groupNotLoaded', 'groupNotLoadedHint'],
  ['not-on-page', 'groupNotOnPage', 'groupNotOnPageHint'],
];

/** Facts by how they were found, then lists, then custom fields; a group without lines is left out. */
export function Groups({ lines, meanings, setMeaning, say, now }: GroupsProps) {
  const facts = lines.filter((line) => line.kind === 'fact');
  const lists = lines.filter((line) => line.kind === 'list');
  const custom = lines.filter((line) => line.kind === 'custom');
  // One after the other, so that of two changes made quickly the later one stays.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const save: SidebarActions['setMeaning'] = (apiName, meaning) => {
    const saving = queue.current.then(() => setMeaning(apiName, meaning));
    queue.current = saving.catch(() => undefined);
    return saving;
  };
  return (
    <>
      {STATES.map(([state, title, hint]) => (
        <Group key={state} title={title} hint={hint}>
          {facts
            .filter(({ fact }) => fact.state === state)
            .map((line) => (
              <FactRow key={line.name} line={line} now={now} />
            ))}
        </Group>
      ))}
      <Group title={'groupLists'}>
        {lists.map((line) => (
          <ListRow key={line.name} line={line} now={now} />
        ))}
      </Group>
      <Group title={'groupCustom'} hint={'groupCustomHint'}>
        {custom.map((line) => (
          <CustomField
            key={line.name}
            line={line}
            meanings={meanings}
            save={save}
            say={say}
            now={now}
          />
        ))}
      </Group>
    </>
  );
}

function Group(props: {
  title: MessageKey;
  hint?: MessageKey | undefined;
  children: ComponentChildren[];
}) {
  if (props.children.length === 0) return null;
  return (
    <Section
      title={t(props.title)}
      action={<span class="read-count">{count(props.children.length)}</span>}
    >
      {props.hint && <p class="read-hint">{t(props.hint)}</p>}
      <ul>{props.children}</ul>
    </Section>
  );
}
