import type { Evidence } from '../../src/account/brief.js';
import { t } from '../platform/i18n.js';
import { evidenceWords } from './words/evidence.js';

/** Where a figure comes from, line by line, each place once. */
export function EvidenceList(props: { evidence: readonly Evidence[]; now: number }) {
  const lines = [...new Set(props.evidence.map((each) => evidenceWords(each, props.now)))];
  if (lines.length === 0) return <p>{t('noEvidence')}</p>;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
