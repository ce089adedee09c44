import type { Absence } from '../../../src/corpus/absence.ts';
import { type ShownSource, shownSources } from '../../../src/corpus/shown-source.ts';
import type { Passage } from '../../../src/corpus/passages.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { sampleClaim, sampleSource } from '../sample.ts';

/** Words that would be markup, were they not escaped. */
export const HOSTILE = '<script>alert(1)</script> & <img src=x onerror=alert(2)> "so"';

/** A source as pages show it: "a" has the first colour, "b" the second. */
export function shown(id: string, set: Partial<Source> = {}): ShownSource {
  const place = id.charCodeAt(0) - 'a'.charCodeAt(0);
  const found = shownSources(Array.from({ length: place + 1 }, () => sampleSource(id, set))).at(-1);
  if (found === undefined) throw new Error(`"${id}" does not begin with a letter from a on.`);
  return found;
}

/** What a claim of a source says to a question, with what a test sets. */
export function passage(
  source: ShownSource,
  set: Partial<Omit<Passage, 'claim'>> & { readonly claim?: Partial<Claim> } = {},
): Passage {
  const claim = sampleClaim(set.claim?.id ?? `${source.id}1`, source.id, set.claim);
  return {
    ...{ source, words: claim.quote, says: null, voice: null, denied: false, period: null },
    implies: null,
    ...set,
    claim,
  };
}

/** That a source says nothing, with what a test sets. */
export function absence(source: ShownSource, set: Partial<Absence> = {}): Absence {
  return { source, why: 'unmentioned', claims: [], ...set };
}
