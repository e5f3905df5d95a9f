import { t } from '../../platform/i18n.js';
import { Bones } from '../Skeleton.js';
import { later } from './later.js';
import { Waiting } from './Waiting.js';

export const AccountRest = later(
  (all) => all.AccountRest,
  (_, problem) => problem ?? <Bones />,
);
export const CallMode = later(
  (all) => all.CallMode,
  ({ onBrief, onClose }, problem) => (
    <Waiting back={t('keyBrief')} onBack={onBrief} onClose={onClose}>
      {problem}
    </Waiting>
  ),
  true,
);
export const DriverOpened = later((all) => all.DriverOpened);
export const KeysHelp = later((all) => all.KeysHelp, undefined, true);
export const Lines = later((all) => all.Lines);
export const PinForm = later((all) => all.PinForm, undefined, true);
export const PlayOpened = later((all) => all.PlayOpened);
export const UnreadableProblem = later((all) => all.UnreadableProblem);
export const UpsellOpened = later((all) => all.UpsellOpened);
export const WhatWasRead = later(
  (all) => all.WhatWasRead,
  ({ onBack, onClose }, problem) => (
    <Waiting back={t('readBack')} onBack={onBack} onClose={onClose}>
      {problem}
    </Waiting>
  ),
  true,
);
export const WhyOpened = later((all) => all.WhyOpened);
