import type { Sentence } from '../text/sentences.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Terms } from '../vocabulary/terms.ts';
import { cuesIn, type Leaning, leaningOf } from './stance.ts';

/** What a sentence says to a matter. Token indices are `[from, to)`. */
export interface MatterDraft {
  readonly matter: string;
  readonly from: number;
  readonly to: number;
  /** The tokens of the term that the vocabulary has for it. */
  readonly term: Stretch;
  readonly leaning: Leaning | undefined;
}

/**
 * The matters that a sentence speaks to, by the vocabulary's terms, each with the part of the
 * sentence that does and the way it leans: that of the part, else that of the whole sentence.
 */
export function findMatters(
  tokens: readonly Token[],
  sentence: Sentence,
  { matters, company }: Terms,
): MatterDraft[] {
  if (matters.length === 0) return [];
  const spoken: { readonly matter: string; readonly term: Stretch }[] = [];
  for (const { from, to, value } of matters) {
    for (const { id, with: words } of value) {
      if (spoken.some(({ matter }) => matter === id)) continue;
      if (words.length === 0 || company.some((word) => word.value.includes(id)))
        spoken.push({ matter: id, term: { from, to } });
    }
  }
  if (spoken.length === 0) return [];
  const cues = cuesIn(tokens, sentence.from, sentence.to);
  return spoken.map(({ matter, term }) => {
    const part = partAround(tokens, sentence, term);
    return {
      matter,
      ...part,
      term,
      leaning: leaningOf(tokens, cues, part, term) ?? leaningOf(tokens, cues, sentence, term),
    };
  });
}

const EDGES = new Set([';', ':', '–', '—']);
const SHORTEST_PART = 2;
const LIST_REACH = 4;

/** The part of the sentence around a term: between semicolons, dashes, and commas far enough apart. */
function partAround(tokens: readonly Token[], sentence: Sentence, hit: Stretch): Stretch {
  let { from } = hit;
  while (from > sentence.from && !isEdge(tokens, from - 1, hit.from - from)) from -= 1;
  let { to } = hit;
  while (to < sentence.to && !isEdge(tokens, to, to - hit.to)) to += 1;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark') to -= 1;
  return { from, to };
}

function isEdge(tokens: readonly Token[], at: number, distance: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  const { text } = token;
  if (EDGES.has(text)) return !token.glued || text === ';' || text === ':';
  return text === ',' && distance >= SHORTEST_PART && !isListed(tokens, at);
}

/** A comma between items of a list parts nothing: few words stand before the next comma or "and". */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let ahead = 1; ahead <= LIST_REACH; ahead += 1) {
    const word = tokens[at + ahead]?.lower;
    if (word === ',' || word === 'and') return true;
  }
  return false;
}
