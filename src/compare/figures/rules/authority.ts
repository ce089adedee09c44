import { both, type PairRule, sums } from './rule.ts';

/** Two offices may count differently: neither denies the other. */
export const otherAuthority: PairRule = (a, b) => {
  if (a.authority === null || b.authority === null || a.authority === b.authority) return undefined;
  return {
    verdict: 'differ',
    reason: 'authority',
    rule: 'other-authority',
    why: `${both(a, b)}: no value fits both, and ${a.sign} has its figure from ${a.authority}, ${b.sign} from ${b.authority}.${sums(a, b)}`,
  };
};
