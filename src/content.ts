import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readCorpus } from './corpus/corpus.ts';
import { readHistory } from './corpus/history.ts';
import { Facts } from './schemas/facts.ts';
import { Ledger } from './schemas/ledger.ts';
import { StateDates } from './schemas/state-dates.ts';

/** The folder of the corpus, relative to the project. */
export const contentDir = process.env.CONTENT_DIR ?? 'content';

/** The folder of what editors wrote on questions, which a corpus need not have. */
export const questionsDir = `${contentDir}/questions`;

/** Everything the annotator found, as it stands in `facts.json`. */
export const facts = load('facts.json', Facts);

/** The same with its lookups: what pages and components read. */
export const corpus = readCorpus(facts);

/** Every claim id ever published, as it stands in `ledger.json`. */
export const ledger = load('ledger.json', Ledger);

/** The same with its lookups: what became of each claim. */
export const history = readHistory(ledger, readDates());

/** When the states were committed; none where no release step found out. */
function readDates(): StateDates['dates'] {
  const name = 'state-dates.json';
  return existsSync(join(contentDir, name)) ? load(name, StateDates).dates : {};
}

function load<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const file = join(contentDir, name);
  const parsed = schema.safeParse(parseJson(file, readText(file)));
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
