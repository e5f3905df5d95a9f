import { fileURLToPath } from 'node:url';
import { builtFiles, serveFiles } from '../browser/serve-built.js';

/** The gallery, served on this machine. */
export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the gallery on a free port of this machine; close it when done. It is built first: each page
 * of some hundred modules took seconds to open.
 */
export async function serveGallery(): Promise<GalleryServer> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const files = await builtFiles({
    root,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'esnext',
      rolldownOptions: { input: [`${root}index.html`, `${root}dashboard.html`] },
    },
  });
  const { port, close } = await serveFiles(files, 'index.html');
  return { url: `http://127.0.0.1:${port}/`, close };
}
