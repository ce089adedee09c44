import { AIM_NOUNS } from '../lexicon/status.ts';
import type { Measure } from '../../schemas/corpus.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { NamedMeasure } from '../vocabulary/named-measure.ts';
import type { QuantityContext } from './context.ts';
import type { Change } from './direction.ts';
import { leadOf } from './lead.ts';
import { measured } from './measured.ts';
import { isNarrowed } from './narrowed.ts';
import type { Thing } from './name.ts';
import { thingOf } from './thing.ts';

/** Where a term of a measure stands. */
export interface MeasureTerm extends Stretch {
  readonly measure: NamedMeasure;
}

const BEHIND_COST = 2;

/**
 * The measure of the vocabulary that a figure is of: the nearest of those whose term names what the
 * figure measures by the parse, and that no word beside it narrows to a part or moves to another.
 *
 * @param thing what the figure is of by the words around it
 */
export function measureFromVocabulary(
  context: QuantityContext,
  figure: FigureAt,
  change: Change | undefined,
  thing: Thing,
): Measure | undefined {
  const fits = (measure: Measure): boolean =>
    takesUnit(measure, figure.unit) || (change !== undefined && figure.kind === 'percent');
  const cost = (term: Stretch): number => costOf(context.tokens, figure, term);
  const tied = context.terms.measures
    .flatMap(({ from, to, value }) => value.filter(fits).map((measure) => ({ from, to, measure })))
    .filter((term) => isTied(context, figure, term, thing))
    .toSorted((a, b) => cost(a) - cost(b));
  // Where the nearest is narrowed, one further off is of another thing.
  const near = tied.filter(({ from, to }) => tied[0] && from < tied[0].to && tied[0].from < to);
  return near.find((term) => !isNarrowed(context, figure, term))?.measure;
}

/** Whether a measure is counted in a unit, or in any. */
export function takesUnit({ units }: Measure, unit: string): boolean {
  return units.length === 0 || units.includes(unit);
}

/** How many tokens stand between a figure and a term; one behind costs more. */
function costOf(tokens: readonly Token[], figure: FigureAt, { from, to }: Stretch): number {
  const isBehind = to > figure.from;
  return (
    tokens.slice(isBehind ? figure.to : to, isBehind ? from : figure.from).length +
    (isBehind ? BEHIND_COST : 0)
  );
}

/** Whether a term names what a figure is of. */
function isTied(
  context: QuantityContext,
  figure: FigureAt,
  term: MeasureTerm,
  thing: Thing,
): boolean {
  if (holds(context, figure, term)) return true;
  // "the fifth time | he visited Lund"
  if (figure.kind === 'ordinal') return figure.noun.includes('time') && term.from >= figure.to;
  if (figure.kind === 'duration') return isLasting(context, figure, term);
  if (isNamed(context, figure, term, thing))
    return isInClause(context, figure, term) || isBefore(context, figure, term);
  if (isOwnUnit(figure, term)) return isInClause(context, figure, term);
  if (thing.words.length > 0) return false;
  const before = figureBefore(context, figure);
  return (
    (before !== undefined && isTied(context, before, term, thingOf(context, before, undefined))) ||
    isBefore(context, figure, term) ||
    isBehind(context, figure, term) ||
    isAimed(context, figure, term)
  );
}

/** "the fifth | visit", "20 | tourists", "half | the trade", "the ferry | costs | $5" */
function holds(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  const { parse, figures } = context;
  if (term.from < figure.to && figure.from < term.to) return true;
  const ends = [parse.chunkAt(figure.to - 1), parse.chunkAt(figure.to)];
  if (ends.some((chunk) => chunk?.kind === 'noun' && begins(term, chunk))) return true;
  const head = parse.clauseAt(figure.from)?.verb.head ?? -1;
  const isNext = !figures.some(({ from, to }) => from >= term.to && to <= figure.from);
  return isNext && term.from <= head && head < term.to;
}

/** Whether a term begins in a stretch. */
function begins({ from: at }: MeasureTerm, { from, to }: Stretch): boolean {
  return from <= at && at < to;
}

function isInClause({ parse }: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  return parse.clauseAt(term.from) === parse.clauseAt(figure.from);
}

/** Whether what a figure is of, or the subject that measures a count, is called by a word of a term. */
function isNamed(
  context: QuantityContext,
  figure: FigureAt,
  term: MeasureTerm,
  thing: Thing,
): boolean {
  const subject = figure.kind === 'count' ? measured(context, figure, undefined) : undefined;
  const words = new Set([...thing.words, ...(subject?.words ?? [])]);
  return context.tokens.slice(term.from, term.to).some((token) => words.has(token.lower));
}

/** "$5 billion, | a 19% rise": the figure that one goes on with. */
function figureBefore({ figures, parse }: QuantityContext, figure: FigureAt): FigureAt | undefined {
  const before = figures[figures.indexOf(figure) - 1];
  const comma = before && parse.chunkAt(before.to);
  return comma?.kind === 'comma' && parse.chunkAt(figure.from)?.from === comma.to
    ? before
    : undefined;
}

/** "For the past 12 years | it has been the largest partner" */
function isLasting(
  { tokens, parse }: QuantityContext,
  { from }: FigureAt,
  term: MeasureTerm,
): boolean {
  const start = parse.chunkAt(from)?.from ?? from;
  return lower(tokens, start - 1) === 'for' && parse.clauseAt(term.from) === parse.clauseAt(from);
}

/** "added | 20 companies | to the sanctions list": a count of what only this measure counts. */
function isOwnUnit({ kind, unit }: FigureAt, { measure }: MeasureTerm): boolean {
  return kind === 'count' && unit !== 'people' && measure.units.includes(unit);
}

/** "TRADE | was $5 billion", "trade | of $5 billion", "projects between Lund and Berg | worth $5 billion", "raising this | to $5 billion" */
function isBefore(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  const { tokens, parse } = context;
  const lead = leadOf(context, figure);
  const clause = parse.clauseAt(figure.from);
  const isSubject = clause?.subject != null && begins(term, clause.subject);
  if (term.to === figure.from || (isSubject && lead === clause.verb.head)) return true;
  if (!TIES.test(lower(tokens, lead))) return false;
  if (term.to === lead) return true;
  let chunk = parse.chunkAt(lead - 1);
  while (chunk !== undefined && /^(?:join|noun|preposition)$/.test(chunk.kind)) {
    if (chunk.from < term.to && term.from < chunk.to) return true;
    chunk = parse.chunkAt(chunk.from - 1);
  }
  return false;
}

const TIES = /^(?::|at|by|from|of|to|totall?ing|worth)$/;

/** "$5 billion | in trade", "$5 billion | of exports" */
function isBehind(
  { tokens, parse }: QuantityContext,
  { to }: FigureAt,
  term: MeasureTerm,
): boolean {
  if (term.from === to) return true;
  const chunk = /^(?:in|of)$/.test(lower(tokens, to)) ? parse.chunkAt(to + 1) : undefined;
  return chunk?.kind === 'noun' && begins(term, chunk);
}

/** "Trade | exceeded the target of $5 billion" */
function isAimed(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  const { tokens, parse } = context;
  const lead = leadOf(context, figure);
  const noun = parse.chunkAt(lead - 1);
  if (noun?.kind !== 'noun' || !AIM_NOUNS.has(tokens[noun.phrase.head]?.lemma ?? '')) return false;
  const subject = parse.clauseAt(figure.from)?.subject;
  return subject != null && begins(term, subject);
}
