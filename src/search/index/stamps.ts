import type { Corpus } from '../../corpus/corpus.ts';
import { sourcesByVerdict } from '../../corpus/stamps.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Span } from '../../schemas/span.ts';
import type { HitStamp } from '../hit.ts';

/** How the facts of a claim stand, the sharpest first. */
export function hitStamps(corpus: Corpus, claim: Claim): HitStamp[] {
  return corpus.stampsOf(claim.id).map((stamp) => ({
    about: stamp.about,
    span: spanOf(claim.quote, factWords(corpus, claim, stamp.fact)),
    stands: sourcesByVerdict(stamp).map(([verdict, sources]) => [
      verdict,
      sources.map(({ id }) => id),
    ]),
  }));
}

function factWords(corpus: Corpus, { quantities, events }: Claim, fact: string | null): string {
  if (fact === null) return '';
  if (quantities.includes(fact)) return corpus.quantity(fact).quote;
  return events.includes(fact) ? corpus.event(fact).quote : '';
}

/** Where words stand in a quote; empty where they are not there. */
function spanOf(quote: string, words: string): Span {
  const start = words === '' ? -1 : quote.indexOf(words);
  return start < 0 ? [0, 0] : [start, start + words.length];
}
