import type { Facts } from '../schemas/facts.ts';
import type { Difference, SetScore } from '../schemas/quality.ts';
import { inClaim } from './differences.ts';
import { type GoldText, placeGold } from './gold/gold.ts';
import { scoreClaims } from './kinds/claims.ts';
import { scoreEvents } from './kinds/events.ts';
import { scoreQuantities } from './kinds/quantities.ts';
import { scoreStatements } from './kinds/statements.ts';

/** The facts that a score looks at. */
export type ScoredFacts = Pick<Facts, 'claims' | 'quantities' | 'events' | 'statements'>;

/** The score of a set of texts, and what was not got right, by kind. */
export interface ScoredSet {
  readonly score: SetScore;
  readonly differences: readonly Difference[];
}

/** Scores facts against marks. Facts of sources that nobody marked are left out. */
export function scoreSet(texts: readonly GoldText[], facts: ScoredFacts): ScoredSet {
  const gold = placeGold(texts);
  const marked = new Set(texts.map(({ source }) => source));
  const here = <T extends { readonly source: string }>(items: readonly T[]): T[] =>
    items.filter(({ source }) => marked.has(source));
  const quantities = scoreQuantities(gold.quantities, here(facts.quantities));
  const events = scoreEvents(gold.events, here(facts.events));
  const statements = scoreStatements(gold.statements, here(facts.statements));
  const claims = scoreClaims(gold.sentences, here(facts.claims));
  const kinds = [quantities, events, statements, claims];
  return {
    score: {
      texts: texts.length,
      unfit: gold.unfit,
      quantities: quantities.score,
      events: events.score,
      statements: statements.score,
      claims: claims.score,
    },
    differences: kinds.flatMap(({ differences }) => differences).map(inClaim(facts.claims)),
  };
}
