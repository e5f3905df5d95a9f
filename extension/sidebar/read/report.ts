import type { Fact } from '../../../src/account/fact.js';
import { t } from '../../platform/i18n.js';
import type { SidebarModel } from '../model.js';
import { expectationWords } from '../words/expectation.js';
import { lineName } from '../words/line.js';
import { factWords } from '../words/names.js';
import { sourceWords } from '../words/source.js';
import { listStateWords, stateWords } from '../words/state.js';
import { customLines, factLines, listLines, type ReadLine } from './lines.js';

type AccountModel = Extract<SidebarModel, { kind: 'account' }>;

/**
 * What was read as a plain text to be passed on to whoever maintains Lodestar: names, states,
 * sources, counts and expectations. No value, no id and no org is in it.
 */
export function reportOf(
  { view, meanings, expectations, readState }: Omit<AccountModel, 'kind'>,
  version: string | undefined,
): string {
  const expected = (met: boolean) =>
    expectations
      .filter((each) => each.met === met)
      .map((each) => `${expectationWords(each)} [${each.code}]`);
  return [
    [`Lodestar ${version ?? ''}`.trim(), t('reportPage', 'account', readState)],
    list(t('reportUnmet'), expected(false)),
    list(t('reportMet'), expected(true)),
    list(t('reportFacts'), factLines(view.account).map(reportLine)),
    list(t('groupLists'), listLines(view.account).map(reportLine)),
    list(t('groupCustom'), customLines(view.account, meanings).map(reportLine)),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : [];
}

function reportLine(line: ReadLine): string {
  const about =
    line.kind === 'list'
      ? [listStateWords(line.list), sourceWords(line.list.source)]
      : line.fact
        ? factAbout(line.fact)
        : [];
  const meaning = line.kind === 'custom' && line.meaning;
  const named = line.kind === 'custom' ? line.name : `${lineName(line)} [${line.name}]`;
  return [
    named,
    [...about, meaning && `${t('meaningMeans')} ${factWords(meaning)}`].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(': ');
}

function factAbout(fact: Fact<unknown>): string[] {
  const doubt = fact.state === 'read' && fact.doubt ? [t('stateAmbiguous')] : [];
  return [stateWords(fact.state), ...doubt, sourceWords(fact.source)];
}
