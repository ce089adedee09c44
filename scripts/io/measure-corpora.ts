import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placePairs } from '../../src/quality/gold/pairs.ts';
import { scorePairs } from '../../src/quality/pairs/score.ts';
import type { CorpusScore } from '../../src/schemas/quality.ts';
import { makeFacts } from './outputs.ts';
import { readContent } from './read-content.ts';
import { readPairs } from './read-gold.ts';

/** Corpora of other subjects, a folder each. */
const CORPORA = 'tests/gold/corpora';

/** Scores the comparison on every marked corpus, in the order of their names. */
export function measureCorpora(): CorpusScore[] {
  if (!existsSync(CORPORA)) return [];
  return readdirSync(CORPORA, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(measureCorpus);
}

/** Reads and compares a corpus anew, as `npm run annotate` does, and scores what comes of it. */
export function measureCorpus(name: string): CorpusScore {
  const dir = join(CORPORA, name);
  const content = readContent(dir);
  const { facts } = makeFacts(content);
  const texts = new Map(content.articles.map(({ source, text }) => [source.id, text]));
  return {
    name,
    title: facts.corpus.title,
    articles: facts.sources.length,
    questions: facts.questions.length,
    ...scorePairs(placePairs(readPairs(dir), texts), facts),
  };
}
