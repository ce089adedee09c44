/**
 * Writes `state-dates.json`: for each state of the corpus the time of the commit that made it. Run
 * before a site is released, in a clone with its whole history: `npm run date-states [-- --content DIR]`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedStates } from './io/committed-states.ts';
import { readOptions } from './io/options.ts';
import { run } from './io/run.ts';

const { values: options } = readOptions('npm run date-states -- [--content DIR]', {
  options: { content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' } },
});

run(() => {
  const dates = committedStates(options.content);
  const file = join(options.content, 'state-dates.json');
  writeFileSync(file, `${JSON.stringify({ version: 1, dates }, null, 2)}\n`);
  console.log(`${file}: ${String(Object.keys(dates).length)} states have dates`);
});
