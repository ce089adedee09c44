import type { Corpus } from '../../corpus/corpus.ts';
import { type AbsentWhy, QuestionKind, Reason, Verdict } from '../../schemas/question.ts';
import type { QuestionEntry } from '../schema/questions.ts';
import { type Column, fill, several, type Table, text } from './table.ts';

/** The questions, one a row. */
export function questionsTable(corpus: Corpus, questions: readonly QuestionEntry[]): Table {
  const about = {
    name: 'questions',
    what: 'The questions: what two or more articles speak to, with the verdict where there is one.',
    key: ['id'],
  };
  return fill(about, [...askedColumns(corpus), ...ANSWERED], questions);
}

/** What is asked. */
function askedColumns(corpus: Corpus): Column<QuestionEntry>[] {
  const label = (key: string | null): string | null =>
    key === null ? null : corpus.measure(key).label;
  return [
    text('id', 'id of the question', ({ id }) => id),
    text('url', 'address of its page', ({ url }) => url),
    text('question', 'the question in words', ({ question }) => question),
    text('kind', 'what brings its passages together', ({ kind }) => kind, {
      values: QuestionKind.options,
    }),
    text('measure', 'key of what its figures measure, where that is one', (question) => {
      return sharedBy(figuresOf(corpus, question), ({ measure }) => measure);
    }),
    text('measure_label', 'the same in words', (question) => {
      return label(sharedBy(figuresOf(corpus, question), ({ measure }) => measure));
    }),
    text('period', 'the time its figures are about, where that is one', ({ positions }) => {
      return sharedBy(positions, ({ period }) => period);
    }),
    several('topics', 'ids of its topics', ({ topics }) => topics),
  ];
}

const absent =
  (wanted: AbsentWhy) =>
  ({ absent: all }: QuestionEntry): string[] =>
    all.filter(({ why }) => why === wanted).map(({ source }) => source);

/** The figures that a question compares. */
function figuresOf({ quantities }: Corpus, { positions }: QuestionEntry) {
  const ids = new Set(positions.map(({ fact }) => fact));
  return quantities.filter(({ id }) => ids.has(id));
}

/** What all have in common; null where that is not one thing. */
function sharedBy<Item>(
  items: readonly Item[],
  part: (item: Item) => string | null,
): string | null {
  const parts = new Set(items.map(part));
  const [only = null] = parts;
  return parts.size === 1 ? only : null;
}

/** How the articles stand on it, and which of them do not speak. */
const ANSWERED: readonly Column<QuestionEntry>[] = [
  text('verdict', 'how the articles stand; empty where nobody judged', ({ verdict }) => verdict, {
    values: Verdict.options,
  }),
  text('reason', 'why they part, where that was told', ({ reason }) => reason, {
    values: Reason.options,
  }),
  text('why', 'the working, in words', ({ why }) => why),
  text('by', 'who gives the verdict', ({ by }) => by, { values: ['rule', 'editor'] }),
  text('rule', 'name of the rule that gave it', ({ rule }) => rule),
  text('editor', 'who signs, where an editor had a hand in it', ({ editing }) => {
    return editing?.by ?? null;
  }),
  text('signed', 'when the editor signed, ISO 8601', ({ editing }) => editing?.date ?? null),
  text(
    'rule_verdict',
    'what the rule had said where the editors say otherwise',
    ({ editing }) => editing?.was?.verdict ?? null,
    { values: Verdict.options },
  ),
  several('sources', 'ids of the articles that speak to it', ({ pairs }) => [
    ...new Set(pairs.flatMap(({ sources }) => sources)),
  ]),
  several('written_before', 'ids of articles written before what it asks of', absent('earlier')),
  several(
    'not_compared',
    'ids of articles with words that were searched for, in passages that were not compared',
    absent('unmatched'),
  ),
  several('not_mentioned', 'ids of articles that have no such words', absent('unmentioned')),
  several('claims', 'ids of the claims that speak to it', ({ members }) => members),
  several('linked', 'ids of other questions on the same dispute or occasion', ({ linked }) => {
    return linked;
  }),
];
