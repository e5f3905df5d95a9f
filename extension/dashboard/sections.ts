import type { ComponentType } from 'preact';
import type { MessageKey } from '../platform/i18n.js';
import type { SectionName } from '../platform/requests/orgs.js';
import { Pinned } from './pinned/Pinned.js';
import { Playbooks } from './playbooks/Playbooks.js';
import type { SectionProps } from './services.js';
import { SettingsSection } from './settings/SettingsSection.js';
import { Share } from './share/Share.js';

/** One part of the dashboard, reached by its link and its address. */
export interface Section {
  readonly name: SectionName;
  readonly title: MessageKey;
  readonly Content: ComponentType<SectionProps>;
}

/** The sections, in the order of their links. A new one is one line here, and its name in `SECTIONS`. */
export const SECTION_LIST: readonly Section[] = [
  { name: 'pinned', title: 'dashPinned', Content: Pinned },
  { name: 'playbooks', title: 'dashPlaybooks', Content: Playbooks },
  { name: 'share', title: 'dashShare', Content: Share },
  { name: 'settings', title: 'dashSettings', Content: SettingsSection },
];
