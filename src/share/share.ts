import { formatReference } from '../format/source.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import { passageAddress } from './text-fragment.ts';

/** A way to take a claim along, or to where it stands. */
export interface ShareLink {
  readonly label: string;
  /** A path of this site, from its root, or an address elsewhere. */
  readonly to: string;
  readonly elsewhere: boolean;
}

/** The ids of the parts of a page that tell how to cite and how to embed what it shows. */
export const PARTS = { cite: 'cite', embed: 'embed' } as const;

/** The quote with its article, as it is copied before the link. */
export function quoteWithReference(claim: Claim, source: Source): string {
  return `“${claim.quote}” (${formatReference(source)})`;
}

/** The links of a claim on its own page. `text` is the article's, where it is known. */
export function claimLinks(claim: Claim, source: Source, text: string | null): ShareLink[] {
  return [
    here('In the article', paths.passage(source.id, claim.id)),
    ...cardLinks(claim, source, text),
    here('Data', paths.claimData(claim.id)),
  ];
}

/** The links of a claim in its article. */
export function cardLinks(claim: Claim, source: Source, text: string | null): ShareLink[] {
  return [
    ...publisherLink(claim, source, text),
    here('Cite', `${paths.claim(claim.id)}#${PARTS.cite}`),
    here('Embed', `${paths.claim(claim.id)}#${PARTS.embed}`),
  ];
}

function here(label: string, to: string): ShareLink {
  return { label, to, elsewhere: false };
}

/** Where the article's own address is known. */
function publisherLink(claim: Claim, source: Source, text: string | null): ShareLink[] {
  if (source.url === null) return [];
  return [
    { label: 'At the publisher', to: passageAddress(source.url, claim, text), elsewhere: true },
  ];
}
