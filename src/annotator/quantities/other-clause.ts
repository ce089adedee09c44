import { JOINING_VERBS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { finiteOf, isRelative, parentOf } from '../syntax/relations.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isAgreed } from './lasting.ts';
import type { QuantityContext } from './context.ts';
import { tellingOf } from './tense.ts';

/**
 * Whether a figure and a time stand in clauses that tell of different things.
 *
 * @param between the tokens between them
 */
export function isOfOtherClause(
  context: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
  between: Stretch,
): boolean {
  const { parse } = context;
  const behind = time.from >= figure.to;
  const [own, other] = [parse.clauseAt(figure.from), parse.clauseAt(time.from)];
  if (own === undefined || other === undefined || own === other) return false;
  if (isOfWhen(context, own, time)) return false;
  if (time.rule === 'ago' || isAgreed(context, figure) || isAside(context, other)) return true;
  if (isContact(context, other, figure)) return true;
  if (isOfThen(context, other) || isContrast(context, own) || isOfNoun(other, figure)) return true;
  const isSeparate = behind
    ? isAside(context, own) || isApart(context, between)
    : isRelativeOf(context, own) || isSetOff(context, other, between);
  return isSeparate || isOther(context, finiteOf(parse, own), finiteOf(parse, other), behind);
}

/** "a team | sent to Lund in May | found 40 ships", "40 of the doses | bought in May | came": the time of a noun that is not the figure's. */
function isOfNoun({ verb, subject, subjectBy }: Clause, figure: FigureAt): boolean {
  if (verb.form !== 'participle' || subjectBy !== 'relative' || subject === null) return false;
  return !covers(subject, figure) && subject.to !== figure.from - 1;
}

/** "three of | the seven ships | it bought in 2014": the time of a noun that the figure does not count. */
function isContact({ parse }: QuantityContext, other: Clause, figure: FigureAt): boolean {
  const noun = parse.chunkAt(other.start - 1);
  if (other.opener !== null || other.subjectBy !== 'own' || noun?.kind !== 'noun') return false;
  return !noun.tellsTime && !covers(noun, figure) && figure.to <= other.start;
}

/** "cut twice since it was floated in 2020", "fell after peaking in May": what was done then is of another time. */
function isOfThen({ tokens, sentence }: QuantityContext, { opener, verb }: Clause): boolean {
  const lead = opener ?? verb.from - 1;
  return lead > sentence.from && /^(?:after|before|since)$/.test(lower(tokens, lead));
}

/** "rents fell in May, | whereas four in five firms expect a rise", "votes in May on | whether to buy 40 ships": told beside the other. */
function isContrast({ tokens }: QuantityContext, { opener, verb }: Clause): boolean {
  return /^(?:although|though|whereas|whether|while)$/.test(lower(tokens, opener ?? verb.from - 1));
}

/** "fined a firm that carried 40 cars", but not "in 2023, which is 5% more" */
function isRelativeOf({ tokens }: QuantityContext, clause: Clause): boolean {
  return isRelative(tokens, clause) && clause.verb.lemma !== 'be';
}

/** "The trial, due to start in March, | involves": words without a tense that a comma parts from what follows. */
function isSetOff(
  { tokens, parse }: QuantityContext,
  clause: Clause,
  { from, to }: Stretch,
): boolean {
  if (clause.verb.form === 'finite' || parentOf(parse, clause) !== undefined) return false;
  return holds(tokens, from, to, COMMA);
}

const COMMA = new Set([',']);

/** "at 40 percent, pushes it | into 2025": words behind a comma tell another thing, save "according to its 2022 report". */
function isApart({ tokens }: QuantityContext, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (follows(tokens, at, 'according', 'to')) return false;
  return holds(tokens, from, to, COMMA);
}

/** "since 2012, | when it was held with 25 ships": a time that the clause of the figure describes. */
export function isOfWhen(
  { tokens }: QuantityContext,
  { opener }: Clause,
  { to }: TimeExpression,
): boolean {
  if (opener === null || lower(tokens, opener) !== 'when') return false;
  return to === opener || (to === opener - 1 && lower(tokens, to) === ',');
}

/** ", which", "the line that opened", ", founded five years ago" */
function isAside({ tokens }: QuantityContext, clause: Clause): boolean {
  if (clause.verb.form === 'finite')
    return isRelative(tokens, clause) || lower(tokens, clause.opener ?? -1) === 'where';
  const joins = clause.verb.form !== 'participle' || JOINING_VERBS.has(clause.verb.lemma);
  return !joins && lower(tokens, clause.verb.from - 1) === ',';
}

/** Whether two finite clauses, neither of which completes the other, differ in tense or, behind a comma or an "after", in subject. */
function isOther(
  { tokens, parse }: QuantityContext,
  own: Clause | undefined,
  other: Clause | undefined,
  behind: boolean,
): boolean {
  if (own === undefined || other === undefined || own === other) return false;
  if (parentOf(parse, own) === other || parentOf(parse, other) === own) return false;
  // "6 million tons in 2023, | which is 5% more than"
  if (isRelative(tokens, own) && own.verb.lemma === 'be') return false;
  if ((other.opener === null || behind) && tellingOf(parse, own) !== tellingOf(parse, other))
    return true;
  if (!behind) return false;
  const { start, subjectBy, opener } = other;
  const comma = [1, 2].some((back) => lower(tokens, start - back) === ',');
  return opener !== null || (comma && subjectBy === 'own');
}
