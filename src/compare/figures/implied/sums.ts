import type { Quantity } from '../../../schemas/quantity.ts';
import { isAmount } from '../../unit.ts';
import { difference, sum } from '../arithmetic.ts';
import { intervalOf } from '../../../schemas/interval.ts';
import { groupsOf } from '../../group.ts';
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
  const groups = groupsOf(
    levels,
    ({ source, unit, period }) => `${source} ${unit} ${period ?? ''}`,
  );
  return groups.flatMap((group) => {
    const given = new Map(group.toReversed().map((figure) => [figure.measure, figure]));
    return knowledge.sums.flatMap(({ whole, parts }) => {
      const told = parts.flatMap((part) => given.get(part) ?? []);
      const total = given.get(whole);
      const missing = parts.find((part) => !given.has(part));
      if (total === undefined)
        return missing === undefined ? workedOut(whole, told, '+', knowledge) : [];
      return missing !== undefined && told.length === parts.length - 1
        ? workedOut(missing, [total, ...told], '−', knowledge)
        : [];
    });
  });
}

/** What the first of some terms comes to, with the others added to it or taken from it. */
function workedOut(
  measure: string,
  [first, ...rest]: readonly Quantity[],
  sign: '+' | '−',
  { labelOf }: MeasureKnowledge,
): ImpliedFigure[] {
  if (first?.period == null) return [];
  const { unit, period } = first;
  const add = sign === '+' ? 1 : -1;
  const join = sign === '+' ? sum : difference;
  const value = rest.reduce((total, term) => total + add * term.value, first.value);
  const interval = rest.reduce((total, term) => join(total, intervalOf(term)), intervalOf(first));
  // "$240 billion (trade) − $110 billion (exports)"
  const words = [first, ...rest]
    .map((term) => `${amountWords(term)} (${labelOf(term.measure)})`)
    .join(` ${sign} `);
  const working = workingOf(words, { value, unit }, period);
  return [{ from: [first, ...rest], measure, unit, period, value, interval, working }];
}
