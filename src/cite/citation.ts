import type { CSL } from '@citation-js/core';
import type { Corpus } from '../corpus/corpus.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { articleItem, claimItem, questionItem, type Place } from './items.ts';

/** What can be cited. */
export type CitedKind = 'articles' | 'claims' | 'questions';

/** What is cited, and under which address its files stand. */
export interface Cited {
  readonly kind: CitedKind;
  readonly id: string;
  /** What the footnote and the references name, the thing itself first. */
  readonly items: readonly [CSL, ...CSL[]];
  /** What reference managers are given beside these: the article a claim is quoted from. */
  readonly besides: readonly CSL[];
}

/** The full address of a path, or undefined where the build does not know the site's host. */
export type Locate = (path: string) => string | undefined;

/** The day of a state of the corpus; null where nobody found out. */
export type DayOf = (state: string) => string | null;

/** Makes the items of whatever can be cited in a corpus. */
export function citer(corpus: Corpus, dayOf: DayOf, locate: Locate) {
  const { title, state } = corpus;
  const place: Place = { title, state, day: dayOf(state) };
  // One object an article, so that what is made of it once can be kept.
  const made = new Map<Source, CSL>();
  const itemOf = (source: Source): CSL => {
    const item = made.get(source) ?? articleItem(source, place, locate(paths.article(source.id)));
    made.set(source, item);
    return item;
  };
  return {
    article: (source: Source): Cited => ({
      kind: 'articles',
      id: source.id,
      items: [itemOf(source)],
      besides: [],
    }),
    claim: (claim: Claim): Cited => {
      const source = corpus.source(claim.source);
      const item = claimItem(claim, source, place, locate(paths.claim(claim.id)));
      return { kind: 'claims', id: claim.id, items: [item], besides: [itemOf(source)] };
    },
    question: (question: Question): Cited => {
      const said = new Set(question.positions.map(({ source }) => source));
      const sources = corpus.sources.filter(({ id }) => said.has(id));
      const item = questionItem(question, sources, place, locate(paths.question(question.id)));
      return {
        kind: 'questions',
        id: question.id,
        items: [item, ...sources.map(itemOf)],
        besides: [],
      };
    },
  };
}
