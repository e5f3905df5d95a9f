import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The application as the browser gets it. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

let bundle: Promise<Bundle> | undefined;

async function make(): Promise<Bundle> {
  const entry = fileURLToPath(new URL('../app/start.ts', import.meta.url));
  const made = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'testCrmApp', cssFileName: 'app' },
    },
  });
  const outputs = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  const style = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset') {
    throw new Error('The build of the test CRM gave no script or no style');
  }
  return { script: script.code, style: String(style.source) };
}

/** The bundled application, built once a process. */
export function appBundle(): Promise<Bundle> {
  bundle ??= make();
  return bundle;
}
