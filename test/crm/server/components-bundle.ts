import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lwcPlugin from '@lwc/rollup-plugin';
import nodeResolve from '@rollup/plugin-node-resolve';
import replacePlugin from '@rollup/plugin-replace';
import { type Plugin, rollup } from 'rollup';
import packageJson from '../../../package.json' with { type: 'json' };

/** The two ways in which Salesforce's components can be drawn. */
export type ShadowMode = 'synthetic' | 'native';

// These packages are CommonJS or export by name only as far as their types know.
const plugin = <T>(module: T | { readonly default: T }): T =>
  (typeof module === 'object' && module !== null && 'default' in module
    ? module.default
    : module) as T;
const lwc = plugin(lwcPlugin);
const replace = plugin(replacePlugin) as (options: object) => Plugin;
const resolve = plugin(nodeResolve) as (options?: object) => Plugin;

const FOLDER = fileURLToPath(new URL('../components', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/test-crm', import.meta.url));

/** The drawings of all icons: several megabytes that no test looks at. */
const ICON_TEMPLATES = /^lightning\/iconSvgTemplates/;

const withoutIcons: Plugin = {
  name: 'without-icons',
  resolveId: (id) => (ICON_TEMPLATES.test(id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0lightning/iconSvgTemplates') ? 'export default {};' : null),
};

/** Everything the bundle is made from: our modules, and the versions of Salesforce's. */
async function fingerprint(mode: ShadowMode): Promise<string> {
  const hash = createHash('sha256').update(mode);
  for (const name of [
    'lwc',
    'lightning-base-components',
    '@lwc/rollup-plugin',
    '@lwc/synthetic-shadow',
    'rollup',
  ] as const) {
    hash.update(`${name}@${packageJson.devDependencies[name]}`);
  }
  const files = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of [...paths.sort(), fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(FOLDER.length)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(mode: ShadowMode): Promise<string> {
  const bundle = await rollup({
    input: join(FOLDER, mode === 'native' ? 'entry.js' : 'entry-synthetic.js'),
    plugins: [
      withoutIcons,
      replace({
        preventAssignment: true,
        values: {
          // Without it the components crash the page.
          'import.meta.env.SSR': 'false',
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
      }),
      lwc({
        rootDir: FOLDER,
        modules: [{ dir: 'modules' }, { npm: 'lightning-base-components' }],
        enableDynamicComponents: true,
        disableSyntheticShadowSupport: mode === 'native',
      }) as Plugin,
      resolve(),
    ],
    // Salesforce's own templates warn about themselves.
    onwarn: () => {},
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

async function cachedBuild(mode: ShadowMode): Promise<string> {
  const path = join(CACHE, `components-${mode}-${await fingerprint(mode)}.js`);
  const known = await readFile(path, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const code = await build(mode);
  await mkdir(CACHE, { recursive: true });
  // Written aside first: two test runs may build at once.
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, code);
  await rename(aside, path);
  return code;
}

const bundles = new Map<ShadowMode, Promise<string>>();

/**
 * The script with Salesforce's own components in a shadow mode. It is built when first asked for, which
 * takes half a minute, and kept beside the installed packages until something it is made from changes.
 */
export function componentsBundle(mode: ShadowMode): Promise<string> {
  const bundle = bundles.get(mode) ?? cachedBuild(mode);
  bundles.set(mode, bundle);
  return bundle;
}
