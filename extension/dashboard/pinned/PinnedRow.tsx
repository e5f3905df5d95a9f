import { useRef, useState } from 'preact/hooks';
import type { PinWords } from '../../../src/account/set-pin.js';
import { accountUrl } from '../../../src/crm/salesforce/address.js';
import { t } from '../../platform/i18n.js';
import type { PinnedAccount } from '../../platform/requests/pins.js';
import { count } from '../../sidebar/format/number.js';
import { PinCard } from '../../sidebar/PinCard.js';
import { PinForm } from '../../sidebar/PinForm.js';
import { TierBadge } from '../../sidebar/TierBadge.js';
import { StepButtons } from '../StepButtons.js';
import { SinceThePin } from './SinceThePin.js';

interface PinnedRowProps {
  readonly row: PinnedAccount;
  /** Its place in the list, from 0, and how many there are. */
  readonly place: number;
  readonly of: number;
  readonly now: number;
  readonly dragged: boolean;
  readonly onDrag: (place: number | undefined) => void;
  /** Something dragged was let go over it. */
  readonly onDrop: () => void;
  readonly onMove: (to: number) => Promise<void>;
  readonly onPin: (words: PinWords) => Promise<void>;
  readonly onUnpin: () => Promise<void>;
}

/** One pinned account: its pin, what changed since, and its place, moved by hand, key or click. */
export function PinnedRow(props: PinnedRowProps) {
  const { row, place, of, now, onMove } = props;
  const [changing, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const done = () => {
    setChanging(false);
    change.current?.focus();
  };
  return (
    <li
      class={props.dragged ? 'pin-row dragged' : 'pin-row'}
      // Texts of the form are dragged and selected as anywhere.
      draggable={!changing}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', row.name);
        props.onDrag(place);
      }}
      onDragEnd={() => props.onDrag(undefined)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <div class="pin-place">
        <span class="grip" title={t('pinnedDrag')}>
          {count(place + 1)}
        </span>
        <StepButtons
          up={t('pinnedUp', row.name)}
          down={t('pinnedDown', row.name)}
          first={place === 0}
          last={place === of - 1}
          onStep={(by) => onMove(place + by)}
        />
      </div>
      <div class="pin-about">
        <h3>
          <a href={accountUrl(row.key)} target="_blank" rel="noreferrer">
            <bdi>{row.name}</bdi>
          </a>
          <TierBadge brief={row.brief} />
        </h3>
        {changing ? (
          <PinForm
            pin={row.pin}
            now={now}
            onPin={props.onPin}
            onUnpin={props.onUnpin}
            onClose={done}
          />
        ) : (
          <PinCard pin={row.pin} conflict={row.pinConflict} brief={row.brief} now={now} />
        )}
        <SinceThePin pin={row.pin} brief={row.brief} now={now} />
      </div>
      {!changing && (
        <button
          ref={change}
          type="button"
          class="button"
          aria-label={t('pinChange', row.name)}
          onClick={() => setChanging(true)}
        >
          {t('pinnedChange')}
        </button>
      )}
    </li>
  );
}
