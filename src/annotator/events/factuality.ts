import { beginsAfter, daysCovered, iso } from '../../dates/calendar.ts';
import { type Governed, hedgeOf, isOff } from '../negation/find.ts';
import { firstIn, lower, phrases } from '../text/read.ts';
import { isAheadWord } from '../time/ahead.ts';
import { isSetting } from '../time/told.ts';
import { EVENT_VERBS, HOLDING } from '../lexicon/events.ts';
import type { EventMention } from './event.ts';
import type { Head } from './heads.ts';
import type { EventContext } from './context.ts';
import { isIn, subjectOf } from './subject.ts';
import { tiedTo, type Unit } from './unit.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parentOf } from '../syntax/relations.ts';

/**
 * How an event is told: as denied, doubted, or the last of its kind. Undefined where a denial of
 * something else leaves open whether it took place, or who was there: "did not mention the visit",
 * "did not attend the summit".
 */
export function tellingOf(
  context: EventContext,
  head: Pick<Head, 'at' | 'by' | 'clause'>,
): Pick<EventMention, 'denied' | 'hedge' | 'last'> | undefined {
  const { at, by, clause } = head;
  const word = { from: at, to: at + 1 };
  const noun = by === 'noun' ? head : describedBy(context, clause);
  const governed = context.governed.filter((one) =>
    noun === undefined ? isOfVerb(context, at, one) : isOfNoun(context, noun, one),
  );
  const denied = isOff(governed, word);
  if (by === 'noun' && !denied && isOff(context.governed, word) && !isOccasion(context, at))
    return undefined;
  return {
    denied,
    hedge: hedgeOf(governed, word) ?? (isConditional(context, clause) ? 'conditional' : null),
    last: isLast(context, at),
  };
}

/**
 * Whether a word of denial or doubt is about a verb: what stands before it, or behind in its clause;
 * "set out its plans": a noun behind casts no doubt, save ", a claim Berg disputes".
 */
function isOfVerb({ parse }: EventContext, at: number, cue: Governed): boolean {
  if (cue.at < at) return true;
  const own = parse.clauseAt(cue.at);
  // "The claim that Mill visited Lund | is | wrong"
  if (cue.as === 'denied')
    return own === parse.clauseAt(at) || (own !== undefined && isIn(subjectOf(parse, own), at));
  // "who met Berg, | reportedly | asked"
  const next = parse.chunkAt(cue.at + 1);
  const isOfNext = next?.kind === 'verb' && parse.clauseAt(next.from) !== parse.clauseAt(at);
  return !isOfNext && (cue.as === 'alleged' || parse.chunkAt(cue.at)?.kind !== 'noun');
}

/** "the talks | held in Lund": the noun that a participle tells of. */
function describedBy({ parse }: EventContext, clause: Head['clause']): Place | undefined {
  if (clause?.verb.form !== 'participle' || clause.subjectBy !== 'relative') return undefined;
  const at = clause.subject?.head;
  return at === undefined ? undefined : { at, clause: parse.clauseAt(at) };
}

type Place = Pick<Head, 'at' | 'clause'>;

/**
 * Whether a word of denial or doubt is about the event that a noun names: "no talks", "held no
 * talks", "cancelled talks", "talks are expected"; not "no progress at the talks", "the talks did
 * not help".
 */
function isOfNoun({ parse }: EventContext, { at, clause }: Place, cue: Governed): boolean {
  if (cue.as === 'cancelled' || clause === undefined) return true;
  // "no talks", "by no means | met"
  const chunk = parse.chunkAt(at);
  const own = parse.chunkAt(cue.at);
  if (own === chunk || (own?.kind === 'preposition' && own.to === chunk?.from)) return true;
  const isWith = (one: Clause | undefined): boolean =>
    one !== undefined && (isIn(subjectOf(parse, one), at) || isIn(one.object, at));
  if (HOLDING.has(clause.verb.lemma) && isWith(clause)) return true;
  return cue.as !== 'denied' && isWith(parse.clauseAt(cue.at));
}

/** "at the summit", "during the visit": it took place, whatever else did not. */
function isOccasion({ tokens, parse }: EventContext, at: number): boolean {
  return /^(?:after|at|during)$/.test(lower(tokens, (parse.chunkAt(at)?.from ?? at) - 1));
}

/** "will visit Lund | if the road is open", "Subject to a vote, | it will open": a future told with a condition. */
function isConditional({ tokens, sentence }: EventContext, clause: Head['clause']): boolean {
  if (clause?.verb.tense !== 'future') return false;
  if (lower(tokens, sentence.from) === 'should') return true;
  const found = firstIn(tokens, sentence.from, sentence.to, CONDITIONS);
  // "even if", "when asked if"
  return found !== undefined && !/^(?:asked|even)$/.test(lower(tokens, found.from - 1));
}

const CONDITIONS = phrases(
  ...'if,once approved,pending,permitting,provided that,provided the,subject to,unless'.split(','),
);

/** "the last meeting", "the most recent visit", "last met in May" */
function isLast({ tokens, parse }: EventContext, at: number): boolean {
  const from = (parse.chunkAt(at)?.from ?? at) - 1;
  const words = tokens.slice(from, at + 1).map(({ lower: word }) => word);
  return /\b(?:last|latest|most recent)\b/.test(words.join(' '));
}

/**
 * Whether an event is told as still to come; what lies before the article's date is not, what lies
 * behind it is, and on the day itself the verb tells.
 */
export function isPlanned(
  context: EventContext,
  unit: Unit,
  { at, by, clause }: Head,
  start: string,
): boolean {
  const { tokens, parse, anchor } = context;
  if (beginsAfter(start, anchor)) return true;
  if (isOver(start, anchor)) return false;
  if (clause === undefined) return tokens.slice(unit.from, unit.to).some(isAheadWord);
  const { verb } = clause;
  // "flew to Lund | to meet on Monday with Berg" on that day: see `isOpen`.
  const above = parentOf(parse, clause)?.verb;
  const came = above?.tense === 'past' && EVENT_VERBS.get(above.lemma)?.includes('visit');
  if (verb.form === 'infinitive') return came !== true;
  if (verb.tense === 'future' || verb.modal !== null || isSetting(tokens, verb)) return true;
  // "the talks | due on Monday", "the visit, | planned for Monday"
  const noun = by === 'noun' ? tiedTo(tokens, unit, at) : undefined;
  return noun !== undefined && tokens.slice(noun.from, noun.to + 2).some(isAheadWord);
}

/** Whether a time ends before the date of an article. */
export function isOver(period: string, anchor: EventContext['anchor']): boolean {
  return anchor !== null && daysCovered(period)[1] < daysCovered(iso(anchor))[0];
}
