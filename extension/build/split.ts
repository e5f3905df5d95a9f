import { build, type Rolldown } from 'vite';
import { FIRST, LATER, type Scripts } from './classic.js';
import { OLDEST_BROWSERS } from './manifest-for.js';

/**
 * The content script as two ES modules: what is painted at first sight, and what it imports when it
 * needs it. Each source file is in one of them, so that state exists once.
 */
export async function split(entry: string): Promise<Scripts> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      cssMinify: true,
      target: OLDEST_BROWSERS,
      // As a library, because else Vite wraps the import in a preloader of its own.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: { entryFileNames: FIRST, chunkFileNames: LATER },
      },
    },
  });
  const chunks = (made as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  const codeOf = (name: string) => {
    const chunk = chunks.find((one) => one.fileName === name);
    if (chunk?.type !== 'chunk' || chunks.length !== 2)
      throw new Error(`${FIRST} and ${LATER} expected: ${chunks.map(({ fileName }) => fileName)}`);
    return chunk.code;
  };
  return { first: codeOf(FIRST), later: codeOf(LATER) };
}
