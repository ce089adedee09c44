import type { FigureAt } from '../figures/figure.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { follows, holds, isDash, lower } from '../text/read.ts';
import type { NounChunk } from '../syntax/chunks.ts';
import { isCounted, phrasesBefore } from '../syntax/relations.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { isOfOtherClause } from './other-clause.ts';
import type { QuantityContext } from './context.ts';

/**
 * Whether a figure and a time of its sentence stand in clauses that tell of different things:
 * "the line, which covers 40 km, was agreed in 2017", "covers 85% and granted $1 billion in July",
 * "40 ships stayed away, and Mill left on Monday", "up 5% after the port opened in May". "Rose 5%
 * and reached $3 billion in July" and "in July exports rose 5%, and imports fell" tell of one.
 */
export function isParted(
  context: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const rules = time.from >= figure.to ? BEHIND : BEFORE;
  const [first, second] = time.from >= figure.to ? [figure, time] : [time, figure];
  const between = { from: first.to, to: second.from };
  return [...EITHER_WAY, ...rules, isOfOtherClause].some((parts) =>
    parts(context, figure, time, between),
  );
}

/** "The reef, | the longest at 300 km, | was listed in 2018": whether commas set off the one without the other. */
function isInAside(context: QuantityContext, figure: Stretch, time: Stretch): boolean {
  const aside = asideAt(context, figure) ?? asideAt(context, time);
  return aside !== undefined && covers(aside, figure) !== covers(aside, time);
}

/** The words that commas set off between a subject and its verb and that hold others: "The firm, | a big buyer of 2022, | sold". */
export function asideAt({ tokens, parse }: QuantityContext, words: Stretch): Stretch | undefined {
  const clause = parse.clauses.find(
    ({ subject, subjectBy, verb }) =>
      subjectBy === 'own' && subject !== null && subject.to <= words.from && words.to < verb.from,
  );
  if (clause?.subject == null || lower(tokens, clause.verb.from - 1) !== ',') return undefined;
  let open = clause.subject.to;
  while (lower(tokens, open) !== ',') open += 1;
  const isOfSubject = lower(tokens, open + 1) === 'of' || isLinked(tokens, open + 1, words.from);
  return open >= words.from || isOfSubject ? undefined : { from: open, to: clause.verb.from };
}

/**
 * "Q4 profit fell, and the board | paid $5 million", "a fall in Q4 profit but paid | $5 million", "beat
 * last year's record | by 5%", "under the 1997 pact each may license | 25 boats": the time of a noun.
 */
function isOfNoun({ tokens, parse }: QuantityContext, figure: Stretch, time: Stretch): boolean {
  const noun = describedBy({ tokens, parse }, time);
  const [own, other] = [parse.clauseAt(figure.from), parse.clauseAt(time.from)];
  if (noun === undefined || own === undefined || other === undefined) return false;
  if (own.subject?.to === noun.to) return false;
  const lead = parse.chunkAt((parse.chunkAt(time.from)?.from ?? time.from) - 1);
  const isBehind = time.from > other.verb.from;
  if (own === other)
    return isBehind
      ? lower(tokens, figure.from - 1) === 'by'
      : lower(tokens, lead?.from ?? -1) === 'under';
  const nouns = own.subjectBy === 'own' ? [other.subject, other.object] : [other.object];
  return (isBehind && lead?.kind === 'preposition') || nouns.some((one) => one?.to === noun.to);
}

/** "Q4 | profit", "third-quarter | operating profit": the noun that a time stands before. */
function describedBy(
  { tokens, parse }: Pick<QuantityContext, 'parse' | 'tokens'>,
  time: Stretch,
): NounChunk | undefined {
  const [own, next] = [parse.chunkAt(time.from), parse.chunkAt(time.to)];
  if (own?.kind === 'noun' && own.phrase.head >= time.to) return own;
  return isDash(tokens[time.from + 1]) && next?.kind === 'noun' ? next : undefined;
}

/** "sold 40 ships in May | and a yacht for $5 million": the time behind what "and" goes on from. */
function isOfConjunct(
  { tokens, parse }: QuantityContext,
  figure: FigureAt,
  time: Stretch,
): boolean {
  const and = lower(tokens, time.to) === ',' ? time.to + 1 : time.to;
  const verb = parse.clauseAt(time.from)?.verb;
  if (lower(tokens, and) !== 'and' || verb === undefined || verb.to > time.from) return false;
  return parse.clauseAt(figure.from)?.verb === verb;
}

/** "The shares, up 14% since May, | closed at $30": since when one figure changed is not the time of another behind a comma. */
function isOfNear(
  { tokens, figures }: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
  { from, to }: Stretch,
): boolean {
  if (time.role !== 'since') return false;
  const near = figures.find(
    (one) => one.to <= time.from && isLinked(tokens, one.to, time.from, SINCE),
  );
  return near !== undefined && near !== figure && holds(tokens, from, to, COMMA);
}

const SINCE = new Set(['since']);
const COMMA = new Set([',']);

/** "from | 12 ships built in 2020 | to 15 ships": the time of what another figure grew from. */
function isOfFirst(
  { tokens, figures }: QuantityContext,
  { from }: FigureAt,
  time: Stretch,
): boolean {
  if (time.to !== from - 1 || lower(tokens, time.to) !== 'to') return false;
  return figures.some((one) => one.to <= time.from && lower(tokens, one.from - 1) === 'from');
}

/** "It sold the mill, built for | $5 million, | in May", "for 2022 to | 7%, | and for 2023": told behind a comma. */
function isBehindComma(
  { tokens }: QuantityContext,
  _: FigureAt,
  __: Stretch,
  { from, to }: Stretch,
): boolean {
  // "63, | not 61, | in 2023"
  return holds(tokens, from, to, COMMA) && !follows(tokens, from, ',', 'not');
}

/** "40 ships (2018: | 35)": a time that stands in brackets with a figure of its own. */
function isInBracket(
  { tokens, figures }: QuantityContext,
  { to: from }: Stretch,
  { to }: Stretch,
): boolean {
  if (!holds(tokens, from, to, OPENING)) return false;
  if (lower(tokens, to) === ':') return true;
  const next = figures.find((figure) => figure.from >= to);
  return next !== undefined && !holds(tokens, to, next.from, CLOSING);
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** "After the flood in May, | 40 towns", "5% | before the vote in May": when something else was. */
function isOfEvent(context: QuantityContext, _: Stretch, time: TimeExpression): boolean {
  const { tokens, parse } = context;
  const { from } = time;
  let isNamed = false;
  for (const chunk of phrasesBefore(parse, from)) {
    if (/^(?:after|ahead|before|following)$/.test(lower(tokens, chunk.from))) return isNamed;
    if (isCounted(tokens, chunk, from)) return false;
    const isLed = chunk.to > from && chunk.from < from - 1;
    isNamed ||= isLed || (chunk.kind === 'noun' && !chunk.tellsTime);
  }
  return false;
}

/** Whether a semicolon or an "and that" stands between. */
function isCut(
  { tokens }: QuantityContext,
  _: Stretch,
  __: Stretch,
  { from, to }: Stretch,
): boolean {
  for (let at = from; at < to; at += 1)
    if (lower(tokens, at) === ';' || follows(tokens, at, 'and', 'that')) return true;
  return false;
}

/** "closed in May, according to | two of the men", "closed in May, said | two of the men": who says it. */
function isSpeaker(
  { tokens, parse }: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
  { from, to }: Stretch,
): boolean {
  for (let at = from; at < to && to === figure.from; at += 1)
    if (follows(tokens, at, 'according', 'to') && !holds(tokens, at, to, COMMA)) return true;
  const own = parse.clauseAt(figure.from);
  if (own?.subject == null || own.verb.passive || own === parse.clauseAt(time.from)) return false;
  return covers(own.subject, figure) && CLAUSE_VERBS.has(own.verb.lemma);
}

/** Tells a figure and a time apart by the words around and between them. */
type Rule = (
  context: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
  between: Stretch,
) => boolean;

const EITHER_WAY: readonly Rule[] = [isCut, isInAside, isOfEvent, isOfNoun, isSpeaker];

/** Rules for a time behind its figure, and for one before it. */
const BEHIND: readonly Rule[] = [isBehindComma, isInBracket];
const BEFORE: readonly Rule[] = [isOfFirst, isOfConjunct, isOfNear];
