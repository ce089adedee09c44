import { max } from 'd3';
import { x } from 'xastscript';
import type { Corpus } from '../corpus/corpus.ts';
import type { History } from '../corpus/history.ts';
import { paths } from '../paths.ts';
import { claimWorded, questionChanged } from './changed-on.ts';
import { xmlDocument } from './xml.ts';

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

/**
 * When pages last changed, by their paths: those of claims, with the questions they speak to, and of
 * questions. Of other pages, and of states without dates, nothing tells.
 */
export function changesOf(corpus: Corpus, history: History): ReadonlyMap<string, string> {
  const questions = new Map(
    corpus.questions.map((question) => [question.id, questionChanged(history, question)]),
  );
  const claims = corpus.claims.map(({ id }): [string, string | null] => [
    paths.claim(id),
    latest([
      claimWorded(history, id),
      ...corpus.questionsOf(id).map((question) => questions.get(question.id) ?? null),
    ]),
  ]);
  const all = [
    ...claims,
    ...[...questions].map(([id, time]) => [paths.question(id), time] as const),
  ];
  return new Map(all.flatMap(([path, time]) => (time === null ? [] : [[path, time]])));
}

function latest(times: readonly (string | null)[]): string | null {
  return max(times.filter((time) => time !== null)) ?? null;
}

/** A page of the sitemap: its full address and, where that is known, when it last changed. */
export interface Listed {
  readonly address: string;
  readonly lastmod: string | undefined;
}

/** A sitemap (sitemaps.org, version 0.9). */
export function sitemap(pages: readonly Listed[]): string {
  const set = x(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    pages.map(({ address, lastmod }) =>
      x('url', [x('loc', address), ...(lastmod === undefined ? [] : [x('lastmod', lastmod)])]),
    ),
  );
  return xmlDocument(set);
}
