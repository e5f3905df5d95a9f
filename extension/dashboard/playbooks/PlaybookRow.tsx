import type { ComponentChildren } from 'preact';
import { PAUSE_POINTS, type Playbook } from '../../../src/account/playbook.js';
import type { ItemStatistics } from '../../../src/call/index.js';
import { plural, t } from '../../platform/i18n.js';
import { pauseWords } from '../../sidebar/call/words.js';
import { count } from '../../sidebar/format/number.js';
import { pastWords, templateWords } from '../../sidebar/words/playbook.js';

interface PlaybookRowProps {
  readonly playbook: Playbook;
  readonly name: string;
  /** A mark beside its name: what it still waits for. */
  readonly mark?: string;
  readonly statistics: ReadonlyMap<string, ItemStatistics>;
  /** What can be done with it. */
  readonly children: ComponentChildren;
}

/** One playbook: how much is in it, and on request its items with what came of them. */
export function PlaybookRow({ playbook, name, mark, statistics, children }: PlaybookRowProps) {
  const { id, items, priority } = playbook;
  return (
    <li class="book-row" data-playbook={id}>
      <div class="book-row-about">
        <h4>
          <bdi>{name}</bdi>
          {mark && <span class="share-state update">{mark}</span>}
        </h4>
        <p class="soft small">
          {[
            plural('bookCount', items.length, count(items.length)),
            t('bookRank', count(priority)),
          ].join(' · ')}
        </p>
        {items.length > 0 && (
          <details class="book-look">
            <summary>{t('bookLook')}</summary>
            {PAUSE_POINTS.map((pause) => {
              const here = items.filter((item) => item.pause === pause);
              if (here.length === 0) return null;
              return (
                <div key={pause}>
                  <p class="book-label">{pauseWords(pause)}</p>
                  <ul>
                    {here.map((item) => {
                      const { text, ask } = templateWords(item);
                      const past = pastWords(statistics.get(item.id));
                      return (
                        <li key={item.id}>
                          {text}
                          {ask && <span class="soft small">{t('callQuestion', ask)}</span>}
                          {past && <span class="small book-past">{past}</span>}
                        </li>
                      );
                    })}
                  </ul>
                </div>
              );
            })}
          </details>
        )}
      </div>
      <div class="book-deeds">{children}</div>
    </li>
  );
}
