import { apartInScope } from '../scope.ts';
import { both, type PairRule, sums } from './rule.ts';

/** Figures whose words reach differently wide are of different things. */
export const otherScope: PairRule = (a, b) => {
  const apart = apartInScope(a.scope, b.scope);
  if (apart === undefined) return undefined;
  return {
    verdict: 'not-comparable',
    reason: 'scope',
    rule: 'other-scope',
    why: `${both(a, b)}: ${a.sign} counts ${apart[0]}, ${b.sign} ${apart[1]}.${sums(a, b)}`,
  };
};
