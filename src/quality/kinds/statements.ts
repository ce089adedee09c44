import type { StatementScore } from '../../schemas/quality.ts';
import type { Statement } from '../../schemas/statement.ts';
import { differencesOf } from '../differences.ts';
import { agree, field } from '../field.ts';
import type { StatementMark } from '../gold/article.ts';
import type { Placed } from '../gold/place.ts';
import { match } from '../match.ts';
import { common, lengthOf } from '../overlap.ts';
import { ratesOfMatching, share } from '../rates.ts';
import { sameName } from '../sameness.ts';
import type { Scored } from './scored.ts';

type Mark = Placed<StatementMark>;

const speaker = field(
  'speaker',
  (mark: Mark) => mark.speaker,
  (fact: Statement) => fact.speaker,
  sameName,
);
const form = field(
  'form',
  (mark: Mark) => mark.form,
  (fact: Statement) => fact.form,
);
const FIELDS = { key: [speaker], other: [form] };

/** Scores statements: a hit has the speaker of a mark and at least half of its words. */
export function scoreStatements(
  marks: readonly Mark[],
  facts: readonly Statement[],
): Scored<StatementScore> {
  const matching = match(
    marks,
    facts,
    (mark, fact) => holdsHalf(mark, fact) && agree(FIELDS.key, mark, fact),
  );
  return {
    score: {
      ...ratesOfMatching(matching),
      form: share(matching.pairs, (pair) => form.agrees(...pair)),
      anySpeaker: ratesOfMatching(match(marks, facts, holdsHalf)).f1,
    },
    differences: differencesOf('statements', matching, FIELDS),
  };
}

function holdsHalf(mark: Mark, fact: Statement): boolean {
  return common(mark, fact) >= 0.5 * lengthOf(mark);
}
