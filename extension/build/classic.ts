/** The names of the two chunks, by which they import each other. */
export const FIRST = 'first.js';
export const LATER = 'later.js';

/** Two classic scripts, run in this order. */
export interface Scripts {
  readonly first: string;
  readonly later: string;
}

const IMPORT_OF_LATER = `import("./${LATER}")`;
const IMPORT = /^import \{(?<names>[^}]*)\} from "\.\/first\.js";$/m;
const EXPORT = /^export \{(?<names>[^}]*)\};$/m;

/**
 * Two ES modules, of which the first imports the second when it needs it, as classic scripts: a
 * content script is nothing else. They meet in `lodestar`, a variable of the world in which the
 * content scripts of one extension on one page run, and which no page sees. The second hands over a
 * function, and nothing of it runs before the first asks for what it gives.
 *
 * What the first gives is taken once, so it must not export a variable that changes.
 * @throws where a module does not have the form that the bundler gives it, or exports a `let`
 */
export function classic(modules: Scripts): Scripts {
  const { first, later } = modules;
  const own = namesOf(EXPORT, first);
  const changing = own.filter(
    ([name]) => first.includes(`\nlet ${name} `) || first.includes(`\nlet ${name};`),
  );
  if (changing.length > 0) throw new Error(`may change later: ${changing.map(([name]) => name)}`);
  const shared = own.map(([name, outside]) => `${outside}: ${name}`);
  const taken = namesOf(IMPORT, later).map(([outside, name]) => `${outside}: ${name}`);
  const given = namesOf(EXPORT, later).map(([name, outside]) => `${outside}: ${name}`);
  const parts = first.replace(EXPORT, '').split(IMPORT_OF_LATER);
  if (parts.length !== 2) throw new Error(`one ${IMPORT_OF_LATER} expected`);
  return {
    // A second run, where two of the manifest's patterns meet, must not take the place of the first.
    first: `var lodestar = lodestar || (() => {
      let bring, made;
      const brought = new Promise((resolve) => { bring = resolve; });
      const rest = () => brought.then((make) => (made ??= make(shared)));
      ${parts.join('rest()')}
      const shared = { ${shared} };
      return { bring };
    })();`,
    // No parentheses around the function, or the browser would compile all of it before it is called.
    later: `globalThis.lodestar?.bring(function ({ ${taken} }) {
      ${later.replace(IMPORT, '').replace(EXPORT, '')}
      return { ${given} };
    });`,
  };
}

/** What a chunk's one statement of this kind names: before and after each `as`. */
function namesOf(statement: RegExp, code: string): readonly (readonly [string, string])[] {
  const names = statement.exec(code)?.groups?.['names'];
  if (!names) throw new Error(`nothing matches ${statement}`);
  return names.split(',').map((each) => {
    const [before = '', after = before] = each.trim().split(' as ');
    return [before, after];
  });
}
