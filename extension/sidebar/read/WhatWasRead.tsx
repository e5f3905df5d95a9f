import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.js';
import { Freshness } from '../Freshness.js';
import { count } from '../format/number.js';
import { FrameButtons } from '../frame/FrameButtons.js';
import { IconButton } from '../IconButton.js';
import { Lines } from '../keys/Lines.js';
import { useKey } from '../keys/use-key.js';
import { useFirstFocus } from '../later/hold.js';
import type { SidebarActions, SidebarModel } from '../model.js';
import { CopyReport } from './CopyReport.js';
import { Groups } from './Groups.js';
import { customLines, factLines, listLines } from './lines.js';
import { matches } from './matches.js';
import { Unmet } from './Unmet.js';
import { useSteady } from './use-steady.js';

interface WhatWasReadProps {
  readonly model: Extract<SidebarModel, { kind: 'account' }>;
  readonly setMeaning: SidebarActions['setMeaning'];
  readonly version: string | undefined;
  readonly now: number;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** More lines than this are searched by typing rather than by eye. */
const SEARCHED_FROM = 20;

/** Every fact of one account with its source and state, and what the page did not give. */
export function WhatWasRead(props: WhatWasReadProps) {
  const { now, onBack, onClose } = props;
  const model = useSteady(props.model);
  const { account, brief } = model.view;
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  const seen = useRef(new Set<string>());
  useFirstFocus(back);
  useKey('back', onBack);

  const custom = customLines(account, model.meanings, seen.current);
  useEffect(() => {
    for (const { name } of custom) seen.current.add(name);
  });
  const all = [...factLines(account), ...listLines(account), ...custom];
  const shown = typed.trim() === '' ? all : all.filter((line) => matches(line, typed));
  const matched = t('readMatches', count(shown.length), count(all.length));
  return (
    <section class="page" aria-label={t('readTitle')}>
      <header class="head read-head">
        <IconButton
          of="back"
          icon="chevron"
          class="back"
          label={t('readBack')}
          buttonRef={back}
          onPress={onBack}
        />
        <div class="names">
          <h2>{t('readTitle')}</h2>
          <p class="about">
            <bdi>{brief?.name ?? model.name ?? t('thisAccount')}</bdi>
          </p>
        </div>
        <div class="icons">
          <FrameButtons onClose={onClose} />
        </div>
      </header>
      <div class="body">
        <Freshness state={model.readState} readAt={account?.readAt} now={now} />
        <Unmet expectations={model.expectations} />
        {all.length > SEARCHED_FROM && (
          <div class="read-search">
            <input
              type="search"
              class="field"
              placeholder={t('readSearch')}
              aria-label={t('readSearch')}
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                say('');
              }}
            />
            {typed.trim() !== '' && <p class="read-hint">{matched}</p>}
          </div>
        )}
        {all.length === 0 && <p class="section soft">{t('readNothing')}</p>}
        {all.length > 0 && shown.length === 0 && (
          <p class="section soft">{t('readNoMatch', typed.trim())}</p>
        )}
        <Groups
          lines={shown}
          meanings={model.meanings}
          setMeaning={props.setMeaning}
          say={say}
          now={now}
        />
        <Lines />
      </div>
      <CopyReport model={model} version={props.version} say={say} />
      <p class="hidden" role="status">
        {said || (typed.trim() !== '' && matched)}
      </p>
    </section>
  );
}
