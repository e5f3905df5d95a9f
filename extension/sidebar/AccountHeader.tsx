import { useRef, useState } from 'preact/hooks';
import type { Brief } from '../../src/account/brief.js';
import { plural, t } from '../platform/i18n.js';
import type { AccountView } from '../platform/messages.js';
import { shortMoney } from './format/money.js';
import { count } from './format/number.js';
import { FrameButtons } from './frame/FrameButtons.js';
import { useKey } from './keys/use-key.js';
import { PinForm } from './later/parts.js';
import type { SidebarActions } from './model.js';
import { PinCard } from './PinCard.js';
import { PinStar } from './PinStar.js';

interface AccountHeaderProps {
  readonly view: AccountView;
  readonly name: string | undefined;
  /** Whether there is an account to pin. */
  readonly canPin: boolean;
  readonly actions: SidebarActions;
  readonly now: number;
  readonly onClose: () => void;
}

/** Which account this is, how big it is, and its pin. */
export function AccountHeader(props: AccountHeaderProps) {
  const { view, name, canPin, actions, now, onClose } = props;
  const [pinning, setPinning] = useState(false);
  const star = useRef<HTMLButtonElement>(null);
  const shownName = view.brief?.name ?? name ?? t('thisAccount');
  // Until the brief is there a blank line keeps its place.
  const about = view.brief ? sizeWords(view.brief) : canPin ? '\u00a0' : '';
  const done = () => {
    setPinning(false);
    star.current?.focus();
  };
  useKey('pin', () => setPinning(true), canPin);
  useKey('back', done, pinning);
  return (
    <>
      <header class="head">
        <div class="names">
          <h2 title={shownName}>
            <bdi>{shownName}</bdi>
          </h2>
        </div>
        {about !== '' && <p class="about">{about}</p>}
        <div class="icons">
          {canPin && (
            <PinStar
              name={shownName}
              pinned={view.pin !== undefined}
              open={pinning}
              buttonRef={star}
              onToggle={() => setPinning(!pinning)}
            />
          )}
          <FrameButtons onClose={onClose} />
        </div>
      </header>
      {pinning ? (
        <PinForm
          pin={view.pin}
          now={now}
          onPin={(words) => actions.pin(words, view.key)}
          onUnpin={() => actions.unpin(view.key)}
          onClose={done}
        />
      ) : (
        view.pin && (
          <PinCard
            pin={view.pin}
            conflict={view.pinConflict}
            brief={view.brief}
            now={now}
            onChange={() => setPinning(true)}
          />
        )
      )}
    </>
  );
}

function sizeWords({ size }: Brief): string {
  const employees = size.employees;
  return [
    size.industry,
    employees === undefined ? undefined : plural('employees', employees, count(employees)),
    size.annualRevenue && shortMoney(size.annualRevenue),
  ]
    .filter(Boolean)
    .join(' · ');
}
