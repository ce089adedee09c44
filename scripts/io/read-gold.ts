import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { GoldArticle } from '../../src/quality/gold/article.ts';
import { type Comparison, Comparisons } from '../../src/quality/gold/comparison.ts';
import type { GoldText } from '../../src/quality/gold/gold.ts';
import { PairGold } from '../../src/quality/gold/pairs.ts';
import { InputError } from './input-error.ts';
import { readArticleFile } from './read-text.ts';

const COMPARISONS = 'comparisons.json';

/**
 * Reads every marked text of a folder, in the order of its file names.
 *
 * @param sourceOf the id of the source a text has, by its file name; null leaves the text out
 * @param texts the folder of the texts
 * @throws InputError where a file is not as the marks are written
 */
export function readGold(
  dir: string,
  texts: string,
  sourceOf: (file: string) => string | null,
): GoldText[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json') && name !== COMPARISONS);
  return names.sort().flatMap((name): GoldText[] => {
    const marks = readJson(join(dir, name), GoldArticle);
    const source = sourceOf(marks.source);
    if (source === null) return [];
    return [{ marks, source, text: readArticleFile(join(texts, marks.source)).text }];
  });
}

/** The marked questions of a folder; none where it has no file of them. */
export function readComparisons(dir: string): Comparison[] {
  const file = join(dir, COMPARISONS);
  return existsSync(file) ? readJson(file, Comparisons).comparisons : [];
}

/**
 * The marked pairs of a corpus.
 *
 * @throws InputError where the file is not as the marks are written
 */
export function readPairs(dir: string): PairGold {
  return readJson(join(dir, 'gold.json'), PairGold);
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const fault = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}.`;
  throw new InputError(file, null, fault, 'Mend the mark there.');
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new InputError(file, null, 'is not JSON.', 'Mend the JSON there.');
  }
}
