import { isUnnamed } from '../../schemas/measure-key.ts';
import type { QuantityScore } from '../../schemas/quality.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { bCubed } from '../b-cubed.ts';
import { differencesOf } from '../differences.ts';
import { agree, field } from '../field.ts';
import type { QuantityMark } from '../gold/article.ts';
import type { Placed } from '../gold/place.ts';
import { match } from '../match.ts';
import { ratesOfMatching, share } from '../rates.ts';
import { sameName, sameUnit, sameValue } from '../sameness.ts';
import type { Scored } from './scored.ts';

type Mark = Placed<QuantityMark>;

const value = field(
  'value',
  (mark: Mark) => mark.value,
  (fact: Quantity) => fact.value,
  sameValue,
);
const unit = field(
  'unit',
  (mark: Mark) => mark.unit,
  (fact: Quantity) => fact.unit,
  sameUnit,
);
const period = field(
  'period',
  (mark: Mark) => mark.period,
  (fact: Quantity) => fact.period,
);
const status = field(
  'status',
  (mark: Mark) => mark.status,
  (fact: Quantity) => fact.status,
);
const qualifier = field(
  'qualifier',
  (mark: Mark) => mark.qualifier,
  (fact: Quantity) => fact.qualifier,
);
const speaker = field(
  'speaker',
  (mark: Mark) => mark.speaker,
  (fact: Quantity) => fact.speaker,
  sameName,
);
const FIELDS = { key: [value, unit], other: [period, status, qualifier, speaker] };

/** Scores figures: a hit has the place, the value and the unit of a mark. */
export function scoreQuantities(
  marks: readonly Mark[],
  facts: readonly Quantity[],
): Scored<QuantityScore> {
  const matching = match(marks, facts, (mark, fact) => agree(FIELDS.key, mark, fact));
  const { pairs } = matching;
  return {
    score: {
      ...ratesOfMatching(matching),
      period: share(pairs, (pair) => period.agrees(...pair)),
      status: share(pairs, (pair) => status.agrees(...pair)),
      qualifier: share(pairs, (pair) => qualifier.agrees(...pair)),
      speaker: share(pairs, (pair) => speaker.agrees(...pair)),
      measure: bCubed(pairs.map(([mark, fact]) => [mark.measure, groupOf(fact)])),
    },
    differences: differencesOf('quantities', matching, FIELDS),
  };
}

/** The figures that a key holds together: those without a name for what they are of stand alone. */
function groupOf({ id, measure }: Quantity): string {
  return isUnnamed(measure) ? id : measure;
}
