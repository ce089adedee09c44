import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type CutFile, cutFace } from './cut.ts';
import { FACES } from './faces.ts';
import { fallbackSheet } from './fallbacks.ts';

/** Where the style sheets and the head of a page find the fonts. */
const FOLDER = '.cache/fonts';

/** The files that the head of every page preloads. */
const PRELOADED = ['serif.woff2', 'sans.woff2'];

/**
 * Cuts the fonts to what the corpus in a folder is written with, before the pages are built. Vite
 * takes the style sheet and the files from there as if they stood in `src`.
 */
export function fonts(contentDir: string): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const corpus = charactersIn(contentDir);
        const files = (await Promise.all(FACES.map((face) => cutFace(face, corpus)))).flat();
        rmSync(FOLDER, { recursive: true, force: true });
        mkdirSync(FOLDER, { recursive: true });
        for (const { name, data } of files) {
          writeFileSync(join(FOLDER, name), data);
          logger.info(`${name} ${(data.length / 1000).toFixed(1)} KB`);
        }
        const sheet = [...files.map(fontFace), await fallbackSheet(), ''].join('\n');
        writeFileSync(join(FOLDER, 'fonts.css'), sheet);
      },
    },
  };
}

/**
 * Every character of the files that people and the annotator wrote, names and notes included, and
 * its other case, in which a page may set it.
 */
function charactersIn(folder: string): Set<number> {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const written = [...new Set(texts.flatMap((text) => [...new Set(text)]))].join('');
  const cases = [written, written.toLowerCase(), written.toUpperCase()].join('');
  return new Set(Array.from(cases, (character) => character.codePointAt(0) ?? 0));
}

/**
 * A file that every page loads ahead is taken only if it is there when the page is first drawn, so
 * that no line breaks anew under a reader's eyes; it is kept for the next page. One that a few words
 * ask for comes too late for that and is swapped in.
 */
function fontFace({ name, face, range }: CutFile): string {
  const display = PRELOADED.includes(name) ? 'optional' : 'swap';
  const weight =
    typeof face.weight === 'number' ? face.weight : `${face.weight.min} ${face.weight.max}`;
  return [
    '@font-face {',
    `  font-family: '${face.family}';`,
    `  font-style: ${face.style};`,
    `  font-weight: ${weight};`,
    `  font-display: ${display};`,
    `  src: url('./${name}') format('woff2');`,
    `  unicode-range: ${range};`,
    '}',
  ].join('\n');
}
