import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { bySharpness, sharpestFirst } from './standing.ts';

/** The questions of one topic, the sharpest first. */
export interface TopicQuestions {
  readonly label: string;
  readonly questions: readonly [Question, ...Question[]];
}

/** The questions by topic, the topic with the sharpest question first; those of no topic last. */
export function questionsByTopic(corpus: Corpus): TopicQuestions[] {
  const byTopic = Map.groupBy(sharpestFirst(corpus.questions), ({ topic }) => topic);
  return [...byTopic]
    .flatMap(([topic, [first, ...rest]]) =>
      first
        ? [
            {
              topic,
              label: topic ? corpus.topic(topic).label : 'Other',
              questions: [first, ...rest] as const,
            },
          ]
        : [],
    )
    .toSorted(
      (a, b) =>
        Number(a.topic === null) - Number(b.topic === null) ||
        bySharpness(a.questions[0].verdict, b.questions[0].verdict),
    );
}

/** The claims on a topic, in the order of the sources and of their text. */
export function claimsOn(corpus: Corpus, topic: string): Claim[] {
  return corpus.claims.filter(({ topics }) => topics.includes(topic));
}

/** The questions on a topic: filed under it, the sharpest first. */
export function questionsOn(corpus: Corpus, topic: string): Question[] {
  return sharpestFirst(corpus.questions.filter((question) => question.topic === topic));
}
