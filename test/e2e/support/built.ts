import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

/** All files of a built extension, as paths from its folder with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** What stores and reviewers look for in a script. */
export interface ScriptFindings {
  /** Code made out of text: `eval`, `Function`, a timer that takes text. */
  readonly madeOfText: readonly string[];
  /** What `import` and `import()` load, as written. */
  readonly imports: readonly string[];
  /** Addresses of other machines in texts. */
  readonly addresses: readonly string[];
}

type Node = { readonly type: string; readonly [property: string]: unknown };

const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s"'`\\)]+/g;
const TIMERS = new Set(['setTimeout', 'setInterval']);

/** Reads a script as a browser does: comments and names of methods are no code that runs. */
export function lookInto(file: string): ScriptFindings {
  const code = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, code, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${file} is no script: ${errors[0]?.message}`);
  const madeOfText: string[] = [];
  const imports: string[] = [];
  const addresses: string[] = [];
  visit(program as unknown as Node, (node) => {
    const source = textOf(node['source']);
    if (node.type === 'ImportExpression')
      imports.push(source ?? 'what is not known before it runs');
    else if (/^(Import|Export)/.test(node.type) && source !== undefined) imports.push(source);
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const made = codeFromText(node);
      if (made) madeOfText.push(made);
    }
    addresses.push(...((textOf(node) ?? '').match(ADDRESS) ?? []));
  });
  return { madeOfText, imports, addresses: [...new Set(addresses)].sort() };
}

function codeFromText({ callee, arguments: given }: Node): string | undefined {
  const { name, property } = callee as { name?: string; property?: { name?: string } };
  const called = name ?? property?.name ?? '';
  if (called === 'eval' || called === 'Function' || called === 'importScripts') return called;
  const first = (given as Node[])[0];
  return TIMERS.has(called) && first && textOf(first) !== undefined ? called : undefined;
}

/** The text a literal or a piece of a template stands for. */
function textOf(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateElement' ? (value as { raw: string }).raw : undefined;
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child as Node, look);
    }
  }
}
