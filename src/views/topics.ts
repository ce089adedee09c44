import type { Corpus } from '../corpus/corpus.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { type OnTopic, questionsOn, topicBySource } from '../corpus/topics.ts';
import { capital, count, list } from '../format/words.ts';
import type { Topic } from '../schemas/corpus.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { namedSource } from '../format/speaker.ts';
import { type ClaimLine, claimLine } from './claims.ts';
import { type QuestionLine, questionLine } from './question-line.ts';
import type { Notes } from './spread.ts';
import { type TimelineExcerpt, timelineExcerpt } from './timeline-excerpt.ts';

/** What a source says on a topic, ready for a list. */
export interface TopicSource extends OnTopic {
  readonly lines: readonly ClaimLine[];
}

/** Everything a topic's page shows. */
export interface TopicView {
  readonly topic: Topic;
  readonly questions: readonly QuestionLine[];
  readonly sources: readonly TopicSource[];
  /** Who speaks on it, who does not and on how much they disagree. */
  readonly finding: string;
  readonly excerpt: TimelineExcerpt | null;
}

/** A row of the list of topics. */
export interface TopicRow {
  readonly topic: Topic;
  readonly cells: readonly OnTopic[];
  readonly questions: number;
  readonly disagreed: number;
}

/** Everything the list of topics shows. */
export interface TopicsView {
  readonly sources: readonly ShownSource[];
  readonly rows: readonly TopicRow[];
  readonly finding: string;
}

/** More sources than these are counted, not named. */
const MOST_NAMED = 5;

/** What a topic's page shows. */
export function topicView(corpus: Corpus, topic: Topic, notes: Notes): TopicView {
  const questions = questionsOn(corpus, topic.id);
  const onTopic = topicBySource(corpus, topic.id);
  return {
    topic,
    questions: questions.map((question) => questionLine(corpus, question, notes)),
    sources: onTopic.map((one) => ({
      ...one,
      lines: one.claims.map((claim) => claimLine(corpus, claim)),
    })),
    finding: [...speakers(onTopic), disagreement(questions)].join(' '),
    excerpt: timelineExcerpt(
      corpus,
      new Set(onTopic.flatMap(({ claims }) => claims.map(({ id }) => id))),
    ),
  };
}

/** What the list of topics shows. */
export function topicsView(corpus: Corpus): TopicsView {
  const rows = corpus.topics.map((topic): TopicRow => {
    const questions = questionsOn(corpus, topic.id);
    return {
      topic,
      cells: topicBySource(corpus, topic.id),
      questions: questions.length,
      disagreed: questions.filter(({ verdict }) => isDisagreement(verdict)).length,
    };
  });
  return { sources: corpus.sources, rows, finding: listFinding(corpus.sources, rows) };
}

function speakers(onTopic: readonly OnTopic[]): string[] {
  const speaking = onTopic.filter(({ absence }) => absence === null).map(({ source }) => source);
  const by = (why: string): ShownSource[] =>
    onTopic.filter(({ absence }) => absence?.why === why).map(({ source }) => source);
  const verb = (sources: readonly ShownSource[], one: string, many: string): string =>
    sources.length === 1 ? one : many;
  const unmentioned = by('unmentioned');
  const unmatched = by('unmatched');
  return [
    speaking.length === 0
      ? 'None of the articles speaks on it.'
      : `${capital(names(speaking))} ${verb(speaking, 'speaks', 'speak')} on it.`,
    ...(unmentioned.length === 0 || speaking.length === 0
      ? []
      : [`In ${names(unmentioned)} no passage was found to be on it.`]),
    ...(unmatched.length === 0
      ? []
      : [
          `${capital(names(unmatched))} ${verb(unmatched, 'has', 'have')} words of a question on it, in passages that nobody compared.`,
        ]),
  ];
}

function disagreement(questions: readonly Question[]): string {
  if (questions.length === 0) return 'No question on it is answered by two of them.';
  const amount = questions.filter(({ verdict }) => isDisagreement(verdict)).length;
  if (questions.length === 1)
    return amount === 1
      ? 'They disagree on the one question that several answer.'
      : 'On the one question that several answer no disagreement was found.';
  return `Of ${count(questions.length, 'question')} that several answer they disagree on ${amount === 0 ? 'none' : amount}.`;
}

function names(sources: readonly ShownSource[]): string {
  return sources.length > MOST_NAMED
    ? count(sources.length, 'article')
    : list(sources.map(namedSource));
}

function listFinding(sources: readonly ShownSource[], rows: readonly TopicRow[]): string {
  if (rows.length === 0) return 'No topics are named for these articles.';
  const speaking = rows.map(({ cells }) => cells.filter(({ absence }) => absence === null).length);
  const amount = (wanted: number): number => speaking.filter((one) => one === wanted).length;
  if (sources.length === 1)
    return `The one article speaks on ${amount(1)} of ${count(rows.length, 'topic')}.`;
  const disputed = rows.filter(({ disagreed }) => disagreed > 0).length;
  const told = (one: number): string => (one === 0 ? 'none' : String(one));
  return (
    `Of ${count(rows.length, 'topic')}, ${told(amount(sources.length))} are in all ` +
    `${sources.length} articles and ${told(amount(1))} in only one; ${told(disputed)} hold${disputed === 1 ? 's' : ''} a disagreement.`
  );
}
