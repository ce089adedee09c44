import { EVENT_NOUNS } from '../lexicon/events.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import { parentOf } from '../syntax/relations.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { lower } from '../text/read.ts';

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
  const [first] = clauses;
  if (first === undefined)
    return [
      { ...sentence, clauses: [], chunks, has: (at) => sentence.from <= at && at < sentence.to },
    ];
  const roots = new Map<Clause, Clause>();
  for (const clause of clauses) roots.set(clause, rootOf(parse, clause, roots));
  const members = Map.groupBy(clauses, (clause) => roots.get(clause) ?? clause);
  return Array.from(members, ([root, tied]) => {
    const has = (at: number): boolean =>
      sentence.from <= at && at < sentence.to && roots.get(parse.clauseAt(at) ?? first) === root;
    const stretch = around(root.verb.head, (at) => has(at) || describes(parse, at, has));
    const described = root.verb.form === 'participle' ? root.subject?.from : undefined;
    const from = Math.min(stretch.from, described ?? countedFrom(parse, root) ?? stretch.from);
    return {
      from,
      to: stretch.to,
      clauses: tied,
      chunks: chunks.filter((chunk) => has(chunk.from)),
      has,
    };
  });
}

/** The part of a unit that a noun phrase makes with what is tied to it: "Mill's visit | to Lund | in May". */
export function tiedTo(tokens: readonly Token[], unit: Unit, at: number): Unit {
  const first = unit.chunks.findIndex(({ from, to }) => from <= at && at < to);
  let last = first;
  while (ties(tokens, unit.chunks, last)) last += 2;
  const chunks = unit.chunks.slice(first, last + 1);
  const from = chunks[0]?.from ?? at;
  const to = chunks.at(-1)?.to ?? at + 1;
  return { ...unit, from, to, chunks, has: (place) => from <= place && place < to };
}

/** "| to Lund", "between Mill | and Berg"; not "in May | and Berg's visit", "and | Berg came". */
function ties(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [own, tie, next, behind] = chunks.slice(at, at + 4);
  if (next?.kind !== 'noun') return false;
  if (tie?.kind === 'preposition') return true;
  // "talks between Mill | and Berg | began"
  if (lower(tokens, (own?.from ?? 0) - 1) === 'between') return tie?.kind === 'join';
  const isTimed = own?.kind === 'noun' && own.tellsTime;
  const isOther = EVENTS.has(lower(tokens, next.phrase.head));
  return tie?.kind === 'join' && behind?.kind !== 'verb' && !isTimed && !isOther;
}

const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS.map(([noun]) => noun));

/** The clause that one is part of: "plans | to visit", "stopped | selling", "a step towards | opening it". */
function rootOf(parse: Parse, clause: Clause, roots: ReadonlyMap<Clause, Clause>): Clause {
  const { verb } = clause;
  if (verb.form !== 'infinitive' && verb.form !== 'gerund') return clause;
  const led = parse.chunkAt(verb.from - 1)?.kind === 'preposition';
  const above = parentOf(parse, clause) ?? (led ? parse.clauseAt(verb.from - 1) : undefined);
  return (above && roots.get(above)) ?? clause;
}

/** "It is the second time | Mill has visited Lund": where what says how often begins. */
function countedFrom(parse: Parse, clause: Clause): number | undefined {
  const above = parentOf(parse, clause);
  const lead = parse.chunks.find(({ to }) => to === clause.start);
  const counts = clause.opener === null && above?.verb.lemma === 'be' && lead?.kind === 'noun';
  return counts ? above.start : undefined;
}

/** "Mill, | accompanied by Berg, | opened": a participle inside of a clause belongs to its stretch. */
function describes({ clauseAt }: Parse, at: number, has: Unit['has']): boolean {
  const clause = clauseAt(at);
  return clause?.verb.form === 'participle' && clause.subject !== null && has(clause.subject.from);
}

/** The stretch of tokens that belong together around one. */
function around(at: number, has: (at: number) => boolean): Stretch {
  let [from, to] = [at, at + 1];
  while (has(from - 1)) from -= 1;
  while (has(to)) to += 1;
  return { from, to };
}

const TIES = /^(?:and|as|but|following|for|of|that|the|where|which|while|who)$/;

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text !== ')';
}

/** A stretch without the punctuation and joining words at its ends. */
export function trimmed(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (end - 1 > start && (isMark(tokens[end - 1]) || TIES.test(lower(tokens, end - 1))))
    end -= 1;
  while (
    start < end - 1 &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, start)) ||
      tokens[start]?.kind === 'mark')
  )
    start += 1;
  return { from: start, to: end };
}
