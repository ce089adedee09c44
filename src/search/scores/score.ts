import type { EngineScore, JudgedQuery } from '../../schemas/search-scores.ts';

/** A search engine as it is judged: from what was typed to ids of what it found, the best first. */
export interface Engine {
  readonly engine: string;
  readonly find: (query: string) => Promise<readonly string[]>;
  /** What it finds in the place of a claim, where it finds something larger: the article. */
  readonly stands?: (claim: string) => string;
}

/** Right claims count up to this place. */
const PLACES = 3;

/** How an engine does with judged queries; a query without right claims must find nothing. */
export async function scoreEngine(
  { engine, find, stands = (claim) => claim }: Engine,
  queries: readonly JudgedQuery[],
): Promise<EngineScore> {
  const score = { engine, first: 0, three: 0, nothing: 0 };
  for (const { query, right } of queries) {
    const answers = new Set(right.map(stands));
    const places = (await find(query)).slice(0, PLACES).map((found) => answers.has(found));
    if (right.length === 0) score.nothing += Number(places.length === 0);
    else {
      score.first += Number(places[0] === true);
      score.three += Number(places.includes(true));
    }
  }
  return score;
}
