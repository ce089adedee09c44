import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readColours } from '../cards/colours.ts';
import { createIcons } from './draw.ts';
import { ICONS } from './icons.ts';

/** Draws the site's mark, which browsers take as it is, for systems that want pixels. */
export function icons(): AstroIntegration {
  return {
    name: 'icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const mark = readFileSync(join(dist, 'favicon.svg'), 'utf8');
        const draw = createIcons(mark, readColours());
        for (const icon of ICONS) {
          const file = join(dist, icon.path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await draw(icon));
        }
      },
    },
  };
}
