import type { Direction } from '../../schemas/quantity.ts';
import { DOWN_WORDS, UP_WORDS } from '../lexicon/change.ts';
import { MULTIPLYING } from '../lexicon/numbers.ts';
import { words } from '../lexicon/words.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureScene } from './scene.ts';

/** A change, and the tokens `[from, to)` of the figure with the word that gives its direction. */
export interface Change {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
}

/** How far before a figure a word of change may stand, and what may stand between. */
const REACH = 8;
const BETWEEN = words(
  'by as much further estimated mere year on - a an of about around some nearly almost more less than over just only',
);

/** "rose | tremendously, by | 5 percent" */
function mayStandBetween(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ',') return lower(tokens, at + 1) === 'by';
  return BETWEEN.has(word) || word.endsWith('ly');
}

/** Verbs that "up" goes with to say what something amounts to: "made up 5 percent". */
const AMOUNTING_UP = new Set(['make', 'makes', 'made', 'making', 'take', 'takes', 'took']);

/** "doubled", "halved": a figure that is itself the verb of change. */
function multiplied(word: string): Direction | undefined {
  if (word === 'halved') return 'down';
  return MULTIPLYING.has(word) ? 'up' : undefined;
}

/**
 * The direction of a change: "up 14.2%", "rose by 5 percent", "a 17 percent increase",
 * "3% lower". A level ("rose to $5 billion") and a share ("made up 5 percent") have none.
 */
export function changeOf({ tokens, sentence }: FigureScene, figure: FigureAt): Change | undefined {
  const byItself = multiplied(lower(tokens, figure.from));
  if (byItself !== undefined) return { direction: byItself, from: figure.from, to: figure.to };
  if (figure.kind !== 'percent' && figure.kind !== 'money') return undefined;
  const after = directionOf(lower(tokens, figure.to));
  if (after !== undefined && figure.to < sentence.to)
    return { direction: after, from: figure.from, to: figure.to + 1 };
  if (['to', 'at'].includes(lower(tokens, figure.from - 1))) return undefined;
  if (figure.kind === 'money' && lower(tokens, figure.from - 1) !== 'by') return undefined;
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - REACH); at -= 1) {
    const word = lower(tokens, at);
    const direction = word === 'more' || word === 'less' ? undefined : directionOf(word);
    if (direction !== undefined)
      return isNoChange(tokens, at) ? undefined : { direction, from: at, to: figure.to };
    if (!mayStandBetween(tokens, at)) return undefined;
  }
  return undefined;
}

function isNoChange(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return lower(tokens, at) === 'up' && AMOUNTING_UP.has(before);
}

function directionOf(word: string): Direction | undefined {
  if (UP_WORDS.has(word)) return 'up';
  return DOWN_WORDS.has(word) ? 'down' : undefined;
}
