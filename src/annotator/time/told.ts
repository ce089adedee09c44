import {
  FACING,
  LIMITS,
  OF_OTHERS,
  SCHEDULED,
  SETTING,
  SUMMONING,
  TIMETABLED,
} from '../lexicon/time.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { follows, holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { finiteOf, parentOf, phrasesBefore } from '../syntax/relations.ts';
import type { Word } from '../syntax/word.ts';
import type { TimeContext } from './expression.ts';

/** A sentence with its parse. */
type Parsed = Pick<TimeContext, 'parse' | 'tokens'>;

/** How a clause tells of its time: as past, as to come, or as either; undefined where no verb tells. */
export type Told = 'past' | 'ahead' | 'open' | undefined;

/**
 * Whether the clause of a time at tokens `[from, to)` tells what was or what will be: "visited Lund
 * in May", "will be held in March", "is due to open in June", "In May, it rose", "May 3, when it shut".
 * Open in "agreed to meet in May", "was due to meet", "would open", "left ahead of the vote in May",
 * "when they meet in May", "moved it to May"; undefined where the time is another's, "sold it by May", "figures for
 * May", and in the present.
 */
export function toldAs(context: Parsed, from: number, to: number): Told {
  const { tokens, parse } = context;
  const isExplained = follows(tokens, to, ',', 'when');
  const clause = parse.clauseAt(isExplained ? to + 1 : from);
  if (clause === undefined || isOfNoun(context, from)) return undefined;
  const told = clauseTold(context, clause);
  const lead = lower(tokens, lower(tokens, from - 1) === 'the' ? from - 2 : from - 1);
  if (lead === 'by' ? isDue(context, clause, told, from) : isFaced(context, clause, from))
    return 'ahead';
  if (told !== 'past' || isExplained) return told;
  if (LIMITS.has(lead)) return lead === 'to' ? 'open' : undefined;
  return holds(tokens, Math.max(clause.verb.to, from - MOST_TOKENS), from, OF_OTHERS)
    ? 'open'
    : 'past';
}

/** "the aim is 5% by | March", "expected two more by | March" */
function isDue(context: Parsed, clause: Clause, told: Told, from: number): boolean {
  const { to, lemma, perfect, tense } = clause.verb;
  const isOpen = told === undefined || (told === 'open' && !isSupposed(context, clause));
  // "has promised two more by | March"
  const isPromised =
    perfect && tense === 'present' && /^(?:agree|commit|pledge|promise|vow)$/.test(lemma);
  return to <= from && (isOpen || isPromised || SETTING.has(lemma));
}

/** "faces | an election in June", "braces for | a strike on Friday"; not "faces charges over | a fire in June" */
function isFaced({ tokens, parse }: Parsed, { verb }: Clause, from: number): boolean {
  if (verb.tense !== 'present' || verb.perfect || !FACING.has(verb.lemma)) return false;
  return phrasesBefore(parse, from).every(
    (chunk) => chunk.kind !== 'preposition' || FACED.test(lower(tokens, chunk.from)),
  );
}

const FACED = /^(?:at|for|in|into|of|on|to|with)$/;

/** No verb stands further before its time, so that the cost stays linear in the length of a sentence. */
const MOST_TOKENS = 100;

/** "figures | for | May": of another time than its clause. */
function isOfNoun({ tokens, parse }: Parsed, from: number): boolean {
  return lower(tokens, from - 1) === 'for' && parse.chunkAt(from - 2)?.kind === 'noun';
}

/** Whether a clause tells what was or what will be, see `toldAs`. */
export function clauseTold(context: Parsed, clause: Clause): Told {
  const { verb } = clause;
  if (verb.form === 'participle') return SETTING.has(verb.lemma) ? 'open' : 'past';
  const finite = finiteOf(context.parse, clause)?.verb;
  if (verb.form === 'infinitive')
    // "Norland | to sign pact Friday", a headline
    return finite === undefined || looksAhead(context, finite) ? 'ahead' : 'open';
  if (finite === undefined) return undefined;
  if (looksAhead(context, finite) || isFutureThen(context, clause, finite)) return 'ahead';
  if (isSupposed(context, clause)) return finite.tense === 'present' ? 'ahead' : 'open';
  return finiteTold(context, clause, finite);
}

function finiteTold(context: Parsed, clause: Clause, finite: VerbGroup): Told {
  if (finite.modal !== null || isSetting(context.tokens, finite)) return 'open';
  if (finite.tense === 'past' || finite.perfect) return 'past';
  if (isScheduled(context.tokens, finite)) return 'ahead';
  return isOpened(context, clause) ? 'open' : undefined;
}

/** "the lease | expires in May", "the accord takes effect" */
function isScheduled(tokens: readonly Word[], { tense, lemma, to }: VerbGroup): boolean {
  if (tense !== 'present') return false;
  return SCHEDULED.has(lemma) || (lemma === 'take' && lower(tokens, to) === 'effect');
}

/** "if | it falls in May", "provided that | they paid by May" */
function isSupposed({ tokens }: Parsed, { opener }: Clause): boolean {
  const words = opener === null ? [] : [opener, opener - 1].map((at) => lower(tokens, at));
  return words.some((word) => /^(?:if|provided|unless)$/.test(word));
}

/** "when | they meet in May" */
function isOpened({ tokens }: Parsed, { opener }: Clause): boolean {
  return opener !== null && /^(?:before|once|until|when)$/.test(lower(tokens, opener));
}

/** "will", "is to", "is due", "plans": but not "would", "was due". */
function looksAhead(context: Parsed, verb: VerbGroup): boolean {
  if (verb.modal !== null) return false;
  if (verb.tense === 'future') return true;
  // "has called ten mayors to Lund on Sunday"
  const isCalled = verb.perfect && SUMMONING.has(verb.lemma);
  return verb.tense === 'present' && (isCalled || isSetting(context.tokens, verb));
}

/** "said it | would open in May": told on the day, it lies ahead; "said in April that it would" is open. */
function isFutureThen({ tokens, parse }: Parsed, clause: Clause, finite: VerbGroup): boolean {
  const saying = parentOf(parse, clause);
  return (
    finite.modal === 'would' &&
    !finite.perfect &&
    saying?.verb.tense === 'past' &&
    CLAUSE_VERBS.has(saying.verb.lemma) &&
    !tokens.slice(saying.start, clause.start).some(isDating)
  );
}

function isDating({ lower: word, text }: Word): boolean {
  return MONTHS.has(word) || /^(?:19|20)\d\d$/.test(text) || /^(?:ago|earlier|last)$/.test(word);
}

/** Whether a verb puts ahead what it tells: "is | due", "are | likely", "is expected", "plans". */
export function isSetting(tokens: readonly Word[], { lemma, to }: VerbGroup): boolean {
  // "set out its plans", "is seen as a step"
  if (/^(?:set out|see as)$/.test(`${lemma} ${lower(tokens, to)}`)) return false;
  return SETTING.has(lemma === 'be' ? lower(tokens, to) : lemma);
}

/** "The ministers gather on Thursday", "On Wednesday he travels": what a timetable has is told in the present. */
export function isTimetabled({ tokens, parse }: Parsed, at: number): boolean {
  const clause = parse.clauseAt(at);
  // "On Wednesday Mill | travels", where the tagger sees no verb at all.
  if (clause === undefined)
    return tokens
      .slice(at + 1, at + 5)
      .some(({ lemma, tag }) => tag === 'NOUN' && TIMETABLED.has(lemma));
  const { verb } = clause;
  return verb.tense === 'present' && !verb.perfect && TIMETABLED.has(verb.lemma);
}
