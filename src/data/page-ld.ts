/** What pages say of themselves to machines, as JSON-LD in the words of schema.org. */
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { articleLd, claimLd } from './annotation.ts';
import type { Edition } from './edition.ts';
import type { DataFile } from './file.ts';
import { sha256Of } from './hash.ts';
import { LICENCE } from './rights.ts';
import { formatSize, sizeOf } from './size.ts';

/** A node that stands in a page. */
export type PageNode = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' };

/** The home page: the site, and the articles that it compares. */
export function sitePage(edition: Edition): PageNode {
  const { corpus, link } = edition;
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': link(paths.home, paths.home),
    name: corpus.title,
    description: corpus.description,
    inLanguage: 'en',
    license: LICENCE.path,
    isBasedOn: corpus.sources.map((source) => named(edition, source, paths.home)),
  };
}

/** The page of an article. */
export function articlePage(edition: Edition, source: Source): PageNode {
  return { ...CONTEXT, ...articleLd(edition, source, paths.article(source.id)) };
}

/** The page of a claim: the claim itself, as its file has it. */
export function claimPage(edition: Edition, claim: Claim): PageNode {
  return claimLd(edition, claim, paths.claim(claim.id));
}

/** The page of a question: the question, and what each claim says to it in its source's words. */
export function questionPage({ corpus, link }: Edition, question: Question): PageNode {
  const { id, topics, positions } = question;
  const folder = paths.question(id);
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    '@id': link(folder, folder),
    name: question.question,
    inLanguage: 'en',
    version: corpus.state,
    about: topics.map((topic) => ({ '@type': 'DefinedTerm', name: corpus.topic(topic).label })),
    mainEntity: {
      '@type': 'Question',
      name: question.question,
      suggestedAnswer: positions
        .filter(({ implied }) => !implied)
        .map(({ claim, source, words }) => ({
          '@type': 'Answer',
          text: words,
          url: link(paths.claim(claim), folder),
          isPartOf: { '@id': link(paths.article(source), folder) },
        })),
    },
  };
}

/** The page of the data: the data set, and its files with their sizes and hashes. */
export function dataPage(edition: Edition, files: readonly DataFile[]): PageNode {
  const { corpus, link } = edition;
  const folder = paths.data;
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': link(folder, folder),
    name: corpus.title,
    description: corpus.description,
    version: corpus.state,
    license: LICENCE.path,
    isBasedOn: corpus.sources.map((source) => named(edition, source, folder)),
    distribution: files.map(({ name, type, what, body }) => ({
      '@type': 'DataDownload',
      name,
      description: what,
      contentUrl: link(`${folder}${name}`, folder),
      encodingFormat: type.replace(/;.*/, ''),
      contentSize: formatSize(sizeOf(body)),
      sha256: sha256Of(body),
    })),
  };
}

/** An article by its page and its title. */
function named(edition: Edition, source: Source, folder: string): PageNode {
  const { '@type': type, '@id': id, headline } = articleLd(edition, source, folder);
  return { '@type': type, '@id': id, headline };
}
