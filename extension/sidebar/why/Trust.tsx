import { useEffect, useState } from 'preact/hooks';
import type { KeptProof } from '../../../src/account/brief.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { t } from '../../platform/i18n.js';
import type { FailureName } from '../../platform/messages.js';
import { Block } from '../Block.js';
import { failureName } from '../failure.js';
import type { SidebarActions } from '../model.js';
import { failureWords } from '../words/problem.js';
import { proofLines } from '../words/proof.js';

interface TrustProps {
  readonly accountKey: RecordKey;
  readonly ask: SidebarActions['ask'];
  readonly now: number;
}

/** How far to trust all this: what the same judgement of the past said, against what came then. */
export function Trust({ accountKey, ask, now }: TrustProps) {
  const [kept, setKept] = useState<{ kept?: KeptProof }>();
  const [failure, setFailure] = useState<FailureName>();
  useEffect(() => {
    let isGone = false;
    ask('proof/get', { key: accountKey }).then(
      (answer) => isGone || setKept(answer),
      (cause) => isGone || setFailure(failureName(cause)),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <Block title={t('trustHeading')}>
      {failure && <p class="failed">{failureWords(failure).title}</p>}
      {kept && proofLines(kept.kept?.proof, now).map((line) => <p key={line}>{line}</p>)}
    </Block>
  );
}
