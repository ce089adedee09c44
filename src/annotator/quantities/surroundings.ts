import type { FigureAt } from '../figures/figure.ts';
import { follows, lower } from '../text/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';

/** The words that stand beside a figure and speak of it rather than of another. */
export interface Surroundings {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** No word that speaks of a figure stands further from it than this, in tokens. */
const REACH = 24;

/**
 * The words before and after a figure, up to the figures next to it and to the next turn of the
 * sentence on each side. Behind a figure a comma is a turn; before it, one may set off where or
 * when: "In Lund, ...".
 */
export function surroundingsOf(
  { tokens, sentence, figures }: QuantityContext,
  figure: FigureAt,
): Surroundings {
  const place = figures.indexOf(figure);
  const first = figures[place - 1]?.to ?? sentence.from;
  const last = figures[place + 1]?.from ?? sentence.to;
  let from = figure.from;
  while (from > Math.max(first, figure.from - REACH) && !turns(tokens, from - 1)) from -= 1;
  let to = figure.to;
  while (to < Math.min(last, figure.to + REACH) && lower(tokens, to) !== ',' && !turns(tokens, to))
    to += 1;
  return { before: { from, to: figure.from }, after: { from: figure.to, to } };
}

/** Whether words that go with a figure end: at a stop, a verb of saying, a turn to something else. */
function turns(tokens: readonly Token[], at: number): boolean {
  return TURNS.test(lower(tokens, at)) && !joinsServices(tokens, at);
}

const TURNS = /^(?:[;:!?.]|and|announced|but|reported|said|says|that|told|whereas|while)$/;

/** "trade in goods | and | services": an "and" within the name of one thing. */
export function joinsServices(tokens: readonly Token[], and: number): boolean {
  return follows(tokens, and, 'and', 'services');
}
