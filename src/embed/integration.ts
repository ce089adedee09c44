import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-pages.ts';
import { frameRules } from './frame-rules.ts';

/** Writes `_headers` beside the pages, for hosts that read it: only embeds may be framed. */
export function frameHeaders(base: string): AstroIntegration {
  return {
    name: 'frame-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const addresses = builtPages(fileURLToPath(dir)).map(({ address }) => address);
        writeFileSync(new URL('_headers', dir), frameRules(base, addresses));
      },
    },
  };
}
