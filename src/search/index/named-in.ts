import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim } from '../../schemas/claim.ts';

/** Everybody and everything that the facts of a claim name, by their proper names. */
export function namedIn(corpus: Corpus, claim: Claim): string[] {
  const named = new Set<string | null>([
    claim.voice,
    ...claim.events.map(corpus.event).flatMap((event) => [...event.participants, ...event.places]),
    ...claim.statements.map(corpus.statement).map(({ speaker }) => speaker),
    ...claim.quantities.map(corpus.quantity).flatMap(({ speaker, origin }) => [speaker, origin]),
  ]);
  return corpus.corpus.names
    .filter(({ name, others }) => [name, ...others].some((form) => named.has(form)))
    .map(({ name }) => name);
}
