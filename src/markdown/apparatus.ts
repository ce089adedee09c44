import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { bySharpness } from '../corpus/standing.ts';
import { lemma } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import { card, type Marking } from './card.ts';
import { note, standings } from './note.ts';

/** So many notes stand beside a block; the rest fold. */
const MOST = 5;

/**
 * What stands beside one block: the notes on its claims that other sources speak to, one a claim,
 * disagreement first, and the cards of all its claims.
 */
export function apparatus(marking: Marking, claims: readonly Claim[]): Element[] {
  const { corpus } = marking;
  const { shared = [], alone = [] } = Object.groupBy(claims, ({ id }) =>
    corpus.questionsOf(id).length > 0 ? 'shared' : 'alone',
  );
  const sharpest = shared.toSorted((a, b) =>
    bySharpness(corpus.standingOf(a.id), corpus.standingOf(b.id)),
  );
  const cards = alone.map((claim) => card(marking, claim));
  return [
    ...aside(marking, sharpest),
    ...(alone.length > 0 ? [h('div', { className: ['alone'], 'data-apparatus': '' }, cards)] : []),
  ];
}

function aside(marking: Marking, claims: readonly Claim[]): Element[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { corpus } = marking;
  const properties = {
    className: ['apparatus'],
    'data-apparatus': '',
    'aria-label': `Notes on “${lemma(first.quote)}”`,
  };
  return [
    h('aside', properties, [
      h('details', [
        h('summary', standings(questionsOf(corpus, claims))),
        ...notes(corpus, claims),
      ]),
      ...claims.map((claim) => card(marking, claim)),
    ]),
  ];
}

function notes(corpus: Corpus, claims: readonly Claim[]): ElementContent[] {
  const lines = claims.map((claim) => note(corpus, claim));
  const list = h('ul', lines.slice(0, MOST));
  const rest = lines.slice(MOST);
  if (rest.length === 0) return [list];
  const fold = h('details', { className: ['more'] }, [
    h('summary', `and ${rest.length} more`),
    h('ul', rest),
  ]);
  return [list, fold];
}

/** The questions that any of the claims speaks to, each once. */
function questionsOf(corpus: Corpus, claims: readonly Claim[]) {
  return [...new Set(claims.flatMap(({ id }) => corpus.questionsOf(id)))];
}
