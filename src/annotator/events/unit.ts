import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { lower } from '../recognisers/read.ts';

/**
 * A clause with the infinitives that complete its verb: "plans | to visit Lund". Tokens `[from, to)`
 * are the stretch around its verb; what stands before an inserted clause is a part of it, too.
 */
export interface Unit extends Stretch {
  /** In the order of their verbs; none in a sentence without a verb. */
  readonly clauses: readonly Clause[];
  /** Its chunks, in order. */
  readonly chunks: readonly Chunk[];
  readonly has: (at: number) => boolean;
}

/** The units of a sentence, in the order of their first verbs. */
export function unitsOf(parse: Parse, sentence: Stretch): Unit[] {
  const { clauses, chunks } = parse;
  const [first, ...others] = clauses;
  if (first === undefined)
    return [{ ...sentence, clauses: [], chunks, has: (at) => sentence.from <= at && at < sentence.to }];
  const roots = new Map<Clause, Clause>();
  for (const clause of [first, ...others]) {
    const tied = clause.verb.form === 'infinitive' || clause.verb.form === 'gerund';
    const parent = tied ? clauses[clause.parent ?? -1] : undefined;
    roots.set(clause, (parent && roots.get(parent)) ?? clause);
  }
  const rootAt = (at: number): Clause | undefined => {
    const clause = parse.clauseAt(at);
    return clause && roots.get(clause);
  };
  const own = Map.groupBy(chunks, ({ from }) => rootAt(from));
  const members = Map.groupBy(clauses, (clause) => roots.get(clause));
  return [...members].flatMap(([root, tied]) => {
    if (root === undefined) return [];
    const has = (at: number): boolean => rootAt(at) === root;
    return [{ ...around(root.verb.head, has), clauses: tied, chunks: own.get(root) ?? [], has }];
  });
}

/** The stretch of tokens that belong together around one. */
function around(at: number, has: (at: number) => boolean): Stretch {
  let [from, to] = [at, at + 1];
  while (has(from - 1)) from -= 1;
  while (has(to)) to += 1;
  return { from, to };
}

/** A stretch without the punctuation and joining words at its ends. */
export function trimmed(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (end - 1 > start && tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')')
    end -= 1;
  while (
    end > start &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, end - 1)))
  )
    end -= 1;
  while (
    start < end - 1 &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, start)) ||
      tokens[start]?.kind === 'mark')
  )
    start += 1;
  return { from: start, to: end };
}
