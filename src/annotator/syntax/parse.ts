import type { Stretch } from '../text/tokens.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Word } from './word.ts';

/**
 * A shallow parse of one sentence. All places are indices into the article's tokens; each token of
 * the sentence stands in one chunk and, where there is a verb, in one clause.
 */
export interface Parse {
  readonly chunks: readonly Chunk[];
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[];
  /** The chunk that holds a token; undefined outside of the sentence. */
  readonly chunkAt: (at: number) => Chunk | undefined;
  /**
   * The clause that a token stands in: of nested ones the innermost, behind a relative clause the
   * main one again; undefined in a sentence without a verb.
   */
  readonly clauseAt: (at: number) => Clause | undefined;
}

/** Parses a sentence of tagged words, see `tagged`. */
export function parseOf(words: readonly Word[], sentence: Stretch): Parse {
  const chunks = chunksOf(words, sentence);
  const clauses = clausesOf(words, chunks);
  const chunkOf = chunks.flatMap((chunk) => words.slice(chunk.from, chunk.to).map(() => chunk));
  const clauseOf = ownersOf(clauses, sentence);
  return {
    chunks,
    clauses,
    chunkAt: (at) => chunkOf[at - sentence.from],
    clauseAt: (at) => clauseOf[at - sentence.from],
  };
}

/** For each token of a sentence its clause: the one that started last, or went on last with its verb. */
function ownersOf(clauses: readonly Clause[], { from, to }: Stretch): (Clause | undefined)[] {
  const starts = clauses.flatMap((clause) => [
    { at: clause.start, clause },
    { at: clause.verb.from, clause },
  ]);
  starts.sort((a, b) => a.at - b.at);
  // "Last month, | after the talks ended, | Mill left": what opens a sentence belongs to its main clause.
  const [first] = starts;
  const main = clauses.find(({ opener }) => opener === null);
  if (first !== undefined && first.at > from && first.clause.opener === first.at && main)
    starts.unshift({ at: from, clause: main });
  const owners: (Clause | undefined)[] = [];
  for (const [index, { at, clause }] of starts.entries()) {
    const start = index === 0 ? from : at;
    const end = starts[index + 1]?.at ?? to;
    for (let token = start; token < end; token += 1) owners[token - from] = clause;
  }
  return owners;
}
