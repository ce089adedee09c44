import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { JudgedQuery, type SearchScores } from '../../src/schemas/search-scores.ts';
import { claimsDigest } from '../../src/search/scores/digest.ts';
import { scoreEngine } from '../../src/search/scores/score.ts';
import { corpus } from '../../src/content.ts';
import { lunrSearch, miniSearch } from './engines/over-claims.ts';
import { ours } from './engines/ours.ts';
import { pagefindArticles } from './engines/pagefind-articles.ts';
import { nodeIndex } from './node-index.ts';

/** Where the judged queries stand. */
const GOLD = 'tests/gold/search';
const SETS = ['tuning', 'held'] as const;

/** The queries of a set. */
export async function judgedQueries(set: (typeof SETS)[number]): Promise<JudgedQuery[]> {
  return z.array(JudgedQuery).parse(parse(await readFile(join(GOLD, `${set}.yml`), 'utf8')));
}

/** Scores the search of a built site and others beside it on the judged queries. */
export async function searchScores(dist: string): Promise<SearchScores> {
  const sources = corpus.sources.map(({ id }) => id);
  const engines = [
    ours(await nodeIndex(join(dist, 'pagefind'), sources)),
    await pagefindArticles(dist, sources, (claim) => corpus.claim(claim).source),
    miniSearch(corpus.claims),
    lunrSearch(corpus.claims),
  ];
  const sets = [];
  for (const set of SETS) {
    const queries = await judgedQueries(set);
    const scores = [];
    for (const engine of engines) scores.push(await scoreEngine(engine, queries));
    const traps = queries.filter(({ right }) => right.length === 0).length;
    sets.push({ set, queries: queries.length - traps, traps, engines: scores });
  }
  return { claims: claimsDigest(corpus.claims), sets };
}
