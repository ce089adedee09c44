import { JOINING_VERBS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { finiteOf, isCounted, isRelative, parentOf, phrasesBefore } from '../syntax/relations.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { isAgreed } from './lasting.ts';
import type { FigureScene } from './scene.ts';
import { tellingOf } from './tense.ts';

/**
 * Whether a figure and a time of its sentence stand in clauses that tell of different things:
 * "the line, which covers 40 km, was agreed in 2017", "covers 85% and granted $1 billion in July",
 * "40 ships stayed away, and Mill left on Monday", "up 5% after the port opened in May". "Rose 5%
 * and reached $3 billion in July" and "in July exports rose 5%, and imports fell" tell of one.
 */
export function isParted(scene: FigureScene, figure: FigureAt, time: TimeExpression): boolean {
  const behind = time.from >= figure.to;
  const [from, to] = behind ? [figure.to, time.from] : [time.to, figure.from];
  if (isCut(scene, { from, to }) || isInAside(scene, figure, time)) return true;
  const own = scene.parse.clauseAt(figure.from);
  const isThen = own !== undefined && isOfWhen(scene, own, time);
  if ((!isThen && isOfEvent(scene, time)) || (!behind && isOfNoun(scene, figure, time)))
    return true;
  if (behind ? isOfOther(scene, figure, time) : isOfFirst(scene, figure, time)) return true;
  if (!behind && isOfConjunct(scene, figure, time)) return true;
  if (behind && isInBracket(scene, { from, to: time.to })) return true;
  if (time.role === 'since' && isOfNear(scene, figure, time, { from, to })) return true;
  return isOfOtherClause(scene, figure, time, { from, to });
}

/** "The reef, | the longest at 300 km, | was listed in 2018": whether commas set off the one without the other. */
function isInAside(scene: FigureScene, figure: Stretch, time: Stretch): boolean {
  const aside = asideAt(scene, figure) ?? asideAt(scene, time);
  return aside !== undefined && covers(aside, figure) !== covers(aside, time);
}

/** The words that commas set off between a subject and its verb and that hold others: "The firm, | a big buyer of 2022, | sold". */
export function asideAt({ tokens, parse }: FigureScene, words: Stretch): Stretch | undefined {
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

/** "Q4 profit fell, and the board | paid $5 million", "beat last year's record | by 5%": the time of a noun. */
function isOfNoun({ tokens, parse }: FigureScene, figure: Stretch, time: Stretch): boolean {
  const noun = parse.chunkAt(time.from);
  if (noun?.kind !== 'noun' || noun.phrase.head < time.to) return false;
  const [own, other] = [parse.clauseAt(figure.from), parse.clauseAt(time.from)];
  if (own === undefined || other === undefined) return false;
  if (own !== other) return own.subjectBy === 'own' && other.subject?.from === noun.from;
  return noun.from > other.verb.from && lower(tokens, figure.from - 1) === 'by';
}

/** "sold 40 ships in May | and a yacht for $5 million": the time behind what "and" goes on from. */
function isOfConjunct({ tokens, parse }: FigureScene, figure: FigureAt, time: Stretch): boolean {
  const and = lower(tokens, time.to) === ',' ? time.to + 1 : time.to;
  const verb = parse.clauseAt(time.from)?.verb;
  if (lower(tokens, and) !== 'and' || verb === undefined || verb.to > time.from) return false;
  return parse.clauseAt(figure.from)?.verb === verb;
}

/** Whether a figure and a time stand in clauses that tell of different things, by the words between. */
function isOfOtherClause(
  scene: FigureScene,
  figure: FigureAt,
  time: TimeExpression,
  { from, to }: Stretch,
): boolean {
  const { parse } = scene;
  const behind = time.from >= figure.to;
  const [own, other] = [parse.clauseAt(figure.from), parse.clauseAt(time.from)];
  if (own === undefined || other === undefined || own === other) return false;
  if (isOfWhen(scene, own, time)) return false;
  if (time.rule === 'ago' || isAgreed(scene, figure) || isAside(scene, other)) return true;
  if (isOfThen(scene, other) || isContrast(scene, own)) return true;
  const isSeparate = behind
    ? isAside(scene, own) || isApart(scene, { from, to })
    : isRelativeOf(scene, own) || isSetOff(scene, other, { from, to });
  return isSeparate || isOther(scene, finiteOf(parse, own), finiteOf(parse, other), behind);
}

/** "cut twice since it was floated in 2020", "fell after peaking in May": what was done then is of another time. */
function isOfThen({ tokens, sentence }: FigureScene, { opener, verb }: Clause): boolean {
  const lead = opener ?? verb.from - 1;
  return lead > sentence.from && /^(?:after|before|since)$/.test(lower(tokens, lead));
}

/** "rents fell in May, | whereas four in five firms expect a rise", "votes in May on | whether to buy 40 ships": told beside the other. */
function isContrast({ tokens }: FigureScene, { opener, verb }: Clause): boolean {
  return /^(?:although|though|whereas|whether|while)$/.test(lower(tokens, opener ?? verb.from - 1));
}

/** "fined a firm that carried 40 cars", but not "in 2023, which is 5% more" */
function isRelativeOf({ tokens }: FigureScene, clause: Clause): boolean {
  return isRelative(tokens, clause) && clause.verb.lemma !== 'be';
}

/** "The trial, due to start in March, | involves": words without a tense that a comma parts from what follows. */
function isSetOff({ tokens, parse }: FigureScene, clause: Clause, { from, to }: Stretch): boolean {
  if (clause.verb.form === 'finite' || parentOf(parse, clause) !== undefined) return false;
  return holds(tokens, from, to, COMMA);
}

const COMMA = new Set([',']);

/** "The shares, up 14% since May, | closed at $30": since when one figure changed is not the time of another behind a comma. */
function isOfNear(
  { tokens, figures }: FigureScene,
  figure: FigureAt,
  time: TimeExpression,
  { from, to }: Stretch,
): boolean {
  const near = figures.find(
    (one) => one.to <= time.from && isLinked(tokens, one.to, time.from, SINCE),
  );
  return near !== undefined && near !== figure && holds(tokens, from, to, COMMA);
}

const SINCE = new Set(['since']);

/** "at 40 percent, pushes it | into 2025": words behind a comma tell another thing, save "according to its 2022 report". */
function isApart({ tokens }: FigureScene, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (follows(tokens, at, 'according', 'to')) return false;
  return holds(tokens, from, to, COMMA);
}

/** "from | 12 ships built in 2020 | to 15 ships": the time of what another figure grew from. */
function isOfFirst({ tokens, figures }: FigureScene, { from }: FigureAt, time: Stretch): boolean {
  if (time.to !== from - 1 || lower(tokens, time.to) !== 'to') return false;
  return figures.some((one) => one.to <= time.from && lower(tokens, one.from - 1) === 'from');
}

/** "40 ships (2018: | 35)": a time that stands in brackets with a figure of its own. */
function isInBracket({ tokens, figures }: FigureScene, { from, to }: Stretch): boolean {
  if (!holds(tokens, from, to, OPENING)) return false;
  if (lower(tokens, to) === ':') return true;
  const next = figures.find((figure) => figure.from >= to);
  return next !== undefined && !holds(tokens, to, next.from, CLOSING);
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** "for 2022 to 7% from 6% | and for 2023": the time of something else behind. */
function isOfOther({ tokens, times }: FigureScene, { from }: FigureAt, time: Stretch): boolean {
  const isNext = lower(tokens, time.from - 2) === 'and';
  return isNext && times.some((other) => other.to <= from);
}

/** "After the flood in May, | 40 towns", "5% | before the vote in May": when something else was. */
function isOfEvent({ tokens, parse }: FigureScene, { from }: Stretch): boolean {
  let isNamed = false;
  for (const chunk of phrasesBefore(parse, from)) {
    if (/^(?:after|ahead|before|following)$/.test(lower(tokens, chunk.from))) return isNamed;
    if (isCounted(tokens, chunk, from)) return false;
    const isLed = chunk.to > from && chunk.from < from - 1;
    isNamed ||= isLed || (chunk.kind === 'noun' && !chunk.tellsTime);
  }
  return false;
}

/** Whether a semicolon or an "and that" stands among tokens. */
function isCut({ tokens }: FigureScene, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1)
    if (lower(tokens, at) === ';' || follows(tokens, at, 'and', 'that')) return true;
  return false;
}

/** "since 2012, | when it was held with 25 ships": a time that the clause of the figure describes. */
function isOfWhen({ tokens }: FigureScene, { opener }: Clause, { to }: TimeExpression): boolean {
  if (opener === null || lower(tokens, opener) !== 'when') return false;
  return to === opener || (to === opener - 1 && lower(tokens, to) === ',');
}

/** ", which", "the line that opened", ", founded five years ago" */
function isAside({ tokens }: FigureScene, clause: Clause): boolean {
  if (clause.verb.form === 'finite')
    return isRelative(tokens, clause) || lower(tokens, clause.opener ?? -1) === 'where';
  const joins = clause.verb.form !== 'participle' || JOINING_VERBS.has(clause.verb.lemma);
  return !joins && lower(tokens, clause.verb.from - 1) === ',';
}

/** Whether two finite clauses, neither of which completes the other, differ in tense or, behind a comma or an "after", in subject. */
function isOther(
  { tokens, parse }: FigureScene,
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
