import { excerpt } from '../format/excerpt.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Position } from '../schemas/question.ts';
import type { Span } from '../schemas/span.ts';
import type { Corpus } from './corpus.ts';

/** A stretch of a quotation; `cue` marks the words that a comparison turns on. */
export interface Stretch {
  readonly text: string;
  readonly cue: boolean;
}

/** Where words stand out, less around them is enough: this part of the limit. */
const ABOUT_CUES = 0.75;

/**
 * The claim's words about those that speak to a question, at most about `limit` characters. The
 * cues are the words of the facts that were compared, else the part of the claim that speaks;
 * where that is all of it, nothing stands out.
 */
export function quotationOf(corpus: Corpus, position: Position, limit = Infinity): Stretch[] {
  const claim = corpus.claim(position.claim);
  const cues = cuesOf(corpus, claim, position);
  const [start, end] = [cues[0]?.[0] ?? 0, cues.at(-1)?.[1] ?? 0];
  if (end === 0) return plain(excerpt(claim.quote, claim.quote.slice(0, 1), limit));
  const room = Math.floor(limit * ABOUT_CUES);
  const { before, after } = excerpt(claim.quote, claim.quote.slice(start, end), room, start);
  const inner = cues.flatMap(([from, to], at): Stretch[] => [
    { text: claim.quote.slice(cues[at - 1]?.[1] ?? start, from), cue: false },
    { text: claim.quote.slice(from, to), cue: true },
  ]);
  return [{ text: before, cue: false }, ...inner, { text: after, cue: false }].filter(
    ({ text }) => text !== '',
  );
}

function plain({ before, words, after }: ReturnType<typeof excerpt>): Stretch[] {
  return [{ text: before + words + after, cue: false }];
}

/** Where the cues stand in the claim's quote, in its order; they never overlap. */
function cuesOf(corpus: Corpus, claim: Claim, position: Position): Span[] {
  const ids = position.from.length > 0 ? position.from : [position.fact ?? ''];
  const spans = ids.flatMap((id): Span[] => {
    const fact = claim.quantities.includes(id)
      ? corpus.quantity(id)
      : claim.events.includes(id)
        ? corpus.event(id)
        : null;
    return fact ? [[fact.span[0] - claim.span[0], fact.span[1] - claim.span[0]]] : [];
  });
  const told = spans.length > 0 ? spans : wordsIn(claim.quote, position.words);
  return told
    .filter(([from, to]) =>
      /[\p{L}\p{N}]/u.test(claim.quote.slice(0, from) + claim.quote.slice(to)),
    )
    .toSorted((a, b) => a[0] - b[0])
    .filter(([from], at, ordered) => at === 0 || from >= (ordered[at - 1]?.[1] ?? 0));
}

function wordsIn(quote: string, words: string): Span[] {
  const at = quote.indexOf(words);
  return at < 0 ? [] : [[at, at + words.length]];
}
