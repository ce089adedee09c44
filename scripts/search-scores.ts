import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../src/content.ts';
import { searchScores } from './search/scores.ts';

/** Scores the search of a built site, and writes the figures that the method page shows. */
const [, , dist = 'dist'] = process.argv;
const scores = await searchScores(dist);
await writeFile(join(contentDir, 'search-scores.json'), `${JSON.stringify(scores, null, 2)}\n`);
for (const { set, queries, traps, engines } of scores.sets) {
  process.stdout.write(`${set}: ${String(queries)} queries, ${String(traps)} traps\n`);
  console.table(engines);
}
