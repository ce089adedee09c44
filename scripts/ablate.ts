/**
 * Takes away the functions of `src/annotator` and `src/compare` one at a time, and tells what that
 * changes in what is read in the texts of `tests/gold`:
 * `npm run ablate -- [PATH…] [--branches] [--brief] [--cases DIR] [--jobs N] [--resume FILE]`.
 * A PATH limits it to files that begin so; `--branches` tries conditions and fallbacks too;
 * `--brief` goes no further than
 * the first set that needs a function; `--cases` reads small cases as well, a JSON object a line; `--resume` keeps the results in a file
 * and does not try again what stands there.
 */
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { done, recordOf } from './ablate/records.ts';
import { readModules } from './ablate/modules.ts';
import { tryAll } from './ablate/pool.ts';
import { row, summary } from './ablate/table.ts';
import { readOptions } from './io/options.ts';

const { values: options, positionals: paths } = readOptions(
  'npm run ablate -- [PATH…] [--branches] [--brief] [--cases DIR] [--jobs N] [--resume FILE]',
  {
    allowPositionals: true,
    options: {
      branches: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
      cases: { type: 'string', default: '' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      resume: { type: 'string' },
    },
  },
);

const { points } = readModules(options.branches);
const known = done(options.resume);
const wanted = points.flatMap((point, id) =>
  (paths.length === 0 || paths.some((path) => point.file.startsWith(path))) &&
  !known.has(recordOf(point))
    ? [id]
    : [],
);
const results = await tryAll(wanted, {
  jobs: Number(options.jobs),
  cases: options.cases,
  branches: options.branches,
  brief: options.brief,
  onResult: (effect, count) => {
    const point = points[effect.point];
    if (point === undefined) return;
    console.log(row(point, effect));
    if (count % 50 === 0) console.error(`${String(count)} of ${String(wanted.length)}`);
    if (options.resume !== undefined)
      appendFileSync(options.resume, `${JSON.stringify({ key: recordOf(point), ...effect })}\n`);
  },
});
console.log(summary(points, results));
