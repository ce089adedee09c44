import { AMOUNTING_UP, BETWEEN } from '../lexicon/quantities.ts';
import type { Direction } from '../../schemas/quantity.ts';
import { CHANGES, DOWN_WORDS, UP_WORDS } from '../lexicon/change.ts';
import { MULTIPLYING } from '../lexicon/numbers.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import type { FigureScene } from './scene.ts';

/** A change, and the tokens `[from, to)` of the figure with the word that gives its direction. */
export interface Change {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
}

/** How far before a figure a word of change may stand, and what may stand between. */
const REACH = 8;

/** "rose | tremendously, by | 5 percent" */
function mayStandBetween(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ',') return lower(tokens, at + 1) === 'by';
  return BETWEEN.has(word) || word.endsWith('ly');
}

/** "doubled", "halved": a figure that is itself the verb of change. */
function multiplied(word: string): Direction | undefined {
  if (word === 'halved') return 'down';
  return MULTIPLYING.has(word) ? 'up' : undefined;
}

/**
 * The direction of a change: "up 14.2%", "rose by 5 percent", "a 17 percent increase",
 * "3% lower", "cut waste by 45%", "fell 3 percent, 5 percent and 8 percent, respectively".
 * A level ("rose to $5 billion"), a share ("made up 5 percent") and what has a verb of its own
 * ("houses worth $5 million fell") have none.
 */
export function changeOf(scene: FigureScene, figure: FigureAt): Change | undefined {
  const { from, to } = figure;
  const byItself = multiplied(lower(scene.tokens, from));
  if (byItself !== undefined) return { direction: byItself, from, to };
  const behind = changeBehind(scene, figure);
  return behind ?? (isMeasured(figure) ? changeBefore(scene, figure) : undefined);
}

/** "5 percent | lower", "a 6 ship | increase". */
function changeBehind({ tokens, sentence }: FigureScene, figure: FigureAt): Change | undefined {
  const word = lower(tokens, figure.to);
  const direction = CHANGES.has(word) ? directionOf(word) : undefined;
  if (direction === undefined || figure.to >= sentence.to) return undefined;
  if (!isMeasured(figure) && !isNounOfChange(tokens, figure)) return undefined;
  return { direction, from: figure.from, to: figure.to + 1 };
}

/** "rose | by 5 percent", "cut | its waste by 5 percent", and the figures of a list behind the first. */
function changeBefore(scene: FigureScene, figure: FigureAt): Change | undefined {
  const { tokens, sentence, figures } = scene;
  const { from, to } = figure;
  if (['to', 'at'].includes(lower(tokens, from - 1))) return undefined;
  const first = firstOfList(tokens, figures, figure);
  const shared = first === figure ? undefined : changeOf(scene, first)?.direction;
  if (shared !== undefined) return { direction: shared, from, to };
  if (figure.kind === 'money' && lower(tokens, from - 1) !== 'by') return undefined;
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at -= 1) {
    const word = lower(tokens, at);
    const direction = word === 'more' || word === 'less' ? undefined : directionOf(word);
    if (direction !== undefined)
      return isNoChange(tokens, at) ? undefined : { direction, from: at, to };
    const by = word === 'by' ? changedBy(scene, at) : undefined;
    if (by !== undefined) return { ...by, to };
    const open = quoteBefore(tokens, at);
    if (open === at && !mayStandBetween(tokens, at)) return undefined;
    at = open;
  }
  return undefined;
}

function isMeasured({ kind }: FigureAt): boolean {
  return kind === 'percent' || kind === 'money';
}

/** "a 6 ship | increase", "a slight 120 tonne | decrease": of what is no percentage only a noun tells. */
function isNounOfChange(tokens: readonly Token[], { from, to }: FigureAt): boolean {
  const [lead, word] = [tokens.slice(Math.max(0, from - 3), from), lower(tokens, to)];
  return (
    lead.some(({ lower: other }) => /^an?$/.test(other)) &&
    !/^(?:down|more|less|fewer|up)$/.test(word)
  );
}

/** "cut | its waste | by 45 percent": the verb whose object stands before "by". */
function changedBy({ tokens, sentence }: FigureScene, by: number): Omit<Change, 'to'> | undefined {
  for (let at = by - 1; at >= Math.max(sentence.from, by - OBJECT_REACH); at -= 1) {
    const token = tokens[at];
    const direction = /^(?:less|more|up|down)$/.test(lower(tokens, at))
      ? undefined
      : directionOf(lower(tokens, at));
    if (direction !== undefined) return { direction, from: at };
    if (token?.kind !== 'word' || isFiniteVerb(token.lower)) return undefined;
  }
  return undefined;
}

/** The object of a verb is no longer than this, in tokens. */
const OBJECT_REACH = 6;

/** The mark that opens words between quotation marks that end at a token, else that token. */
function quoteBefore(tokens: readonly Token[], at: number): number {
  if (!/^["”]$/u.test(tokens[at]?.text ?? '')) return at;
  let open = at - 1;
  while (at - open < REACH && !/^["“]$/u.test(tokens[open]?.text ?? '')) open -= 1;
  return at - open < REACH ? open : at;
}

/** The first of figures of one unit that only commas and "and" part, where "respectively" closes them. */
function firstOfList(
  tokens: readonly Token[],
  figures: readonly FigureAt[],
  figure: FigureAt,
): FigureAt {
  const listed = listOf(tokens, figures, figure);
  const end = listed.at(-1)?.to ?? figure.to;
  const closed = [end, end + 1].some((at) => lower(tokens, at) === 'respectively');
  return closed ? (listed[0] ?? figure) : figure;
}

/** The figures of one unit around a figure that nothing but commas and "and" parts, in order. */
export function listOf(
  tokens: readonly Token[],
  figures: readonly FigureAt[],
  figure: FigureAt,
): readonly FigureAt[] {
  const place = figures.indexOf(figure);
  let [first, last] = [place, place];
  while (isListed(tokens, figures[first - 1], figures[first])) first -= 1;
  while (isListed(tokens, figures[last], figures[last + 1])) last += 1;
  return figures.slice(first, last + 1);
}

function isListed(
  tokens: readonly Token[],
  one: FigureAt | undefined,
  next: FigureAt | undefined,
): boolean {
  if (one === undefined || one.unit !== next?.unit) return false;
  const between = tokens.slice(one.to, next.from);
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ lower: word }) => /^(?:,|and|or)$/.test(word))
  );
}

function isNoChange(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return lower(tokens, at) === 'up' && AMOUNTING_UP.has(before);
}

function directionOf(word: string): Direction | undefined {
  if (UP_WORDS.has(word)) return 'up';
  return DOWN_WORDS.has(word) ? 'down' : undefined;
}
