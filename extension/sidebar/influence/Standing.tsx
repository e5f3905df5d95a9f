import type { Influence } from '../../../src/account/brief.js';
import { Icon } from '../Icon.js';
import { placeWords, squareWords, warningWords, whyStanding } from '../words/standing.js';

/** Where the account stands among those that bring others, opened to why. Never part of the tier. */
export function Standing({ influence }: { influence: Influence }) {
  const { square, warning } = influence;
  const head = [square && squareWords(square), placeWords(influence)].filter(Boolean);
  if (head.length === 0) return null;
  return (
    <>
      {warning && <p class="hint warned">{warningWords(warning)}</p>}
      <details>
        <summary class="line-button standing-line" data-line>
          <span>
            {head.map((line) => (
              <span key={line} class="standing-head">
                {line}
              </span>
            ))}
          </span>
          <span class="chevron">
            <Icon name="chevron" size={12} />
          </span>
        </summary>
        <div class="opened">
          {whyStanding(influence).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
    </>
  );
}
