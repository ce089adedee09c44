import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentDir, corpus } from '../src/content.ts';
import { buildVocabulary } from '../src/search/index/build-vocabulary.ts';
import type { Shipped } from '../src/search/index/load.ts';
import { searchRecords } from '../src/search/index/records.ts';
import { buildShelf } from '../src/search/index/build-shelf.ts';
import { englishWords } from './search/english.ts';
import { pagefindFiles } from './search/pagefind-files.ts';
import { searchTexts } from './search/texts.ts';

/** Writes the search index of a built site; the one argument is the folder of the build. */
const [, , dist = 'dist'] = process.argv;
const folder = join(dist, 'pagefind');

const { file, texts, outside } = searchTexts(contentDir, corpus);
const { files, idsByUrl } = await pagefindFiles(searchRecords(corpus, outside));
const shipped: Shipped = {
  vocabulary: buildVocabulary(corpus, { texts, file, english: englishWords() }),
  shelf: buildShelf(corpus, (url) => idsByUrl.get(url)),
};

await rm(folder, { recursive: true, force: true });
for (const { path, content } of [
  ...files,
  { path: 'claims.json', content: JSON.stringify(shipped) },
]) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
process.stdout.write(`Search index: ${String(corpus.claims.length)} claims in ${folder}\n`);
