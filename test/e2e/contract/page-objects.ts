import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An element that one of Salesforce's page objects looks for. */
export interface Wanted {
  readonly name: string;
  /** What it is looked for by; absent for a container that is whatever stands there. */
  readonly css: string | undefined;
  /** The page object that describes its inside, where there is one. */
  readonly type: string | undefined;
  readonly light: readonly Wanted[];
  /** What is looked for in its shadow root. */
  readonly shadow: readonly Wanted[];
}

/** The element tree of a page object: what is looked for below its root element, and in its shadow. */
export type PageObject = Pick<Wanted, 'light' | 'shadow'>;

interface Stored {
  readonly name?: string;
  readonly type?: string | readonly string[];
  readonly selector?: { readonly css?: string };
  readonly elements?: readonly Stored[];
  readonly shadow?: { readonly elements?: readonly Stored[] };
}

const DIST = join(
  dirname(createRequire(import.meta.url).resolve('salesforce-pageobjects/package.json')),
  'dist',
);

/** `utam-record-flexipage/pageObjects/recordField` as the file is named: `record/flexipage/recordField`. */
function fileName(type: string): string | undefined {
  const [, space, name] = /^utam-([\w-]+)\/pageObjects\/(\w+)$/.exec(type) ?? [];
  return space && name ? `${space.replace('-', '/')}/${name}` : undefined;
}

/** A parameter of a selector becomes whatever is there, the first of a row, or nothing. */
function withoutParameters(css: string | undefined): string | undefined {
  const filled = css?.replace(/[*^$]?='%s'/g, '').replaceAll('%d', '1');
  return filled?.includes('%s') ? undefined : filled;
}

function wanted(stored: Stored): Wanted {
  return {
    name: stored.name ?? '',
    css: withoutParameters(stored.selector?.css),
    type: typeof stored.type === 'string' ? fileName(stored.type) : undefined,
    light: (stored.elements ?? []).map(wanted),
    shadow: (stored.shadow?.elements ?? []).map(wanted),
  };
}

function typesIn(tree: readonly Wanted[]): string[] {
  return tree.flatMap((element) => [
    ...(element.type ? [element.type] : []),
    ...typesIn(element.light),
    ...typesIn(element.shadow),
  ]);
}

/**
 * Page objects by their names, with all that they lead to inside some namespaces.
 * @param roots for example `record/flexipage/desktopRecordPageDecorator`
 * @param spaces namespaces that are followed, for example `records`
 */
export function pageObjects(
  roots: readonly string[],
  spaces: readonly string[],
): { readonly [name: string]: PageObject } {
  const known: { [name: string]: PageObject } = {};
  const read = (name: string) => {
    const path = join(DIST, `${name}.utam.json`);
    if (known[name] || !existsSync(path)) return;
    const { light, shadow } = wanted(JSON.parse(readFileSync(path, 'utf8')) as Stored);
    known[name] = { light, shadow };
    for (const type of [...typesIn(light), ...typesIn(shadow)]) {
      if (spaces.includes(dirname(type))) read(type);
    }
  };
  for (const root of roots) read(root);
  return known;
}
