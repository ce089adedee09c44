import type { Stretch } from '../text/tokens.ts';
import { type Chunk, chunksOf, holdersOf } from './chunks.ts';
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
  const clauses = clausesOf({ words, chunks });
  const chunkOf = holdersOf(chunks, sentence);
  const clauseOf = ownersOf(clauses, sentence);
  return {
    chunks,
    clauses,
    chunkAt: (at) => chunkOf[at - sentence.from],
    clauseAt: (at) => clauseOf[at - sentence.from],
  };
}

/**
 * For each token of a sentence its clause: the one that started last, or went on last with its verb.
 * What stands before a first clause that "if" or "when" opens is of the main one: "By May, | if he is
 * right, | it had grown".
 */
function ownersOf(clauses: readonly Clause[], { from, to }: Stretch): (Clause | undefined)[] {
  const starts = clauses.flatMap((clause) =>
    [clause.start, clause.verb.from].map((at) => ({ at, clause })),
  );
  starts.sort((a, b) => a.at - b.at);
  const [first] = starts;
  if (first !== undefined && first.at > from) {
    const isOpened = first.clause.opener !== null && first.clause.subjectBy !== 'relative';
    const main = isOpened ? clauses.find(({ opener }) => opener === null) : undefined;
    starts.unshift({ at: from, clause: main ?? first.clause });
  }
  const stretches = starts.map(({ at, clause }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? to,
    clause,
  }));
  return holdersOf(stretches, { from, to }).map((stretch) => stretch?.clause);
}
