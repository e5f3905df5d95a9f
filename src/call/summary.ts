import type { Call, CallItem, Heard } from '../account/call.js';
import { durationOf } from './duration.js';

/** How the parts of a summary are said; each gives one line without its end. */
export interface SummaryWords {
  /** `Call with Lauren Boyle, SVP Technology, 8 min`. */
  title(call: Call, durationMs: number): string;
  outcome(outcome: NonNullable<Call['outcome']>): string;
  heard(heard: Heard): string;
  followUp(followUp: NonNullable<Call['followUp']>): string;
  readonly heardHeading: string;
  readonly doneHeading: string;
  readonly notesHeading: string;
}

/**
 * A call in clean text for the CRM's own Log a Call box: what came of it first, then what was heard,
 * what was covered, what was written down, and what is next. Lines end in `\n`; no line is blank but
 * those between the parts, and nothing that was left open or skipped is told.
 */
export function summary(call: Call, words: SummaryWords, now: number): string {
  const parts = [
    [
      words.title(call, durationOf(call, now)),
      ...(call.outcome ? [words.outcome(call.outcome)] : []),
      ...(call.followUp ? [words.followUp(call.followUp)] : []),
    ],
    listed(words.heardHeading, call.heard.map(words.heard)),
    listed(
      words.notesHeading,
      call.notes.map(({ text }) => text),
    ),
    listed(
      words.doneHeading,
      call.items.filter(isTicked).map(({ text }) => text),
    ),
  ];
  return parts
    .map((lines) => lines.map(oneLine).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function isTicked({ state }: CallItem): boolean {
  return state === 'ticked';
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  const told = lines.map(oneLine).filter((line) => line !== '');
  return told.length > 0 ? [heading, ...told.map((line) => `- ${line}`)] : [];
}

/** Typed text may hold whatever was pasted: line ends, tabs, signs that no field shows. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
