import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, facts } from './content.ts';
import { SearchScores } from './schemas/search-scores.ts';
import { claimsDigest } from './search/scores/digest.ts';

/** The published figures of the search; null where none stand there, or those of other claims. */
export const searchScores = readScores();

function readScores(): SearchScores | null {
  const file = join(contentDir, 'search-scores.json');
  if (!existsSync(file)) return null;
  const scores = SearchScores.parse(JSON.parse(readFileSync(file, 'utf8')));
  return scores.claims === claimsDigest(facts.claims) ? scores : null;
}
