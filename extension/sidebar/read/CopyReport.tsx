import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { Icon } from '../Icon.js';
import { KeyButton } from '../KeyButton.js';
import { useKey } from '../keys/use-key.js';
import type { SidebarModel } from '../model.js';
import { copyText } from './copy.js';
import { reportOf } from './report.js';

interface CopyReportProps {
  readonly model: Extract<SidebarModel, { kind: 'account' }>;
  readonly version: string | undefined;
  readonly say: (text: string) => void;
}

/** Copies the report; where the clipboard is closed to us, shows it selected, ready to be copied. */
export function CopyReport({ model, version, say }: CopyReportProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'selected'>('idle');
  const text = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (state !== 'selected') return;
    text.current?.focus();
    text.current?.select();
  }, [state]);

  useKey('copy', () => void copy());

  async function copy(): Promise<void> {
    // Said and selected anew each time.
    say('');
    setState('idle');
    const copied = await copyText(reportOf(model, version));
    say(t(copied ? 'reportCopied' : 'reportSelected'));
    setState(copied ? 'copied' : 'selected');
  }

  return (
    <footer class="foot report">
      {state === 'selected' && (
        <>
          <p>{t('reportSelected')}</p>
          <textarea
            ref={text}
            class="field"
            readOnly
            rows={5}
            aria-label={t('reportText')}
            value={reportOf(model, version)}
          />
        </>
      )}
      <KeyButton of="copy" class="button first" onClick={() => void copy()}>
        {t('reportCopy')}
      </KeyButton>
      {state === 'copied' ? (
        <span class="saved">{t('reportCopied')}</span>
      ) : (
        <span class="local">
          <Icon name="lock" size={11} />
          {t('reportNoValues')}
        </span>
      )}
    </footer>
  );
}
