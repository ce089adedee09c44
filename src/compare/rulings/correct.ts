import type { Ruling } from '../../schemas/ruling.ts';
import { RulingFault } from './fault.ts';

type Corrections = readonly Ruling[];

/**
 * The facts with the fields that editors corrected; a corrected field is no longer implied.
 *
 * @throws RulingFault where a fact or field is not there, or holds the value already
 */
export function corrected<
  Fact extends { readonly id: string; readonly implied: readonly string[] },
>(facts: readonly Fact[], rulings: Corrections): Fact[] {
  const byFact = Map.groupBy(
    rulings.flatMap((ruling, index) => (ruling.ruling === 'correct' ? [{ ...ruling, index }] : [])),
    ({ fact }) => fact,
  );
  return facts.map((fact) =>
    (byFact.get(fact.id) ?? []).reduce((current, { field, value, index }): Fact => {
      const old = Object.entries(current).find(([key]) => key === field);
      if (old === undefined)
        throw new RulingFault(
          index,
          `corrects “${field}”, which ${fact.id} does not have.`,
          'Name a field of the fact.',
        );
      if (old[1] === value)
        throw new RulingFault(
          index,
          `corrects ${field} of ${fact.id} to what it is.`,
          'Take the ruling out.',
        );
      return {
        ...current,
        [field]: value,
        implied: current.implied.filter((name) => name !== field),
      };
    }, fact),
  );
}

/** @throws RulingFault where a correction names a fact that none of the lists holds */
export function checkCorrections(ids: ReadonlySet<string>, rulings: Corrections): void {
  for (const [index, ruling] of rulings.entries()) {
    if (ruling.ruling === 'correct' && !ids.has(ruling.fact)) {
      throw new RulingFault(
        index,
        `corrects the fact ${ruling.fact}, which is not there.`,
        'Find the fact anew with "npm run explain", or take the ruling out.',
      );
    }
  }
}
