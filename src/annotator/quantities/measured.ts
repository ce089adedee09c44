import { MOVING } from '../lexicon/change.ts';
import { MEASURING_VERBS, MOVING_VERBS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Change } from './direction.ts';
import { isRate, leadOf } from './lead.ts';
import { listOf } from './listed.ts';
import { firstOf, isNameless, nameOf, type Thing, type ThingRule } from './name.ts';
import type { QuantityContext } from './context.ts';

/** The object that a verb moves to a figure, or by it: "cut | fares | by 5%", "kept | rates | at 5%", "fares were cut by 5%". */
export const moved: ThingRule = (context, figure) => {
  const clause = context.parse.clauseAt(figure.from);
  if (clause === undefined || clause.verb.to > figure.from) return undefined;
  const { verb, object } = clause;
  const lead = leadOf(context, figure);
  const isTied = lead === verb.head || /^(?:at|by|from|to)$/.test(lower(context.tokens, lead));
  if (!isTied || !MOVING_VERBS.has(verb.lemma)) return undefined;
  if (verb.passive) return subjectOf(context, clause);
  if (object === null || object.to > figure.from) return undefined;
  const thing = nameOf(context, object, figure.from) ?? { words: [], changes: false };
  const isBy = isRate(figure) && lower(context.tokens, lead) === 'by';
  return { ...thing, changes: thing.changes || isBy };
};

/** The subject of a verb that measures it: "fares | were $5", "fares | fell by 5%", "the film | lasts two hours". */
export const measured: ThingRule = (context, figure, change) => {
  const clause = context.parse.clauseAt(figure.from);
  if (clause === undefined || !isMeasuring(context, clause, figure, change)) return undefined;
  const thing = reaches(context, clause, figure) ? subjectOf(context, clause) : undefined;
  if (thing === undefined) return undefined;
  // "rates for men and women were | 4% and 5%"
  const isList = listOf(context.tokens, context.figures, figure).length > 1;
  const joins = context.parse.chunks.filter(({ kind }) => kind === 'join');
  const isShared = ({ from }: Stretch): boolean =>
    from >= (clause.subject?.from ?? from) && from < clause.verb.from;
  if (isList && joins.some(isShared)) return { words: [], changes: thing.changes };
  const { lemma, head } = clause.verb;
  const lead = leadOf(context, figure);
  // "rose 3% in May and | 5% in June", "fell | 28 cents"
  const isBy = isRate(figure) ? /^(?:and|or)$/.test(lower(context.tokens, lead)) : lead === head;
  const changes = thing.changes || (isBy && MOVING.has(lemma));
  return { words: lemma === 'cost' ? [...thing.words, lemma] : thing.words, changes };
};

function isMeasuring(
  context: QuantityContext,
  { verb }: Clause,
  figure: FigureAt,
  change: Change | undefined,
): boolean {
  const { lemma, head, passive, to } = verb;
  // "has | doubled"
  const isItself = figure.from <= head && head < figure.to;
  // "Exports | slipped" may be parsed as a passive form.
  if (isItself || (passive && !MOVING.has(lemma)) || to > figure.from) return isItself;
  // "was two hours", "ran for two hours"
  if (figure.kind === 'duration')
    return LASTING.test(lemma) || (lemma === 'be' && leadOf(context, figure) === head);
  const gives = /^(?:gain|lose|take)$/.test(lemma) && change === undefined;
  return !gives && (MEASURING_VERBS.has(lemma) || MOVING.has(lemma));
}

const LASTING = /^(?:average|continue|last|run|take|total)$/;

/** Whether a verb reaches a figure over nothing but times, other figures and, behind a change, where: "fell in Lund by 5%". */
function reaches(context: QuantityContext, { verb }: Clause, { from }: FigureAt): boolean {
  const { parse, figures } = context;
  const run = parse.chunks.filter((chunk) => chunk.from >= verb.to && chunk.to <= from);
  const told = run.findIndex((chunk) =>
    figures.some((one) => chunk.to > one.from && one.to > chunk.from),
  );
  return run.every((chunk, place) => {
    if (chunk.kind !== 'noun') {
      const isEarly = told < 0 || place < told;
      return (
        !/^(?:stop|verb)$/.test(chunk.kind) && !(isEarly && /^(?:comma|join)$/.test(chunk.kind))
      );
    }
    const { phrase } = chunk;
    if (chunk.tellsTime || isNameless(context, phrase)) return true;
    if (figures.some((one) => one.from <= phrase.head && phrase.head < one.to)) return true;
    return run[place - 1]?.kind === 'preposition' && (verb.lemma !== 'be' || place > 1);
  });
}

/** What the subject of a clause names, where it is sure. */
function subjectOf(
  context: QuantityContext,
  { subject, subjectBy, verb }: Clause,
): Thing | undefined {
  if (subject === null || subjectBy === 'behind' || subject.to > verb.from) return undefined;
  const isDescribed = subjectBy === 'relative';
  if (isDescribed && verb.form === 'infinitive') return firstOf(context, subject.to, verb.from);
  // "prices of | homes | that fell"
  const isPart = isDescribed && lower(context.tokens, subject.from - 1) === 'of';
  const isOther = subjectBy === 'shared' && hasOther(context, subject, verb.from);
  const isSure = !isPart && !isOther && !isRunOn(context, subject);
  return isSure ? nameOf(context, subject, verb.from) : undefined;
}

/** "fares rose 5% and | sugar | more than doubled": a noun right before the verb may be its subject. */
function hasOther({ parse }: QuantityContext, subject: NounPhrase, verb: number): boolean {
  const near = parse.chunks.findLast(
    ({ kind, to }) => to <= verb && kind !== 'adverb' && kind !== 'preposition',
  );
  return near?.kind === 'noun' && near.from > subject.from && !near.tellsTime;
}

/** "the plant | the firm | runs", "salt, | tea | and milk", but not "in Lund | fares | rose". */
function isRunOn({ parse }: QuantityContext, { from, to }: NounPhrase): boolean {
  const lead = parse.chunkAt(from - 1);
  if (lead?.kind === 'comma') return parse.chunkAt(to)?.kind === 'join';
  const isFirst = parse.clauses.every(({ verb }) => verb.form !== 'finite' || verb.from > from);
  // "profit before | tax | was"
  if (lead?.kind === 'opener' || lead?.kind === 'preposition')
    return isFirst && parse.chunkAt(lead.from - 1)?.kind === 'noun';
  if (lead?.kind !== 'noun' || lead.tellsTime) return false;
  return parse.chunkAt(lead.from - 1)?.kind !== 'preposition';
}
