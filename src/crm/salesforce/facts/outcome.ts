/**
 * What a stage or a status means, by the words Salesforce and most orgs put in it. Stages are org
 * data: their names are chosen by the org, mostly after the standard "Closed Won" and "Closed Lost"
 * in its own language. A stage without any word of closing is an open one.
 */
const WON = words('won|ganh[ao]s?|ganad[ao]s?|gewonnen|gagnée?s?|remportée?s?', '受注|成立|成約');
const LOST = words('lost|perdid[ao]s?|verloren|perdue?s?', '失注|不成立');
const CLOSED = words(
  'closed?|fechad[ao]s?|cerrad[ao]s?|geschlossene?r?|fermée?s?|close|clôturée?s?',
  'クローズ|完了|解決',
);

/** Whole words of scripts that part words by spaces, or signs of one that does not. */
function words(spaced: string, unspaced: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`, 'iu');
}

/** Whether an opportunity in this stage is open, won or lost; `unknown` for a closing that says neither. */
export function outcomeOfStage(stage: string): 'open' | 'won' | 'lost' | 'unknown' {
  if (LOST.test(stage)) return 'lost';
  if (WON.test(stage)) return 'won';
  return CLOSED.test(stage) ? 'unknown' : 'open';
}

/** Whether a case with this status is still open. */
export function isOpenStatus(status: string): boolean {
  return !CLOSED.test(status);
}
