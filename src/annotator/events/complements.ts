import type { Chunk } from '../syntax/chunks.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Token } from '../text/tokens.ts';
import { lower } from '../text/read.ts';
import type { Unit } from './unit.ts';

/** The chunk right before another. */
export function chunkBefore({ chunkAt }: Parse, { from }: Chunk): Chunk | undefined {
  return chunkAt(from - 1);
}

/** A noun phrase behind a verb, with the preposition that leads it; the object has none. */
export interface Complement {
  readonly lead: string;
  readonly phrase: NounPhrase;
}

/** The noun phrases behind the verb of a clause, in order, up to the next verb; none that tells when. */
export function complementsOf(
  tokens: readonly Token[],
  parse: Parse,
  { chunks }: Unit,
  clause: Clause,
): Complement[] {
  return chunks.flatMap((chunk): Complement[] => {
    if (chunk.kind !== 'noun' || chunk.tellsTime || chunk.from < clause.verb.to) return [];
    if (parse.clauseAt(chunk.from) !== clause) return [];
    const lead = chunkBefore(parse, chunk);
    return [
      { lead: lead?.kind === 'preposition' ? lower(tokens, lead.from) : '', phrase: chunk.phrase },
    ];
  });
}
