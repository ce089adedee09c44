/**
 * Packs a built site so that it can be read from disk, without a server: `npm run portable` after a
 * build, `npm run portable -- --dist DIR --out FILE.zip`. Addresses in it are relative, and scripts
 * are of the kind that browsers run from a file.
 */
import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { readOptions } from './io/options.ts';
import { run } from './io/run.ts';
import { portableFiles } from './portable/files.ts';

const { values: options } = readOptions('npm run portable -- [--dist DIR] [--out FILE.zip]', {
  options: {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'portable.zip' },
  },
});

/** Zip knows no earlier time; the same site gives the same bytes. */
const NO_TIME = '1980-01-01T12:00:00';

run(() => {
  const files = portableFiles(options.dist, process.env.BASE_PATH ?? '');
  writeFileSync(options.out, zipSync(Object.fromEntries(files), { mtime: NO_TIME }));
  console.log(`${options.out}: ${String(files.size)} files; open index.html in it`);
});
