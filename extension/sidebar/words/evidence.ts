import type { Evidence } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { moment } from '../format/date.js';
import { factWords, listWords } from './names.js';

/** Where a figure was read, and when: `Read in the list Opportunities, today 14:03`. */
export function evidenceWords(evidence: Evidence, now: number): string {
  const when = moment(evidence.at, now);
  const what = nameOf(evidence);
  switch (evidence.source.kind) {
    case 'field':
    case 'label':
      return t('evidenceField', what, when);
    case 'related-list':
      return t('evidenceList', what, when);
    case 'list-view':
      return t('evidenceListView', what, when);
    case 'title':
      return t('evidenceTitle', when);
    case 'import':
      return t('evidenceImport', evidence.source.name, when);
    case 'typed':
      return t('evidenceTyped', when);
  }
}

function nameOf(evidence: Evidence): string {
  // A label was read from the page: it is what the user sees there.
  if (evidence.source.kind === 'label') return evidence.source.name;
  if (evidence.fact) return factWords(evidence.fact);
  return evidence.related ? listWords(evidence.related) : evidence.source.name;
}
