import type { Corpus } from '../../corpus/corpus.ts';
import { type Question, Reason, type SourcePair, Verdict } from '../../schemas/question.ts';
import { type Column, fill, several, type Table, text } from './table.ts';

interface Row {
  readonly question: Question;
  readonly pair: SourcePair;
}

/** How every two articles that speak to a question stand to each other, one a row. */
export function pairsTable({ questions }: Corpus): Table {
  const about = {
    name: 'pairs',
    what: 'The pairs: how every two articles that speak to a question stand to each other on it.',
    key: ['question', 'source_a', 'source_b'],
  };
  const rows = questions.flatMap((question) => question.pairs.map((pair) => ({ question, pair })));
  return fill(about, COLUMNS, rows);
}

const COLUMNS: readonly Column<Row>[] = [
  text('question', 'id of the question', ({ question }) => question.id, { of: 'questions' }),
  text(
    'source_a',
    'id of the article that comes first in the corpus',
    ({ pair }) => {
      return pair.sources[0];
    },
    { of: 'sources' },
  ),
  text('source_b', 'id of the other', ({ pair }) => pair.sources[1], { of: 'sources' }),
  text('verdict', 'how the two stand; empty where nobody judged', ({ pair }) => pair.verdict, {
    values: Verdict.options,
  }),
  text('reason', 'why they part, where that was told', ({ pair }) => pair.reason, {
    values: Reason.options,
  }),
  text('why', 'the working, in words', ({ pair }) => pair.why),
  text('rule', 'name of the rule that judged; empty where an editor did', ({ pair }) => pair.rule),
  text('fact_a', 'id of the fact of the first that was compared', ({ pair }) => pair.facts[0]),
  text('fact_b', 'id of that of the other', ({ pair }) => pair.facts[1]),
  several('claims', 'ids of the claims the verdict is on; empty where it is on all', ({ pair }) => {
    return pair.on;
  }),
];
