import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { finiteOf, isRelative } from '../syntax/relations.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { QuantityContext } from './context.ts';
import { tellingOf } from './tense.ts';

/**
 * Whether a figure and a time stand in clauses that may tell of different things: in any others than
 * "exports rose 5% in July and | reached $3 billion", "in July exports rose 5%, and | imports fell
 * 3%", "$5 billion in 2023, | which is 5% more", "40 ships | are to sail in July".
 */
export function isOfOtherClause(
  context: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const { parse, tokens } = context;
  const [own, other] = [parse.clauseAt(figure.from), clauseOf(context, time)];
  if (own === undefined || other === undefined) return false;
  if (own === other) return isCrossed(context, figure, time);
  if (time.rule === 'ago' || isDeed(context, own)) return true;
  if (isRelative(tokens, own)) return own.verb.lemma !== 'be';
  if (other.verb.form !== 'finite') return !isSubject(context, other, figure);
  if (finiteOf(parse, own) === other) return false;
  return time.from >= figure.to || !isJoined(context, own, other);
}

/** "| 40 doses | bought in May came", but not "a trial at | 40 schools | published in May", which may be the trial. */
function isSubject(
  { parse, tokens }: QuantityContext,
  { subject }: Clause,
  figure: Stretch,
): boolean {
  if (subject === null || !covers(subject, figure)) return false;
  const lead = parse.chunkAt(subject.from - 1);
  return (
    lead?.kind !== 'preposition' ||
    lower(tokens, lead.from) === 'of' ||
    parse.chunkAt(lead.from - 1)?.kind !== 'noun'
  );
}

/** "signed on Monday | to supply 40 tons", "charged on Friday | with stealing $5 million". */
function isDeed({ parse }: QuantityContext, { verb }: Clause): boolean {
  const lead = parse.chunkAt(verb.from - 1)?.kind;
  if (verb.form === 'infinitive') return lead !== 'verb';
  return verb.form === 'gerund' && lead === 'preposition';
}

/** "the head since 2014, | who | manages 40 ships": whether a clause opens between whose verb was not found. */
function isCrossed({ parse }: QuantityContext, figure: Stretch, time: Stretch): boolean {
  const crossing = parse.chunks.find(
    ({ kind, from }) => /^(?:opener|relative)$/.test(kind) && from >= time.to && from < figure.from,
  );
  return crossing !== undefined && parse.clauses.every(({ opener }) => opener !== crossing.from);
}

/** The clause of a time, which it may open: "; | in July | imports fell", "and | in 2023, | they rose". */
function clauseOf({ parse }: QuantityContext, { from, to }: TimeExpression): Clause | undefined {
  const noun = parse.chunkAt(from)?.from ?? from;
  const lead = parse.chunkAt(noun - 1);
  const first = lead?.kind === 'preposition' ? lead.from : noun;
  const next = parse.clauses.find(({ start }) => start >= to);
  const isFirst = /^(?:comma|join|stop)$/.test(parse.chunkAt(first - 1)?.kind ?? '');
  const isFronted = isFirst && next?.subjectBy === 'own' && next.start - to <= 1;
  return isFronted ? next : parse.clauseAt(from);
}

/** Whether two clauses tell of one time: what "and" joins in one tense. */
function isJoined({ parse }: QuantityContext, own: Clause, other: Clause): boolean {
  if (own.verb.form !== 'finite' || own.opener !== null || other.opener !== null) return false;
  return tellingOf(parse, own) === tellingOf(parse, other);
}
