import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { paths } from '../paths.ts';

/** Paths of all pages that search engines may list, from the root of the site. */
export function indexedPaths({ sources, claims, questions, topics, voices }: Corpus): string[] {
  return [
    paths.home,
    paths.articles,
    ...sources.map(({ id }) => paths.article(id)),
    paths.claims,
    ...claims.map(({ id }) => paths.claim(id)),
    paths.questions,
    ...questions.map(({ id }) => paths.question(id)),
    paths.compares,
    ...sources.flatMap((a, at) => sources.slice(at + 1).map((b) => paths.compare(a.id, b.id))),
    paths.topics,
    ...topics.map(({ id }) => paths.topic(id)),
    paths.voices,
    ...voices.map(({ id }) => paths.voice(id)),
    paths.timeline,
    paths.search,
    paths.method,
    paths.data,
  ];
}

/** A sitemap of full addresses (sitemaps.org, version 0.9); the build knows no dates of pages. */
export function sitemap(addresses: readonly string[]): string {
  const set = x(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    addresses.map((address) => x('url', [x('loc', address)])),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(set)}\n`;
}
