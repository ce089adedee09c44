import type { Question } from '../schemas/question.ts';
import type { AbsenceKind } from './absence.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { byFirmness, isDisagreement } from './outcome.ts';
import { type OnTopic, questionsOn, topicBySource } from './topics.ts';

/** What one source has on a topic. */
export interface TopicCell {
  readonly source: ShownSource;
  readonly claims: number;
  /** How many of them stand on a side of a dispute that the row names. */
  readonly disputed: number;
  /** Why it has none; null where it has some. */
  readonly absent: AbsenceKind | null;
}

/** A topic by sources, with the disputes on it. */
export interface TopicRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly TopicCell[];
  readonly disputes: readonly Question[];
}

/** The topics that any claim is on: those in dispute first, the firmest before; then by their size. */
export function topicMap(corpus: Corpus): TopicRow[] {
  return corpus.topics
    .map(({ id, label }): TopicRow => {
      const disputes = questionsOn(corpus, id).filter(({ verdict }) => isDisagreement(verdict));
      const cells = topicBySource(corpus, id).map((one) => cellOf(corpus, one, disputes));
      return { id, label, cells, disputes };
    })
    .filter((row) => sizeOf(row) > 0)
    .toSorted((a, b) => byDispute(a.disputes[0], b.disputes[0]) || sizeOf(b) - sizeOf(a));
}

/** The number of claims in a row. */
function sizeOf({ cells }: TopicRow): number {
  return cells.reduce((sum, { claims }) => sum + claims, 0);
}

function byDispute(a: Question | undefined, b: Question | undefined): number {
  return a && b ? byFirmness(a, b) : Number(a === undefined) - Number(b === undefined);
}

function cellOf(
  corpus: Corpus,
  { source, claims, absence }: OnTopic,
  disputes: readonly Question[],
): TopicCell {
  const isDisputed = (id: string): boolean =>
    corpus
      .stampsOf(id)
      .some(({ stands }) =>
        stands.some(
          ({ question, verdict }) => disputes.includes(question) && isDisagreement(verdict),
        ),
      );
  return {
    source,
    claims: claims.length,
    disputed: claims.filter(({ id }) => isDisputed(id)).length,
    absent: absence?.why ?? null,
  };
}
