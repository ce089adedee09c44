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
 * The notes on the claims of one block, one a claim, disagreement first, and the cards they open;
 * undefined where no other source speaks to any of them.
 */
export function apparatus(marking: Marking, claims: readonly Claim[]): Element | undefined {
  const { corpus } = marking;
  const shared = claims
    .filter(({ id }) => corpus.questionsOf(id).length > 0)
    .toSorted((a, b) => bySharpness(corpus.standingOf(a.id), corpus.standingOf(b.id)));
  const [first] = shared;
  if (first === undefined) return undefined;
  const properties = {
    className: ['apparatus'],
    'data-apparatus': '',
    'aria-label': `Notes on “${lemma(first.quote)}”`,
  };
  return h('aside', properties, [
    h('details', [h('summary', standings(questionsOf(corpus, shared))), ...notes(corpus, shared)]),
    ...shared.map((claim) => card(marking, claim)),
  ]);
}

/** The cards of the claims that have no note; undefined where each has one. */
export function cardsWithoutNotes(marking: Marking, claims: readonly Claim[]): Element | undefined {
  const alone = claims.filter(({ id }) => marking.corpus.questionsOf(id).length === 0);
  if (alone.length === 0) return undefined;
  const cards = alone.map((claim) => card(marking, claim));
  return h('div', { className: ['without-notes'], 'data-apparatus': '' }, cards);
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
