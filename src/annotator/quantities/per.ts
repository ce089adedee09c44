import { RATE_WORDS, RATES } from '../lexicon/telling.ts';
import { lower } from '../recognisers/read.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import type { Beside } from './beside.ts';
import type { FigureScene } from './scene.ts';

/** How far behind a figure its rate may stand: "$5 billion in aid for farmers | a year". */
const BEHIND = 8;
const BEFORE = 2;

/**
 * What a figure is a rate by: "$5 billion a year", "40 tons per day", "an annual $5 billion".
 * Refuses "5 percent a year earlier", "the 2023 annual report put it at $5 billion".
 */
export function perOf(scene: FigureScene, figure: FigureAt, { before, after }: Beside): string | null {
  const { tokens } = scene;
  for (let at = after.from; at < Math.min(after.to, after.from + BEHIND); at += 1) {
    const rate = RATE_WORDS.get(lower(tokens, at)) ?? rateAt(scene, at);
    if (rate !== undefined) return rate;
  }
  for (let at = before.to - 1; at >= Math.max(before.from, before.to - BEFORE); at -= 1) {
    const rate = RATE_WORDS.get(lower(tokens, at));
    if (rate !== undefined) return figure.kind === 'ordinal' ? null : rate;
  }
  return null;
}

/** "a year", "per day"; "a year earlier" is a time. */
function rateAt({ tokens, times }: FigureScene, at: number): string | undefined {
  if (!/^(?:a|an|each|every|per)$/.test(lower(tokens, at))) return undefined;
  const rate = RATES.get(lower(tokens, at + 1));
  if (rate === undefined || times.some(({ from, to }) => from <= at + 1 && at < to)) return undefined;
  return /^(?:after|ago|before|earlier|later|on)$/.test(lower(tokens, at + 2)) ? undefined : rate;
}
