import type { Corpus } from '../corpus/corpus.ts';
import type { GoneQuestion, History } from '../corpus/history.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { formatAttribution } from '../format/source.ts';
import { capital } from '../format/words.ts';
import type { KeptReading, LedgerQuestion } from '../schemas/ledger-question.ts';
import { type QuestionHistory, questionHistory } from './question-history.ts';

/** A passage that a question had, with what became of it. */
export interface FormerReading {
  readonly reading: KeptReading;
  /** Its article, if that is still in the corpus. */
  readonly here: ShownSource | null;
  /** Who speaks in it. */
  readonly by: string;
  /** The letter it had, where it is gone. */
  readonly letter: string | null;
  readonly title: string;
  /** Whether its claim stands. */
  readonly stands: boolean;
}

/** All that the page of a question that is gone shows. */
export interface GoneQuestionPage {
  readonly entry: GoneQuestion;
  readonly readings: readonly FormerReading[];
  /** The questions that go on from it. */
  readonly heirs: readonly LedgerQuestion[];
  readonly history: QuestionHistory;
}

/** Gathers the page of a question that is gone. */
export function goneQuestionPage(
  corpus: Corpus,
  history: History,
  entry: GoneQuestion,
): GoneQuestionPage {
  return {
    entry,
    readings: entry.readings.map((reading) => formerReading(corpus, history, reading)),
    heirs: entry.gone.heirs.map(history.question),
    history: questionHistory(corpus, history, entry),
  };
}

/** A passage as a question had it, with what became of it. */
export function formerReading(
  { sources }: Corpus,
  history: History,
  reading: KeptReading,
): FormerReading {
  const claim = history.entry(reading.claim);
  const here = sources.find(({ id }) => id === claim.source) ?? null;
  const source = here ?? history.source(reading.source);
  return {
    reading,
    here,
    by: source === undefined ? reading.source : capital(formatAttribution(source)),
    letter: here === null ? (source?.sign ?? null) : null,
    title: source?.title ?? reading.source,
    stands: claim.gone === null,
  };
}
