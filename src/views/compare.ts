import type { Corpus } from '../corpus/corpus.ts';
import { type ByVerdict, countVerdicts } from '../corpus/counts.ts';
import { between, isAgreement, isDisagreement } from '../corpus/outcome.ts';
import { speakingOn } from '../corpus/passages.ts';
import { capital, count, list } from '../format/words.ts';
import type { Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { namedSource } from '../format/speaker.ts';

/** How two sources stand to each other over all questions. */
export interface PairCounts {
  readonly a: ShownSource;
  readonly b: ShownSource;
  /** The number of questions that both answer. */
  readonly shared: number;
  readonly byVerdict: ByVerdict;
  readonly disagreed: number;
  readonly agreed: number;
}

/** A source with how it stands to each of those before it, in the order of the corpus. */
export interface CompareRow {
  readonly source: ShownSource;
  readonly pairs: readonly PairCounts[];
}

/** Everything the page shows on which two may be picked. */
export interface CompareView {
  readonly sources: readonly ShownSource[];
  /** Each pair once: the first source has none before it, and so no row. */
  readonly rows: readonly CompareRow[];
  /** Who disagrees most, in a sentence. */
  readonly finding: string;
}

/** What the page shows on which two sources may be picked. */
export function compareView(corpus: Corpus): CompareView {
  const { sources } = corpus;
  const rows = sources.slice(1).map((source, at) => ({
    source,
    pairs: sources.slice(0, at + 1).map((other) => counts(corpus, other, source)),
  }));
  return { sources, rows, finding: finding(sources, rows) };
}

/** How two sources stand to each other over all questions. */
export function counts(corpus: Corpus, a: ShownSource, b: ShownSource): PairCounts {
  const both = corpus.questions.filter((question) => {
    const speaking = speakingOn(corpus, question);
    return speaking.includes(a) && speaking.includes(b);
  });
  const verdicts = both.map((question) => between(question, a.id, b.id)?.verdict ?? null);
  const amount = (is: (verdict: Verdict | null) => boolean): number => verdicts.filter(is).length;
  return {
    a,
    b,
    shared: both.length,
    byVerdict: countVerdicts(verdicts),
    disagreed: amount(isDisagreement),
    agreed: amount(isAgreement),
  };
}

/** How two sources stand to each other, in a sentence. */
export function pairFinding({ shared, disagreed, agreed }: PairCounts): string {
  if (shared === 0) return 'No question that was found is answered by both.';
  if (shared === 1) {
    const verb =
      disagreed === 1 ? 'disagree' : agreed === 1 ? 'agree' : 'neither agree nor disagree';
    return `They ${verb} on the one question that both answer.`;
  }
  const told = (amount: number): string => (amount === 0 ? 'none' : String(amount));
  return `Of the ${count(shared, 'question')} that both answer they disagree on ${told(disagreed)} and agree on ${told(agreed)}.`;
}

function finding(sources: readonly ShownSource[], rows: readonly CompareRow[]): string {
  if (sources.length < 2) return 'It takes two articles to compare, and there are not two yet.';
  const pairs = rows.flatMap((row) => row.pairs);
  const most = Math.max(...pairs.map(({ disagreed }) => disagreed));
  if (most === 0) return 'No two of the articles were found to disagree on a question.';
  const [first, ...more] = pairs.filter(({ disagreed }) => disagreed === most);
  if (!first) return '';
  if (more.length === 0) {
    const { a, b, shared } = first;
    return `${capital(namedSource(a))} and ${namedSource(b)} disagree most often: on ${most} of the ${count(shared, 'question')} that both answer.`;
  }
  const told = [first, ...more].map(({ a, b }) => `${a.sign} and ${b.sign}`);
  return `No two disagree on more than ${count(most, 'question')}; ${list(told)} do on so many.`;
}
