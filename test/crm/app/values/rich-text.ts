import type { Paragraph, Run } from '../../../data/sample-extras.js';
import { h } from '../dom/element.js';
import { base } from './base.js';

function runElement(run: Run): Node | string {
  if (typeof run === 'string') return run;
  if ('bold' in run) return h('b', {}, run.bold);
  return h('a', { href: run.link, target: '_blank', rel: 'noopener' }, run.text);
}

/** A rich text, drawn by `lightning-formatted-rich-text`. */
export function richText(paragraphs: readonly Paragraph[] | undefined): HTMLElement {
  const nodes = (paragraphs ?? []).map((part) => h('p', {}, ...part.text.map(runElement)));
  const markup = nodes.map((node) => node.outerHTML).join('');
  return base(
    'lightning-formatted-rich-text',
    { value: markup },
    nodes.length > 0 && h('span', { part: 'formatted-rich-text' }, ...nodes),
  );
}

const URL_IN_TEXT = /(https?:\/\/[^\s]+)/;

function linked(text: string): (Node | string)[] {
  return text
    .split(URL_IN_TEXT)
    .map((part) =>
      URL_IN_TEXT.test(part)
        ? h('a', { href: part, target: '_blank', rel: 'noopener' }, part)
        : part,
    );
}

/** A long text: line breaks kept, addresses in it made links, as the base component does. */
export function longText(value: string | undefined): HTMLElement {
  const nodes = (value ?? '')
    .split('\n')
    .flatMap((line, index) => (index === 0 ? linked(line) : [h('br'), ...linked(line)]));
  return base('lightning-formatted-text', { value, linkify: true }, ...nodes);
}
