/**
 * What is not painted at first sight. In what is built it is a script of its own, so that the first
 * one is small; modules that both need are in the first, and exist once.
 */
export { AccountRest } from '../AccountRest.js';
export { CallMode } from '../call/CallMode.js';
export { KeysHelp } from '../keys/KeysHelp.js';
export { Lines } from '../keys/Lines.js';
export { PinForm } from '../PinForm.js';
export { WhatWasRead } from '../read/WhatWasRead.js';
export { laterStyles } from '../styles/later.js';
export { UnreadableProblem } from '../Unreadable.js';
export { PlayOpened } from '../upsell/PlayOpened.js';
export { UpsellOpened } from '../upsell/UpsellOpened.js';
export { DriverOpened } from '../why/DriverOpened.js';
export { WhyOpened } from '../why/WhyOpened.js';
