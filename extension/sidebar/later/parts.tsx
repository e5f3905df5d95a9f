import { Bones, Skeleton } from '../Skeleton.js';
import { later } from './later.js';

export const AccountRest = later(
  (all) => all.AccountRest,
  () => <Bones />,
);
export const CallMode = later((all) => all.CallMode, page, true);
export const DriverOpened = later((all) => all.DriverOpened);
export const KeysHelp = later((all) => all.KeysHelp, nothing, true);
export const PinForm = later((all) => all.PinForm, nothing, true);
export const PlayOpened = later((all) => all.PlayOpened);
export const UpsellOpened = later((all) => all.UpsellOpened);
export const WhatWasRead = later((all) => all.WhatWasRead, page, true);
export const WhyOpened = later((all) => all.WhyOpened);

/** In place of a whole view. */
function page() {
  return (
    <div class="body">
      <Skeleton />
    </div>
  );
}

function nothing() {
  return null;
}
