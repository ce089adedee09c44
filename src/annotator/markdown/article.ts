import { stringify } from 'yaml';
import type { AnnotatedArticle } from '../corpus.ts';
import type { ArticleFacts } from '../facts.ts';
import { annotatedMarkdown } from '../../schemas/annotated-markdown.ts';
import { bodyTree } from './body.ts';
import type { Mark } from './nest.ts';

/**
 * An article as annotated Markdown: front matter with what is known of the source and every claim
 * with its facts, then the text with claims and facts as directives.
 */
export function articleMarkdown({ source, text, read, facts }: AnnotatedArticle): string {
  const front = stringify({ ...source, claims: claimsWithFacts(facts) }, { lineWidth: 0 });
  const body = bodyTree(text, read.blocks, marksOf(facts));
  return `---\n${front}---\n\n${annotatedMarkdown.stringify(body)}`;
}

function claimsWithFacts({ claims, quantities, events, statements }: ArticleFacts) {
  const [quantitiesOf, eventsOf, statementsOf] = [
    picker(quantities),
    picker(events),
    picker(statements),
  ];
  return claims.map((claim) => ({
    ...claim,
    quantities: quantitiesOf(claim.quantities),
    events: eventsOf(claim.events),
    statements: statementsOf(claim.statements),
  }));
}

/** Gives facts by their ids, in the order of the ids. */
function picker<T extends { readonly id: string }>(
  facts: readonly T[],
): (ids: readonly string[]) => T[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []);
}

/** Claims enclose statements, statements events, events quantities, where they share both ends. */
function marksOf({ claims, quantities, events, statements }: ArticleFacts): Mark[] {
  const layers = { claim: claims, statement: statements, event: events, quantity: quantities };
  return Object.entries(layers).flatMap(([name, items], rank) =>
    items.map(({ id, span }) => ({ name, id, span, rank })),
  );
}
