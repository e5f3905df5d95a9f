import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../../src/account/brief.js';
import type { Heard } from '../../../src/account/call.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { KeyButton } from '../KeyButton.js';
import type { KEYS } from '../keys/map.js';
import { useKey } from '../keys/use-key.js';
import { HeardForm } from './HeardForm.js';
import { heardWords } from './words.js';

const KINDS = [
  ['role', 'heardRole', 'heardRole'],
  ['seats', 'heardSeats', 'heardSeats'],
  ['rank', 'heardRank', 'heardRank'],
] as const satisfies readonly (readonly [Heard['kind'], keyof typeof KEYS, MessageKey])[];

interface HeardFactsProps {
  readonly heard: readonly Heard[];
  readonly people: readonly Person[];
  readonly seats: number | undefined;
  readonly onHeard: (heard: Heard) => void;
  readonly home: RefObject<HTMLElement | null>;
}

/** What was heard and became a fact; a role, a number of seats or our rank is one key away. */
export function HeardFacts({ heard, people, seats, onHeard, home }: HeardFactsProps) {
  const [open, setOpen] = useState<Heard['kind']>();
  useKey('heardRole', () => setOpen('role'));
  useKey('heardSeats', () => setOpen('seats'));
  useKey('heardRank', () => setOpen('rank'));
  return (
    <div class="heard">
      {heard.length > 0 && (
        <ul class="heard-facts" title={t('heardSaved')}>
          {heard.map((one) => (
            <li key={one.kind === 'role' ? one.contact : one.kind}>{heardWords(one)}</li>
          ))}
        </ul>
      )}
      <div class="heard-kinds">
        <span class="call-label">{t('heardHeading')}</span>
        {KINDS.map(([kind, key, label]) => (
          <KeyButton
            key={kind}
            of={key}
            class="button small"
            aria-expanded={open === kind}
            onClick={() => setOpen(open === kind ? undefined : kind)}
          >
            {t(label)}
          </KeyButton>
        ))}
      </div>
      {open && (
        <HeardForm
          key={open}
          kind={open}
          people={people}
          seats={seats}
          onHeard={onHeard}
          onClose={() => {
            setOpen(undefined);
            home.current?.focus();
          }}
        />
      )}
    </div>
  );
}
