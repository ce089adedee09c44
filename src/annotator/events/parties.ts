import type { NounChunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isCapitalised, lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { UseContext } from './context.ts';
import { isPeopleWord } from './frames.ts';
import type { Head } from './heads.ts';
import { isIn, subjectOf, visitedIn } from './subject.ts';
import { tiedTo, type Unit } from './unit.ts';

/** Phrases that can name who takes part in an event. Tokens `[from, to)`. */
export interface Party extends Stretch {
  /** Whether the noun of the event stands in it, so that who is named beside it takes part: "the Norland talks". */
  readonly isEvent: boolean;
  /** Whether it is what a verb is done to: a country there is mostly a place. */
  readonly isObject: boolean;
  /** Whether "and" or "or" ties it. */
  readonly isList: boolean;
}

/**
 * Where those stand who take part in an event: tied to its noun, "talks between Mill and Berg"; and
 * in the clause of its verb, or of that which says who holds it or goes there, "Mill held talks".
 */
export function partiesOf(context: UseContext, unit: Unit, head: Head): Party[] {
  const { at, by, clause } = head;
  if (by === 'verb') return clause === undefined ? [] : clauseParties(context, head, clause);
  const tied = tiedParties(context, unit, head);
  if (clause === undefined) return tied;
  const start = context.parse.chunkAt(at)?.from ?? at;
  const isGoal = /^(?:at|for|in)$/.test(lower(context.tokens, start - 1));
  if (isGoal || isIn(clause.object, at) || isIn(subjectOf(context.parse, clause), at))
    return [...clauseParties(context, head, clause), ...tied];
  const isOwn = /^(?:her|his|its|their)$/.test(lower(context.tokens, start));
  return isOwn ? [...doerOf(context, clause), ...tied] : tied;
}

/** Who takes part by the noun of an event: "Mill's visit", "talks between Mill and Berg", "the visit to Lund by Mill". */
function tiedParties(context: UseContext, unit: Unit, { at, clause }: Head): Party[] {
  const { chunks } = tiedTo(context.tokens, unit, at);
  const [own] = chunks;
  const parties = chunks.flatMap((chunk, place): Party[] => {
    const lead = chunks[place - 1];
    if (chunk.kind !== 'noun' || lead?.kind !== 'preposition') return [];
    const word = lower(context.tokens, lead.from);
    const isOf = place === 2 && (word === 'of' || word === 'into');
    return isOf || /^(?:between|by|with)$/.test(word) ? [partyOf(context, chunk)] : [];
  });
  if (own?.kind !== 'noun') return parties;
  // "Mill and Berg in Lund, May 2022"
  const named = clause === undefined ? partyOf(context, own) : partyAlone(own);
  return [{ ...named, isEvent: true }, ...parties];
}

/**
 * Who takes part by the verb of an event: its subject, its object, and who stands behind "with", in
 * the passive behind "by"; of what is said nobody but who says it.
 */
function clauseParties(context: UseContext, { type }: Head, clause: Clause): Party[] {
  const { tokens, parse } = context;
  const { object, verb } = clause;
  const others = parse.chunks.flatMap((chunk): Party[] => {
    if (chunk.kind !== 'noun') return [];
    const lead = parse.chunkAt(chunk.from - 1);
    const word = lead?.kind === 'preposition' ? lower(tokens, lead.from) : '';
    // "The pact | between Mill and Berg | was signed"
    if (type === 'signing' && word === 'between') return [partyOf(context, chunk)];
    if (chunk.from < verb.to || parse.clauseAt(chunk.from) !== clause) return [];
    const isObject = chunk.from === object?.from;
    const isOther = type !== 'announcement' && (isObject || word === 'with');
    // "was shelved after criticism | by Mill"; not "was signed in Lund | by Mill"
    const isDoer = word === 'by' && verb.passive && !isOfThing(context, chunk.from - 2);
    return isOther || isDoer ? [{ ...partyOf(context, chunk), isObject }] : [];
  });
  // "Mill, | announced as the star": he announced nothing
  const isAnnounced = type === 'announcement' && verb.passive;
  return isAnnounced ? others : [...doerOf(context, clause), ...others];
}

/** Whether what stands at a token is a thing, neither a time nor a name. */
function isOfThing({ tokens, parse }: UseContext, at: number): boolean {
  const thing = parse.chunkAt(at);
  return thing?.kind === 'noun' && !thing.tellsTime && !isCapitalised(tokens[thing.phrase.head]);
}

/** The subject of a clause with the lists it belongs to; of a place, "in Norland and Sudland, | which", it tells nothing. */
function doerOf(context: UseContext, clause: Clause): Party[] {
  const { parse } = context;
  const whole = subjectOf(parse, clause);
  if (whole === undefined || visitedIn(parse, clause) !== undefined) return [];
  const starts = [clause.subject?.from ?? whole.from, whole.from].filter((at) => isIn(whole, at));
  return [...new Set(starts)].flatMap((at): Party[] => {
    const chunk = parse.chunkAt(at);
    if (chunk?.kind !== 'noun') return [];
    const party = partyOf(context, chunk);
    if (parse.chunkAt(party.from - 1)?.kind !== 'preposition') return [party];
    if (clause.subjectBy !== 'relative') return [{ ...party, from: chunk.from }];
    return party.isList ? [] : [{ ...party, isObject: true }];
  });
}

function partyAlone({ from, to }: NounChunk): Party {
  return { from, to, isEvent: false, isObject: false, isList: false };
}

/** A noun phrase with the list and the names that it is part of: "Mill and | Berg", "leaders | of Norland", "the mayor, | Tor Berg". */
function partyOf(context: UseContext, chunk: NounChunk): Party {
  const { parse } = context;
  let [first, last, isList] = [chunk, chunk, false];
  for (let next = linked(context, last); next !== undefined; next = linked(context, last)) {
    isList ||= parse.chunkAt(last.to)?.kind === 'join';
    last = next;
  }
  for (;;) {
    const lead = parse.chunkAt(first.from - 1);
    if (lead === undefined) break;
    const before = parse.chunkAt(lead.from - 1);
    if (before?.kind !== 'noun' || linked(context, before) !== first) break;
    // "Norland, Sudland sign pact", but "his aide, Tor Berg"
    if (lead.kind === 'comma' && !isList && before !== parse.chunks[0]) break;
    isList ||= lead.kind === 'join';
    first = before;
  }
  return { ...partyAlone(first), to: last.to, isList };
}

/** The noun phrase that goes on with a list, stands beside a name, or says of whom a group is. */
function linked({ tokens, parse }: UseContext, chunk: NounChunk): NounChunk | undefined {
  const tie = parse.chunkAt(chunk.to);
  const next = tie && parse.chunkAt(tie.to);
  if (tie === undefined || next?.kind !== 'noun') return undefined;
  if (parse.clauseAt(next.from) !== parse.clauseAt(chunk.from)) return undefined;
  const isOfGroup =
    /^(?:from|of)$/.test(lower(tokens, tie.from)) && isPeopleWord(tokens[chunk.phrase.head]);
  return tie.kind === 'join' || tie.kind === 'comma' || isOfGroup ? next : undefined;
}
