import type { Corpus } from '../../corpus/corpus.ts';
import { sourcesByVerdict } from '../../corpus/stamps.ts';
import { unstampedWords } from '../../corpus/unstamped.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { HitStamp } from '../hit.ts';

/** How a claim stands, as a record carries it: each stamp as JSON, or what is said instead. */
export function stampsText(corpus: Corpus, claim: Claim): { stamps: string[]; instead: string[] } {
  const stamps = corpus.stampsOf(claim.id).map((stamp): HitStamp => ({
    about: stamp.about,
    words: factWords(corpus, claim, stamp.fact),
    stands: sourcesByVerdict(stamp).map(([verdict, sources]) => [
      verdict,
      sources.map(({ id }) => id),
    ]),
  }));
  return {
    stamps: stamps.map((stamp) => JSON.stringify([stamp.about, stamp.words, stamp.stands])),
    instead: stamps.length > 0 ? [] : [unstampedWords(corpus, claim)],
  };
}

function factWords(corpus: Corpus, { quantities, events }: Claim, fact: string | null): string {
  if (fact === null) return '';
  if (quantities.includes(fact)) return corpus.quantity(fact).quote;
  return events.includes(fact) ? corpus.event(fact).quote : '';
}
