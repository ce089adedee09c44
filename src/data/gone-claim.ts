import { wordedIn } from '../corpus/history.ts';
import { goneWords } from '../format/gone.ts';
import type { GoneEntry } from '../ledger/gone.ts';
import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';
import type { GoneClaimFile } from './schema/gone-claim-ld.ts';

/**
 * A claim that is gone as JSON-LD: what it said, in the state in which it was last worded so, and
 * that it was withdrawn. No annotation points at its words, since they are there no more.
 */
export function goneClaimJsonLd({ link }: Edition, entry: GoneEntry): GoneClaimFile {
  const folder = `${paths.data}claims/`;
  const { id, quote, source, gone } = entry;
  return [
    {
      '@context': 'https://schema.org',
      '@type': ['Claim'],
      '@id': link(paths.claim(id), folder),
      identifier: id,
      version: wordedIn(entry),
      text: quote,
      creativeWorkStatus: 'Withdrawn',
      description: `${goneWords.claim[gone.why]} Gone since state ${gone.since}.`,
      appearance: { '@type': 'Article', '@id': link(paths.article(source), folder) },
    },
  ];
}
