import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Absence } from './absence.ts';
import type { Corpus } from './corpus.ts';
import { byFirmness, firmestFirst } from './outcome.ts';

/** The questions of one topic, the firmest disagreement first. */
export interface TopicQuestions {
  readonly label: string;
  readonly questions: readonly [Question, ...Question[]];
}

/**
 * Every question once, under the first of its topics; the topic with the firmest disagreement
 * first, the questions of no topic last.
 */
export function questionsByTopic(corpus: Corpus): TopicQuestions[] {
  const byTopic = Map.groupBy(firmestFirst(corpus.questions), ({ topics }) => topics[0]);
  return [...byTopic]
    .flatMap(([topic, [first, ...rest]]) =>
      first
        ? [
            {
              topic,
              label: topic === undefined ? 'Other' : corpus.topic(topic).label,
              questions: [first, ...rest] as const,
            },
          ]
        : [],
    )
    .toSorted(
      (a, b) =>
        Number(a.topic === undefined) - Number(b.topic === undefined) ||
        byFirmness(a.questions[0], b.questions[0]),
    );
}

/** The questions on a topic, the firmest disagreement first. */
export function questionsOn(corpus: Corpus, topic: string): Question[] {
  return firmestFirst(corpus.questions.filter(({ topics }) => topics.includes(topic)));
}

/** The claims on a topic, and those that speak to a question on it, in the order of the sources and of their text. */
export function claimsOn(corpus: Corpus, topic: string): Claim[] {
  const members = new Set(questionsOn(corpus, topic).flatMap((question) => question.members));
  return corpus.claims.filter(({ id, topics }) => topics.includes(topic) || members.has(id));
}

/** What a source says on a topic; the absence where it says nothing. */
export interface OnTopic {
  readonly source: ShownSource;
  readonly claims: readonly Claim[];
  readonly absence: Absence | null;
}

/**
 * What each source says on a topic, in the order of the corpus. A source with no claim on it, and
 * with none that speaks to a question on it, does not mention it, unless the words of a question
 * on it were found in its text.
 */
export function topicBySource(corpus: Corpus, topic: string): OnTopic[] {
  const bySource = Map.groupBy(claimsOn(corpus, topic), ({ source }) => source);
  const absences = questionsOn(corpus, topic)
    .flatMap(({ absent }) => absent)
    .filter(({ why }) => why === 'unmatched');
  const listed = new Set(absences.flatMap(({ claims }) => claims));
  const unmatched = new Set(absences.map(({ source }) => source));
  return corpus.sources.map((source): OnTopic => {
    const claims = bySource.get(source.id) ?? [];
    if (claims.length > 0) return { source, claims, absence: null };
    const why = unmatched.has(source.id) ? 'unmatched' : 'unmentioned';
    const passages = corpus.claimsOf(source.id).filter(({ id }) => listed.has(id));
    return { source, claims, absence: { source, why, claims: passages } };
  });
}
