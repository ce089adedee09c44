import { EVENT_NOUNS } from '../lexicon/events.ts';
import { SUBORDINATING_PREPOSITIONS } from '../lexicon/clauses.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import { isRelative, parentOf } from '../syntax/relations.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { UseContext } from './context.ts';
import { subjectOf } from './subject.ts';
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
export function unitsOf(tokens: readonly Token[], parse: Parse, sentence: Stretch): Unit[] {
  const { clauses, chunks } = parse;
  const [first] = clauses;
  if (first === undefined)
    return [
      { ...sentence, clauses: [], chunks, has: (at) => sentence.from <= at && at < sentence.to },
    ];
  const roots = new Map<Clause, Clause>();
  for (const clause of clauses) roots.set(clause, rootOf({ tokens, parse }, clause, roots));
  const members = Map.groupBy(clauses, (clause) => roots.get(clause) ?? clause);
  return Array.from(members, ([root, tied]) => {
    // "Half of them drowned, | where it made landfall on Saturday", where the tagger sees one verb
    const start = (root.subjectBy === 'relative' ? null : root.opener) ?? sentence.from;
    const has = (at: number): boolean =>
      start <= at && at < sentence.to && roots.get(parse.clauseAt(at) ?? first) === root;
    const stretch = around(root.verb.head, (at) => has(at) || describes(parse, at, has));
    const described =
      root.verb.form === 'participle' ? describedFrom(tokens, parse, root) : undefined;
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
  const [own, tie, next] = chunks.slice(at, at + 3);
  if (next?.kind !== 'noun') return false;
  if (tie?.kind === 'preposition') return true;
  const isTimed = own?.kind === 'noun' && own.tellsTime;
  const isOther = EVENTS.has(lower(tokens, next.phrase.head));
  return tie?.kind === 'join' && !isTimed && !isOther;
}

const EVENTS: ReadonlySet<string> = new Set(EVENT_NOUNS.map(([noun]) => noun));

/** The clause that one is part of: "plans | to visit", "stopped | selling", "a step towards | opening it"; not "left after | selling". */
function rootOf(
  { tokens, parse }: Pick<UseContext, 'parse'> & { readonly tokens: readonly Token[] },
  clause: Clause,
  roots: ReadonlyMap<Clause, Clause>,
): Clause {
  const { verb } = clause;
  if (verb.form !== 'infinitive' && verb.form !== 'gerund') return clause;
  const led =
    parse.chunkAt(verb.from - 1)?.kind === 'preposition' &&
    !SUBORDINATING_PREPOSITIONS.has(lower(tokens, verb.from - 1));
  const above = parentOf(parse, clause) ?? (led ? parse.clauseAt(verb.from - 1) : undefined);
  return (above && roots.get(above)) ?? clause;
}

/** "the price | paid in May", "a trial | at 28 schools | published in May": where all begins that a participle may describe. */
function describedFrom(
  tokens: readonly Token[],
  { chunkAt }: Parse,
  { subject }: Clause,
): number | undefined {
  let from = subject?.from;
  while (from !== undefined && /^(?:at|in|of|on)$/.test(lower(tokens, from - 1))) {
    const noun = chunkAt(from - 2);
    if (noun?.kind !== 'noun') break;
    from = noun.from;
  }
  return from;
}

/** "It is the second time | Mill has visited Lund": where what says how often begins. */
function countedFrom(parse: Parse, clause: Clause): number | undefined {
  const above = parentOf(parse, clause);
  const isCounted = clause.opener === null && parse.chunkAt(clause.start - 1)?.kind === 'noun';
  return isCounted && above?.verb.lemma === 'be' ? above.start : undefined;
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

const TIES = /^(?:and|as|but|following|for|of|or|that|the|where|which|while|who)$/;

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text !== ')';
}

/** A stretch without the punctuation and joining words at its ends. */
export function trimmed(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (end > start && (isMark(tokens[end - 1]) || TIES.test(lower(tokens, end - 1)))) end -= 1;
  while (
    start < end - 1 &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, start)) ||
      tokens[start]?.kind === 'mark')
  )
    start += 1;
  return { from: start, to: end };
}

/**
 * The words that tell of an event: from its subject, and without a phrase at the end that goes on
 * in another clause: "broke down on Monday, | with the union rejecting it".
 *
 * @param least where what tells of the event and its time ends
 */
export function wholeWords({ tokens, parse }: UseContext, unit: Unit, least: number): Stretch {
  const { from, to } = trimmed(tokens, unit);
  const [first] = unit.clauses;
  let end = Math.min(to, first === undefined ? to : insertedTo({ tokens, parse }, first, least));
  for (let last = parse.chunkAt(end - 1); last !== undefined; last = parse.chunkAt(end - 1)) {
    if (last.from < least || !goesOn(tokens, parse, last, end)) break;
    end = trimmed(tokens, { from, to: last.from }).to;
  }
  const start = first?.subjectBy === 'own' ? (subjectOf(parse, first)?.from ?? from) : from;
  // "paid £5 | a year earlier, and his aide, | sold in May": no subject
  const isOpen = !/^(?:noun|other|preposition|verb)$/.test(parse.chunkAt(start - 1)?.kind ?? '');
  // "cut" without what was cut; "said" is whole
  const isBare = unit.clauses.some(
    ({ verb: { to, head } }) => to === end && !CLAUSE_VERBS.has(lower(tokens, head)),
  );
  return { from: isOpen ? Math.min(from, start) : from, to: isBare ? to : end };
}

/** "who will vote on Friday, | and by Berg": where a clause ends at the latest that stands inside of another. */
function insertedTo(
  { tokens, parse }: Pick<UseContext, 'tokens' | 'parse'>,
  clause: Clause,
  least: number,
): number {
  if (clause.verb.form !== 'participle' && !isRelative(tokens, clause)) return Infinity;
  return parse.chunks.find(({ kind, from }) => kind === 'comma' && from >= least)?.from ?? Infinity;
}

/** Whether the last chunk before a token belongs to what stands behind: "with the union | rejecting", "two years | after", "a price | it paid". */
function goesOn(tokens: readonly Token[], parse: Parse, last: Chunk, end: number): boolean {
  let next = parse.chunkAt(end);
  while (next?.kind === 'adverb') next = parse.chunkAt(next.to);
  if (/^(?:opener|other|preposition|relative)$/.test(last.kind)) return true;
  if (/^(?:barely|less|more)$/.test(lower(tokens, end - 1))) return true;
  if (next === undefined || /^(?:aside|comma|other|quote|stop)$/.test(next.kind)) return false;
  if (last.kind === 'adverb') return !/^(?:join|preposition)$/.test(next.kind);
  if (last.kind === 'verb') return last.group.form !== 'finite';
  const isLed = next.kind === 'verb' && next.group.form !== 'finite';
  return (
    last.kind === 'noun' &&
    (isLed ||
      next.kind === 'noun' ||
      (last.tellsTime && /^(?:after|before|since)$/.test(lower(tokens, next.from))))
  );
}
