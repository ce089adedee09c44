import { OUTCOMES } from '../../corpus/outcome.ts';
import type { ClaimEntry } from '../schema/claims.ts';
import { type Column, fill, integer, several, type Table, text } from './table.ts';

/** The claims, one a row. */
export function claimsTable(claims: readonly ClaimEntry[]): Table {
  const about = { name: 'claims', what: 'The claims, each in its source’s words.', key: ['id'] };
  return fill(about, COLUMNS, claims);
}

const COLUMNS: readonly Column<ClaimEntry>[] = [
  text('id', 'id of the claim, which never changes', ({ id }) => id),
  text('url', 'address of its page', ({ url }) => url),
  text('source', 'id of its source', ({ source }) => source, { of: 'sources' }),
  text('siglum', 'letter of its source', ({ siglum }) => siglum),
  text('quote', 'the words of the source', ({ quote }) => quote),
  integer('start', 'where they begin in its text, in UTF-16 code units', ({ span }) => span[0]),
  integer('end', 'where they end', ({ span }) => span[1]),
  several('topics', 'ids of its topics', ({ topics }) => topics),
  text('voice', 'whom the source credits', ({ voice }) => voice),
  text('verdict', 'the sharpest on a fact of it', ({ verdict }) => verdict, { values: OUTCOMES }),
  several(
    'stamps',
    'what of it was compared, and its verdicts with ids of other sources',
    (claim) => claim.stamps.map(stampCell),
  ),
  several('questions', 'ids of the questions it speaks to', ({ questions }) => questions),
  several(
    'related',
    'ids of claims of other sources with rare words in common, not compared',
    ({ related }) => related.map(({ claim }) => claim),
  ),
  several('quantities', 'the figures in it, in its words', ({ quantities }) =>
    quantities.map(({ quote }) => quote),
  ),
];

/** What was compared with its verdicts: "its date, May 2024: differ high-level-talks". */
function stampCell({ about, stands }: ClaimEntry['stamps'][number]): string {
  return `${about}: ${stands.map(({ verdict, source }) => `${verdict} ${source}`).join(', ')}`;
}
