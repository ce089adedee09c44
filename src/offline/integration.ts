import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { precachedIn } from './precached.ts';

/** The service worker’s own address: it stands at the root, since it rules what is below it. */
const WORKER = 'sw.js';

/** Writes the service worker beside the pages; `header.js` asks for it where a reader reads on. */
export function offline(base: string): AstroIntegration {
  const root = `${base.replace(/\/+$/, '')}/`;
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const precached = precachedIn(fileURLToPath(dir), root);
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: {
            PRECACHED: JSON.stringify(precached),
            BASE: JSON.stringify(root),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            lib: {
              entry: fileURLToPath(new URL('worker.ts', import.meta.url)),
              formats: ['iife'],
              name: 'worker',
              fileName: () => WORKER,
            },
          },
        });
        logger.info(`${WORKER} keeps ${String(precached.length)} files from the first`);
      },
    },
  };
}
