import type { Quantity } from '../../../schemas/quantity.ts';
import { isAmount } from '../../unit.ts';
import { difference, sum } from '../arithmetic.ts';
import { intervalOf } from '../../../schemas/interval.ts';
import type { MeasureKnowledge } from '../measures.ts';
import { amountWords } from '../../wording.ts';
import { type ImpliedFigure, workingOf } from './figure.ts';

/**
 * What one source gives of a whole and its parts gives the one that it leaves out: a whole without
 * all its parts but one, the parts together. Indexed by source, unit and period; a source is held
 * only to its own figures.
 */
export function missingTerms(
  quantities: readonly Quantity[],
  knowledge: MeasureKnowledge,
): ImpliedFigure[] {
  if (knowledge.sums.length === 0) return [];
  const terms = new Set(knowledge.sums.flatMap(({ whole, parts }) => [whole, ...parts]));
  const levels = quantities.filter(
    ({ measure, unit, period, status, direction }) =>
      terms.has(measure) && isAmount(unit) && period && status === 'observed' && direction === null,
  );
  const groups = Map.groupBy(levels, ({ source, unit, period }) => `${source} ${unit} ${period}`);
  return [...groups.values()].flatMap((group) => {
    const given = new Map(group.toReversed().map((figure) => [figure.measure, figure]));
    return knowledge.sums.flatMap(({ whole, parts }) => {
      const told = parts.flatMap((part) => given.get(part) ?? []);
      const total = given.get(whole);
      if (total === undefined && told.length === parts.length) return added(whole, told, knowledge);
      const missing = parts.find((part) => !given.has(part));
      return total !== undefined && missing !== undefined && told.length === parts.length - 1
        ? taken(missing, total, told, knowledge)
        : [];
    });
  });
}

function added(
  measure: string,
  parts: readonly Quantity[],
  knowledge: MeasureKnowledge,
): ImpliedFigure[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const value = parts.reduce((total, part) => total + part.value, 0);
  const interval = rest.reduce((total, part) => sum(total, intervalOf(part)), intervalOf(first));
  const words = parts.map((part) => termOf(part, knowledge)).join(' + ');
  return implied(measure, [first, ...rest], { value, interval, words });
}

function taken(
  measure: string,
  total: Quantity,
  parts: readonly Quantity[],
  knowledge: MeasureKnowledge,
): ImpliedFigure[] {
  const value = parts.reduce((left, part) => left - part.value, total.value);
  const interval = parts.reduce(
    (left, part) => difference(left, intervalOf(part)),
    intervalOf(total),
  );
  const words = [total, ...parts].map((term) => termOf(term, knowledge)).join(' − ');
  return implied(measure, [total, ...parts], { value, interval, words });
}

/** A figure of a sum with what it measures: "$240 billion (trade)". */
function termOf(figure: Quantity, { labelOf }: MeasureKnowledge): string {
  return `${amountWords(figure)} (${labelOf(figure.measure)})`;
}

function implied(
  measure: string,
  from: ImpliedFigure['from'],
  { value, interval, words }: Pick<ImpliedFigure, 'value' | 'interval'> & { words: string },
): ImpliedFigure[] {
  const [{ unit, period }] = from;
  if (period === null) return [];
  const working = workingOf(words, { value, unit }, period);
  return [{ from, measure, unit, period, value, interval, working }];
}
