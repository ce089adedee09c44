import { stringify } from 'yaml';
import type { AnnotatedArticle } from '../corpus.ts';
import type { ArticleFacts } from '../facts.ts';
import { bodyMarkdown, bodyTree } from './body.ts';
import type { Mark } from './nest.ts';

/**
 * An article as annotated Markdown: front matter with what is known of the source and every claim
 * with its facts, then the text with claims and facts as directives.
 */
export function articleMarkdown({ source, text, read, facts }: AnnotatedArticle): string {
  const front = stringify({ ...source, claims: claimsWithFacts(facts) }, { lineWidth: 0 });
  return `---\n${front}---\n\n${bodyMarkdown(bodyTree(text, read.blocks, marksOf(facts)))}`;
}

function claimsWithFacts({ claims, quantities, events, statements }: ArticleFacts) {
  const pick = <T extends { readonly id: string }>(
    items: readonly T[],
    ids: readonly string[],
  ): T[] => {
    const wanted = new Set(ids);
    return items.filter(({ id }) => wanted.has(id));
  };
  return claims.map((claim) => ({
    ...claim,
    quantities: pick(quantities, claim.quantities),
    events: pick(events, claim.events),
    statements: pick(statements, claim.statements),
  }));
}

/** Claims enclose statements, statements events, events quantities, where they share both ends. */
function marksOf({ claims, quantities, events, statements }: ArticleFacts): Mark[] {
  const layer = (
    name: string,
    rank: number,
    items: readonly { id: string; span: Mark['span'] }[],
  ): Mark[] => items.map(({ id, span }) => ({ name, id, span, rank }));
  return [
    ...layer('claim', 0, claims),
    ...layer('statement', 1, statements),
    ...layer('event', 2, events),
    ...layer('quantity', 3, quantities),
  ];
}
