import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { countVerdicts } from '../corpus/counts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { bySharpness } from '../corpus/standing.ts';
import { lemma } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Verdict } from '../schemas/question.ts';
import { card, type Marking } from './card.ts';
import { verdict } from '../signs/elements.ts';
import { note } from './note.ts';

/** So many notes stand beside a block; the rest fold. */
const MOST = 5;

/**
 * The notes on the claims of one block, one a claim, disagreement first, and the cards they open;
 * undefined where no question takes any of them up.
 */
export function apparatus(marking: Marking, claims: readonly Claim[]): Element | undefined {
  const { corpus } = marking;
  const shared = claims
    .filter(({ id }) => corpus.questionsOf(id).length > 0)
    .toSorted((a, b) => bySharpness(sharpest(corpus, a), sharpest(corpus, b)));
  const [first] = shared;
  if (first === undefined) return undefined;
  const properties = {
    className: ['apparatus'],
    'data-apparatus': '',
    'aria-label': `Notes on “${lemma(first.quote)}”`,
  };
  return h('aside', properties, [
    h('details', [h('summary', inBrief(corpus, shared)), ...notes(corpus, shared)]),
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

/** How many compared facts stand how, each by its sharpest verdict: "✕ contradict = agree ×2". */
function inBrief(corpus: Corpus, claims: readonly Claim[]): (Element | string)[] {
  const given = claims.flatMap(({ id }) =>
    corpus.stampsOf(id).map(({ stands: [{ verdict: of }] }) => of),
  );
  if (given.length === 0) return ['no verdict'];
  return countVerdicts(given).flatMap(([of, amount]) =>
    of === null ? [] : [verdict(of, amount), ' '],
  );
}

function sharpest(corpus: Corpus, { id }: Claim): Verdict | null {
  return corpus.stampsOf(id)[0]?.stands[0].verdict ?? null;
}
