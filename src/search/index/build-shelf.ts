import type { Corpus } from '../../corpus/corpus.ts';
import { unstampedWords } from '../../corpus/unstamped.ts';
import { paths } from '../../paths.ts';
import type { Claim } from '../../schemas/claim.ts';
import { namedIn } from './named-in.ts';
import { filedUnder } from './filed.ts';
import { pack } from './pack.ts';
import type { CreditedClaim, Shelf } from './shelf.ts';
import { hitStamps } from './stamps.ts';

/**
 * What is shipped for the records.
 *
 * @param idOf Pagefind's id of the record with an address; undefined where there is none
 */
export function buildShelf(corpus: Corpus, idOf: (url: string) => string | undefined): Shelf {
  return {
    records: corpus.claims.map(({ id }) => {
      const record = idOf(paths.claim(id));
      if (record === undefined) throw new Error(`The index has no record of the claim ${id}.`);
      return record;
    }),
    rests: corpus.sources.flatMap(({ id }) => {
      const record = idOf(paths.article(id));
      return record === undefined ? [] : [[record, id] as const];
    }),
    ...pack(corpus.claims.map((claim) => credited(corpus, claim))),
  };
}

function credited(corpus: Corpus, claim: Claim): CreditedClaim {
  const stamps = hitStamps(corpus, claim);
  return {
    claim: claim.id,
    quote: claim.quote,
    questions: corpus.questionsOf(claim.id).map(({ id }) => id),
    filed: filedUnder(corpus, claim),
    stamps,
    instead: stamps.length > 0 ? '' : unstampedWords(corpus, claim),
    credits: namedIn(corpus, claim),
  };
}
