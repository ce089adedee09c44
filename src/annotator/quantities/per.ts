import { RATE_WORDS, RATES } from '../lexicon/scopes.ts';
import { lower } from '../text/read.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Surroundings } from './surroundings.ts';
import type { QuantityContext } from './context.ts';

/**
 * What a figure is a rate by: "$5 billion a year", "40 tons per day", "an annual $5 billion".
 * Refuses "5 percent a year earlier", "3 billion in a week", "half may be flooded daily".
 */
export function perOf(
  context: QuantityContext,
  { from }: FigureAt,
  { after }: Surroundings,
): string | null {
  const { tokens, parse } = context;
  const before = RATE_WORDS.get(lower(tokens, from - 1));
  if (before !== undefined) return before;
  for (let at = after.from; at < after.to; at += 1) {
    const word = lower(tokens, at);
    const rate = (word === 'annual' ? undefined : RATE_WORDS.get(word)) ?? rateAt(context, at);
    if (rate !== undefined) return rate;
    const chunk = parse.chunkAt(at);
    // "in 16 weeks | the number of visits a month"
    const isOther = chunk?.kind === 'noun' && chunk.from === at && at === after.from;
    if (chunk?.kind === 'verb' || isOther) return null;
  }
  return null;
}

/** "a year", "per day"; "a year earlier" is a time, "in a week" how long it took. */
function rateAt({ tokens, times }: QuantityContext, at: number): string | undefined {
  if (!/^(?:a|an|each|every|per)$/.test(lower(tokens, at))) return undefined;
  const rate = RATES.get(lower(tokens, at + 1));
  if (rate === undefined || times.some(({ from, to }) => from <= at + 1 && at < to))
    return undefined;
  if (/^(?:after|for|in|of|over|within)$/.test(lower(tokens, at - 1))) return undefined;
  // "a year on, ships" is a time, "a year on ships" none.
  const isOn = lower(tokens, at + 2) === 'on' && tokens[at + 3]?.kind !== 'word';
  return isOn || BEHIND_TIMES.test(lower(tokens, at + 2)) ? undefined : rate;
}

/** Words that make a time of "a year". */
const BEHIND_TIMES = /^(?:after|ago|ahead|before|earlier|later|longer|-)$/;
