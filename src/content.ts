import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readCorpus } from './corpus/corpus.ts';
import { Facts } from './schemas/facts.ts';

/** The folder of the corpus, relative to the project. */
export const contentDir = process.env.CONTENT_DIR ?? 'content';

/** The folder of the editors' notes on questions, which a corpus need not have. */
export const commentaryDir = `${contentDir}/commentary`;

/** Everything the annotator found, as it stands in `facts.json`. */
export const facts = loadFacts(join(contentDir, 'facts.json'));

/** The same with its lookups: what pages and components read. */
export const corpus = readCorpus(facts);

function loadFacts(file: string): Facts {
  const parsed = Facts.safeParse(parseJson(file, readText(file)));
  if (parsed.success) return parsed.data;
  throw new Error(
    `${file} is not what the site expects:\n${z.prettifyError(parsed.error)}\n` +
      'Write it anew with "npm run annotate"; do not edit it by hand.',
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read. Write it with "npm run annotate".`, { cause });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON. Write it anew with "npm run annotate".`, { cause });
  }
}
