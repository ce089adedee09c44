import type { Corpus } from '../corpus/corpus.ts';
import { stampText } from '../corpus/stamp-text.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import type { Claim } from '../schemas/claim.ts';
import { EMBEDDED_LINES } from './code.ts';

/** The lines that an embedded claim shows below its words. */
export function embeddedLines(corpus: Corpus, claim: Claim): string[] {
  const stamps = corpus.stampsOf(claim.id);
  if (stamps.length === 0) return [unstampedWords(corpus, claim)];
  return stamps.slice(0, EMBEDDED_LINES).map(stampText);
}
