import type { Brief } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';
import type { SidebarModel } from '../model.js';
import { changedWords } from './changed.js';
import { nextStepWords } from './next-step.js';
import { failureWords } from './problem.js';
import { tierWords } from './tier.js';

/**
 * What a screen reader should be told of this model: a problem, or a fresh brief and what is new in
 * it; else nothing.
 * @param before the brief of the last visit, where one was shown
 */
export function announcementOf(
  model: SidebarModel | undefined,
  now: number,
  before?: Brief,
): string {
  if (!model) return '';
  if (model.problem) return failureWords(model.problem).title;
  if (model.readState === 'unreadable') return t('unreadableTitle');
  if (model.readState === 'no-record') return t('noRecordTitle');
  if (model.readState !== 'read') return '';
  if (model.kind === 'list') {
    return plural('announceList', model.rows.length, count(model.rows.length));
  }
  const { brief } = model.view;
  if (!brief) return '';
  const words = t('announceBrief', brief.name, tierWords(brief), nextStepWords(brief.next, now));
  const changed = before && changedWords(before, brief, now);
  return changed ? t('sentences', words, changed) : words;
}
