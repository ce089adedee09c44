import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Engine } from '../../../src/search/scores/score.ts';
import { fetchFiles } from '../node-index.ts';

/** The part of Pagefind that is asked here. */
interface Plain {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[];
  }>;
}

function isPlain(module: unknown): module is Plain {
  return typeof module === 'object' && module !== null && 'search' in module;
}

/** Pagefind over the pages of the articles, as it comes. It finds pages: those of the right claims. */
export async function pagefindArticles(
  dist: string,
  sources: readonly string[],
  sourceOf: (claim: string) => string,
): Promise<Engine> {
  fetchFiles();
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-articles-'));
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start.');
  for (const source of sources) {
    const content = await readFile(join(dist, 'articles', source, 'index.html'), 'utf8');
    await index.addHTMLFile({ url: source, content });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  if (!isPlain(module)) throw new Error('Pagefind was not written.');
  return {
    engine: 'Pagefind over the article pages',
    find: async (query) => {
      const { results } = await module.search(query);
      const pages = await Promise.all(results.map((result) => result.data()));
      return pages.map((page) => page.raw_url.replaceAll('/', ''));
    },
    stands: sourceOf,
  };
}
