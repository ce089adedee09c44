import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-pages.ts';
import { readCorpus } from '../corpus/corpus.ts';
import type { Facts } from '../schemas/facts.ts';
import { cardPath } from './card.ts';
import { cardsOf } from './of-page.ts';
import { readHead } from './page-head.ts';
import { openPictures } from './pictures.ts';

const CACHE = '.cache/cards';
/** The log says how far it is after so many pages. */
const STEP = 50;

/** Draws the card of each built page that names one, and keeps it for the next build. */
export function cards(facts: Facts): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const cardOf = cardsOf(readCorpus(facts));
        const pages = builtPages(dist);
        const { pictureOf, counts } = openPictures(CACHE);
        for (const [index, { file, address }] of pages.entries()) {
          const head = readHead(readFileSync(join(dist, file), 'utf8'));
          if (head === undefined) continue;
          write(join(dist, cardPath(address)), await pictureOf(cardOf(address, head)));
          const due = index > 0 && index % STEP === 0 && counts.drawn > 0;
          if (due) logger.info(`${index} of ${pages.length}`);
        }
        logger.info(`${counts.drawn} pictures drawn, ${counts.kept} kept from a build before`);
      },
    },
  };
}

function write(file: string, picture: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
