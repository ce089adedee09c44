import type { FigureAt } from '../recognisers/figure.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { verbTense } from '../verbs/tense.ts';
import type { FigureScene } from './scene.ts';
import { firstTense, lastTense } from './tense.ts';

/**
 * Whether a figure and a time of its sentence stand in clauses that tell of different things:
 * "the line, which covers 40 km, was agreed in 2017", "covers 85% and granted $1 billion in July",
 * "40 ships stayed away, and Mill left on Monday", "up 5% after the port opened in May". "Rose 5% and reached $3 billion in July" and
 * "in July exports rose 5%, and imports fell" tell of one.
 */
export function isParted(scene: FigureScene, figure: FigureAt, time: TimeExpression): boolean {
  const behind = time.from >= figure.to;
  const [from, to] = behind ? [figure.to, time.from] : [time.to, figure.from];
  for (let at = from; at < to; at += 1) {
    const word = lower(scene.tokens, at);
    if (word === ';') return true;
    if (behind && word === 'and' && opensTime(scene, figure, at, time)) return true;
    if (behind && opensClause(scene.tokens, at, to)) return true;
    if ((word === 'and' || word === 'but') && opensOther(scene, at, behind)) return true;
  }
  const [own, other] = [relativeAt(scene, figure.from), relativeAt(scene, time.from)];
  return own !== other && (behind || other !== undefined || time.rule === 'ago');
}

/** "for 2022 to 7% from 6% | and for 2023 to 3%": what stands before has a time of its own. */
function opensTime(
  { times }: FigureScene,
  figure: FigureAt,
  and: number,
  time: TimeExpression,
): boolean {
  return time.from - and === 2 && times.some(({ to }) => to <= figure.from);
}

/** "after | the port opened", "lows | that came": a clause of its own behind a figure. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  if (lower(tokens, at) === 'that') return verbTense(tokens, at + 1) === 'past';
  return CONJUNCTIONS.has(lower(tokens, at)) && firstTense(tokens, at + 1, to) !== undefined;
}

/** Words that open a clause of another time behind a figure. */
const CONJUNCTIONS = new Set(['after', 'once']);

const RELATIVES = new Set(['where', 'which', 'who', 'whose']);

/** ", which", ", through which", ", founded five years ago" */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (RELATIVES.has(lower(tokens, at)) || RELATIVES.has(lower(tokens, at + 1))) return true;
  return (
    lower(tokens, at).endsWith('ed') &&
    !JOINING.has(lower(tokens, at)) &&
    verbTense(tokens, at) === 'past'
  );
}

/** Participles that carry on with what the clause tells. */
const JOINING = new Set(['based', 'compared', 'followed', 'helped', 'supported']);

/** The comma that opens the clause behind ", which" or ", who" that holds a token; it ends at one. */
function relativeAt({ tokens, sentence }: FigureScene, place: number): number | undefined {
  for (let at = place - 1; at > sentence.from; at -= 1) {
    if (lower(tokens, at) !== ',') continue;
    return opensRelative(tokens, at + 1) ? at : undefined;
  }
  return undefined;
}

/**
 * Whether the "and" at a token joins a clause of another tense, or before a time one of another
 * subject or without a figure.
 */
function opensOther(
  { tokens, sentence, figures }: FigureScene,
  at: number,
  behind: boolean,
): boolean {
  if (lower(tokens, at + 1) === 'that') return true;
  if (joinsSubjects(tokens, sentence.from, at)) return false;
  const end = endOfClause(tokens, at + 1, sentence.to);
  const second = firstTense(tokens, at + 1, end);
  if (second === undefined) return false;
  const first = lastTense(tokens, sentence.from, at);
  if (first !== undefined && first !== second) return true;
  if (!behind || first === undefined || lower(tokens, at - 1) !== ',') return false;
  const bare = !figures.some(({ from }) => at < from && from < end);
  return bare || verbTense(tokens, at + 1) === undefined;
}

/** "If he is right, the board | and | the bank had": no verb stands between the comma and "and". */
function joinsSubjects(tokens: readonly Token[], from: number, and: number): boolean {
  let comma = and - 1;
  while (comma > from && lower(tokens, comma) !== ',') comma -= 1;
  return comma > from && comma < and - 1 && lastTense(tokens, comma + 1, and) === undefined;
}

function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !/^[,;]$/.test(lower(tokens, at))) at += 1;
  return at;
}
