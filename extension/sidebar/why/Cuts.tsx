import type { Brief } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { Block } from '../Block.js';
import { cutLines } from '../words/cuts.js';

/** From which score on an account of this book is of a tier, and how many are. */
export function Cuts({ brief }: { brief: Brief }) {
  if (!brief.cuts) return null;
  return (
    <Block title={t('cutsHeading')}>
      {cutLines(brief.cuts, brief.score).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Block>
  );
}
