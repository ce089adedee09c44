/**
 * Builds the site of this repository's corpus once more, after all that may befall articles: words
 * are edited, a date and a name set right, one article is taken out, one renamed, and one taken out
 * and put back. Each of the two steps is accepted, as an editor would. No address of the site
 * before may be dead on this one.
 */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edit, EDITS, REMOVED, RENAMED, RESTORED, SET_RIGHT } from './edits.ts';
import { npm } from './npm.ts';
import { EDITED, OWN } from './sites.ts';

const env = { ...process.env, CONTENT_DIR: EDITED.content };
const at = (file: string): string => join(EDITED.content, file);
const listed = (id: string): string => `  - ${id}\n`;

rmSync('.cache/edited', { recursive: true, force: true });
cpSync(OWN.content, EDITED.content, { recursive: true });

for (const edit of [...Object.values(EDITS).flat(), ...SET_RIGHT]) change(edit);
for (const ending of ['txt', 'yml']) {
  const file = (id: string): string => at(`sources/${id}.${ending}`);
  rmSync(file(REMOVED));
  rmSync(file(RESTORED));
  renameSync(file(RENAMED.from), file(RENAMED.to));
}
change({ file: 'corpus.yml', words: listed(REMOVED), others: '' });
change({ file: 'corpus.yml', words: listed(RESTORED), others: '' });
change({ file: 'corpus.yml', words: listed(RENAMED.from), others: listed(RENAMED.to) });
annotate();

for (const file of [`sources/${RESTORED}.txt`, `sources/${RESTORED}.yml`])
  cpSync(join(OWN.content, file), at(file));
change({
  file: 'corpus.yml',
  words: listed(RENAMED.to),
  others: listed(RENAMED.to) + listed(RESTORED),
});
annotate();
npm(`exec -- astro build --force --outDir ${EDITED.dist}`, env);

function annotate(): void {
  npm('run annotate -- --accept', env);
}

function change({ file, words, others }: Edit): void {
  const [before, after, ...more] = readFileSync(at(file), 'utf8').split(words);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} does not hold these words once: ${words}`);
  writeFileSync(at(file), `${before}${others}${after}`);
}
