import type { Corpus } from '../corpus/corpus.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { firmestFirst } from '../corpus/outcome.ts';
import type { Topic } from '../schemas/corpus.ts';
import type { Question } from '../schemas/question.ts';
import type { Voice } from '../schemas/statement.ts';

/** What the search page holds ready for the results of a search, and where to go without one. */
export interface SearchView {
  readonly sources: readonly ShownSource[];
  /** From the oldest to the latest, the undated last. */
  readonly byDate: readonly ShownSource[];
  readonly topics: readonly Topic[];
  /** The first few, the firmest disagreement first. */
  readonly questions: readonly Question[];
  readonly voices: readonly Voice[];
}

/** So many questions stand on the page; the others are on the page of all questions. */
const QUESTIONS = 12;

/** What the search page holds ready. */
export function searchView(corpus: Corpus): SearchView {
  return {
    sources: corpus.sources,
    byDate: corpus.sources.toSorted((a, b) => compare(a.date ?? '~', b.date ?? '~')),
    topics: corpus.topics,
    questions: firmestFirst(corpus.questions).slice(0, QUESTIONS),
    voices: corpus.voices,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
