import type { SectionProps } from '../services.js';
import { ExportPart } from './ExportPart.js';
import { ImportPart } from './ImportPart.js';

/** Pins and playbooks to and from signed files. */
export function Share(props: SectionProps) {
  return (
    <>
      <ExportPart {...props} />
      <ImportPart {...props} />
    </>
  );
}
