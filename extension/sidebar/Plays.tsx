import { useState } from 'preact/hooks';
import type { Brief, Play } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { EvidenceList } from './EvidenceList.js';
import { isPast } from './format/date.js';
import { shortMoney } from './format/money.js';
import { Icon } from './Icon.js';
import { More } from './More.js';
import { Section } from './Section.js';
import {
  basisWords,
  dueWords,
  oddsBasisWords,
  oddsWords,
  peersWords,
  playTitle,
} from './words/play.js';

const SHOWN = 2;

/** What more the account could buy, the highest expected value first. */
export function Plays({ brief, now }: { brief: Brief; now: number }) {
  const [all, setAll] = useState(false);
  const { plays } = brief;
  return (
    <Section
      title={t('upsellHeading')}
      action={<More shown={SHOWN} all={plays.length} open={all} onToggle={() => setAll(!all)} />}
    >
      {plays.length === 0 && <p class="empty">{emptyWords(brief)}</p>}
      <ul class="plays">
        {(all ? plays : plays.slice(0, SHOWN)).map((play) => (
          <li key={play.id} class="play">
            <PlayLine play={play} now={now} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PlayLine({ play, now }: { play: Play; now: number }) {
  const due = dueWords(play, now);
  const peers = peersWords(play);
  const late = play.due !== undefined && isPast(play.due, now);
  return (
    <details>
      <summary class="line-button play-line">
        <span class="play-title">{playTitle(play)}</span>
        {play.expected && (
          <span class="play-value" title={t('playExpected')}>
            {shortMoney(play.expected)}
          </span>
        )}
        <span class="play-odds">
          {oddsWords(play)}
          {due && ' · '}
          {due && <span class={late ? 'late' : ''}>{due}</span>}
        </span>
        <span class="chevron play-chevron">
          <Icon name="chevron" size={12} />
        </span>
      </summary>
      <div class="opened play-opened">
        <p>{basisWords(play)}</p>
        {peers && <p>{peers}</p>}
        <p>{oddsBasisWords(play)}</p>
        <EvidenceList evidence={play.evidence} now={now} />
      </div>
    </details>
  );
}

/** No play because nothing stands out is one thing; because the opportunities were not seen another. */
function emptyWords(brief: Brief): string {
  const unseen = brief.missing.some(
    (each) => each.kind === 'list' && each.list === 'opportunities',
  );
  return t(unseen ? 'upsellUnknown' : 'upsellEmpty');
}
