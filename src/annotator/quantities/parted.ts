import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { FigureScene } from './scene.ts';
import { firstTense, lastTense } from './tense.ts';

/**
 * Whether a figure and a time of its sentence stand in clauses that tell of different things:
 * "the line, which covers 40 km, was agreed in 2017", "covers 85% and granted $1 billion in July",
 * "40 ships stayed away, and Mill left on Monday". "Rose 5% and reached $3 billion in July" and
 * "in July exports rose 5%, and imports fell" tell of one.
 */
export function isParted(scene: FigureScene, figure: FigureAt, time: TimeExpression): boolean {
  const behind = time.from >= figure.to;
  const [from, to] = behind ? [figure.to, time.from] : [time.to, figure.from];
  for (let at = from; at < to; at += 1) {
    const word = lower(scene.tokens, at);
    if (word === ';') return true;
    if ((word === 'and' || word === 'but') && opensOther(scene, at, behind)) return true;
  }
  const [own, other] = [relativeAt(scene, figure.from), relativeAt(scene, time.from)];
  return own !== other && (behind || other !== undefined);
}

const RELATIVES = new Set(['where', 'which', 'who', 'whose']);

/** The first token of the clause behind ", which" or ", who" that holds a token; it ends at a comma. */
function relativeAt({ tokens, sentence }: FigureScene, place: number): number | undefined {
  for (let at = place - 1; at > sentence.from; at -= 1) {
    if (RELATIVES.has(lower(tokens, at)) && lower(tokens, at - 1) === ',') return at;
    if (lower(tokens, at) === ',') return undefined;
  }
  return undefined;
}

/** Whether the "and" at a token joins a clause of another tense, or one that has no figure of its own. */
function opensOther(
  { tokens, sentence, figures }: FigureScene,
  at: number,
  behind: boolean,
): boolean {
  if (lower(tokens, at + 1) === 'that') return true;
  const end = endOfClause(tokens, at + 1, sentence.to);
  const second = firstTense(tokens, at + 1, end);
  if (second === undefined) return false;
  const first = lastTense(tokens, sentence.from, at);
  if (first !== undefined && first !== second) return true;
  const bare = !figures.some(({ from }) => at < from && from < end);
  return behind && bare && first !== undefined && lower(tokens, at - 1) === ',';
}

function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && !/^[,;]$/.test(lower(tokens, at))) at += 1;
  return at;
}
