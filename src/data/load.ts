import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, corpus, history, ledger } from '../content.ts';
import { type Context, claimContexts, parseArticle } from '../markdown/context.ts';
import type { Source } from '../schemas/source.ts';
import { absoluteUrl } from '../urls.ts';
import type { Edition } from './edition.ts';
import { dataFiles } from './files.ts';
import { claimFiles } from './json-files.ts';
import { relativeLink } from './link.ts';

const read = (...path: string[]): string => readFileSync(join(contentDir, ...path), 'utf8');

const full = corpus.sources.filter(({ display }) => display === 'full');

/** The article as spans count it: byte order mark removed, CRLF read as LF. */
function textOf({ id, file }: Source): [string, string][] {
  if (!existsSync(join(contentDir, 'sources', file))) return [];
  const text = read('sources', file).replace(/^\ufeff/, '');
  return [[id, text.replaceAll('\r\n', '\n')]];
}

const articles = new Map(full.map(({ id }) => [id, read('articles', `${id}.md`)]));

/** What comes before the text of an article's Markdown. */
const FRONT_MATTER = /^---\n.*?\n---\n/s;

const contextsOf = (markdown: string): Map<string, Context> =>
  claimContexts(parseArticle(markdown.replace(FRONT_MATTER, '')));

/** The corpus with its files, as the data files need them. */
export const edition: Edition = {
  corpus,
  facts: read('facts.json'),
  ledger,
  history,
  articles,
  texts: new Map(full.flatMap(textOf)),
  contexts: new Map([...articles.values()].flatMap((markdown) => [...contextsOf(markdown)])),
  locate: absoluteUrl,
  link: (path, folder) => absoluteUrl(path) ?? relativeLink(path, folder),
};

/** The files of single claims, by claim id. */
export const ofClaims = claimFiles(edition);

/** The files under /data/, made once for the page that lists them and the route that serves them. */
export const files = dataFiles(edition, ofClaims);

/** The feed among them; undefined where nothing is dated. */
export const feed = files.find(({ name }) => name === 'feed.xml');
