import type { Element, Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { readCorpus } from '../corpus/corpus.ts';
import { kindsOf } from '../corpus/kinds.ts';
import { paths, withBase } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Facts } from '../schemas/facts.ts';
import { apparatus, cardsWithoutNotes } from './apparatus.ts';

export interface ApparatusOptions {
  readonly facts: Facts;
  /** The path that the site is served from. */
  readonly base: string;
}

/**
 * Makes each claim's mark a link, classes it by its standing and its kinds, and puts after each
 * block of text an `<aside data-apparatus>` with the notes and cards of the claims that begin in
 * it. The cards of claims that have no note stand at the end.
 */
export function rehypeApparatus({ facts, base }: ApparatusOptions) {
  const corpus = readCorpus(facts);
  const href = (path: string): string => withBase(base, path);

  return (tree: Root): void => {
    const marking = { corpus, href, text: toString(tree) };
    const marked: Claim[] = [];
    tree.children = tree.children.flatMap((block): RootContent[] => {
      if (block.type !== 'element') return [block];
      const claims = markClaims(block).map(corpus.claim);
      marked.push(...claims);
      const aside = apparatus(marking, claims);
      return aside ? [block, aside] : [block];
    });
    const rest = cardsWithoutNotes(marking, marked);
    if (rest) tree.children.push(rest);
  };

  /** The ids of the claims that begin in the block. */
  function markClaims(block: Element): string[] {
    const begun: string[] = [];
    visit(block, 'element', (mark) => {
      const claim = mark.properties['data-claim'];
      if (typeof claim !== 'string') return;
      const kinds = kindsOf(corpus, corpus.claim(claim));
      mark.properties.className = [...new Set([corpus.standingsOf(claim)[0], ...kinds])];
      mark.children = [linkTo(claim, mark)];
      if (mark.properties.id !== undefined) begun.push(claim);
      return SKIP;
    });
    return begun;
  }

  function linkTo(claim: string, { children }: Element): Element {
    const properties = { href: href(paths.claim(claim)) };
    return { type: 'element', tagName: 'a', properties, children };
  }
}
