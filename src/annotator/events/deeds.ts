import { isToTheDay } from '../../dates/calendar.ts';
import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { EVENT_VERBS, FLOWING, OPEN_VERBS, STATES } from '../lexicon/events.ts';
import { REACHED_WORDS } from '../lexicon/status.ts';
import { SETTING } from '../lexicon/time.ts';
import { CLAUSE_VERBS, HELPING_VERBS } from '../lexicon/verbs.ts';
import type { Clause } from '../syntax/clauses.ts';
import { lower } from '../text/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import { clauseTold } from '../time/told.ts';
import type { EventContext } from './context.ts';
import type { Unit } from './unit.ts';

/** Whether a verb can tell of a deed: not what is, lasts, is meant or said, nor of what has a type of its own. */
export function isDeed(context: EventContext, clause: Clause): boolean {
  const { form, tense, modal, perfect, negated, progressive, lemma, head } = clause.verb;
  // Beside other clauses it is not known whose deed it is.
  if (clause.subject === null && context.parse.clauses.length > 1) return false;
  if (negated || progressive || modal !== null) return false;
  if (perfect && tense === 'present') return false;
  if (!/^(?:finite|infinitive)$/.test(form) || !isHappening(context, clause)) return false;
  const isOther = EVENT_VERBS.get(lemma)?.includes('other') ?? true;
  const isAnother = [CLAUSE_VERBS, HELPING_VERBS].some((verbs) =>
    verbs.has(lower(context.tokens, head)),
  );
  return isOther && !isAnother && ![STATES, SETTING, OPEN_VERBS].some((verbs) => verbs.has(lemma));
}

/** Whether a clause tells that what it tells was or will be done at a time in it. */
export function isDone(
  context: EventContext,
  unit: Unit,
  clause: Clause,
  time: TimeExpression,
): boolean {
  const { tokens, parse } = context;
  if (parse.clauseAt(time.from) !== clause || time.role !== 'at') return false;
  // "heard that in May", "paid more than in May"
  const between = tokens.slice(clause.verb.to, time.from);
  if (between.some(({ lower: word }) => /^(?:compared|than|that)$/.test(word))) return false;
  const told = clauseTold(context, clause);
  const isTold = told === 'ahead' || told === 'past';
  if (isDay(time)) return isTold || time.implied.length === 0;
  // "has shifted for 2024 and 2025"
  if (time.rule === 'year' && lower(tokens, time.from - 1) !== 'in') return false;
  const { lemma, head } = clause.verb;
  const isMeasured =
    UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma) || REACHED_WORDS.has(lower(tokens, head));
  return isTold && !isMeasured && !hasFigure(context, unit);
}

/** "two metres below the record | set in 2000": told of what something is only compared with. */
function isCompared({ tokens, parse }: EventContext, { verb }: Clause): boolean {
  const noun = parse.chunkAt(verb.from - 1);
  const lead = noun?.kind === 'noun' ? parse.chunkAt(noun.from - 1) : undefined;
  const words = tokens.slice(lead?.from ?? 0, lead?.to ?? 0);
  return words.some(({ lower: word }) => COMPARING.test(word));
}

const COMPARING = /^(?:above|below|beyond|double|half|over|than|thrice|triple|twice|under)$/;

/** A plain present tells no event: "shops clear stock", "a firm that sells tractors"; nor does "set for May", of a thing. */
export function isHappening(context: EventContext, clause: Clause): boolean {
  const { tokens, parse } = context;
  const { verb, subjectBy } = clause;
  // "having sold 40 ships since May"
  if (isCompared(context, clause) || (verb.form === 'gerund' && verb.perfect)) return false;
  const next = parse.chunkAt(verb.to);
  // "took | two days"
  if (verb.lemma === 'take' && next?.kind === 'noun' && next.tellsTime) return false;
  if (verb.form === 'participle') return verb.lemma !== 'set' && !FLOWING.has(verb.lemma);
  const word = lower(tokens, verb.head);
  if (verb.form !== 'finite' || verb.tense !== 'present' || verb.from !== verb.head)
    return word !== 'aged';
  return subjectBy !== 'relative' && word !== verb.lemma;
}

/** Whether a time is, or begins with, a day. */
export function isDay({ period }: TimeExpression): boolean {
  return isToTheDay(period.split('/')[0] ?? '');
}

/** Whether a figure stands in a unit, other than one that orders or lasts. */
export function hasFigure({ figures }: EventContext, { has }: Unit): boolean {
  return figures.some(({ from, kind }) => has(from) && kind !== 'ordinal' && kind !== 'duration');
}
