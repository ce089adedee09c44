import {
  AIM_NOUNS,
  DEMANDING_WORDS,
  FORESEEN_WORDS,
  PROMISED_WORDS,
  TARGET_WORDS,
} from '../lexicon/status.ts';
import { NOW_WORDS } from '../lexicon/tense.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { follows, isDash, lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { verbTense } from '../verbs/tense.ts';
import { lastBefore } from './look-back.ts';
import type { FigureScene } from './scene.ts';

/** How far behind a figure the word that says how it was told before may stand. */
const BEHIND = 9;

/** How a figure was told before it was spoken of again. */
type Told = 'demanded' | 'forecast' | 'target';

/**
 * How a figure that is known was told before: "the $5 billion a year promised in 2009", "the $34
 * million that analysts had forecast", "the 40 ships for which farmers had asked".
 * Refuses "40 ships promised", which may be a verb, and "the 40 ships sold as planned".
 */
export function toldBefore({ tokens, sentence }: FigureScene, figure: FigureAt): Told | undefined {
  if (lower(tokens, figure.from - 1) !== 'the') return undefined;
  let relative = false;
  for (let at = figure.to; at < Math.min(sentence.to, figure.to + BEHIND); at += 1) {
    const word = lower(tokens, at);
    if (tokens[at]?.kind === 'mark' && !isDash(tokens[at])) return undefined;
    relative ||= /^(?:that|which|whom)$/.test(word);
    if (PROMISED_WORDS.has(word) || follows(tokens, at, 'set', 'aside')) return 'target';
    if (FORESEEN_WORDS.has(word)) return 'forecast';
    if (DEMANDING_WORDS.has(word)) return 'demanded';
    if (!relative && !NOW_WORDS.has(word) && verbTense(tokens, at) !== undefined) return undefined;
  }
  return undefined;
}

/** "$5 billion a year, the goal until now": what a figure is called behind a comma. */
export function isCalledAim({ tokens, sentence }: FigureScene, figure: FigureAt): boolean {
  let comma = figure.to;
  while (comma < figure.to + RATE_REACH && tokens[comma]?.kind === 'word') comma += 1;
  if (lower(tokens, comma) !== ',' || !/^(?:a|its|the|their)$/.test(lower(tokens, comma + 1)))
    return false;
  return [2, 3].some(
    (ahead) => comma + ahead < sentence.to && AIM_NOUNS.has(lower(tokens, comma + ahead)),
  );
}

/** "$5 billion | a year" */
const RATE_REACH = 3;
const DEMAND_REACH = 8;

/**
 * "had asked for $5 billion", "need 40 ships": what is asked for, where no goal stands nearer.
 *
 * @param told how the figure was told before
 */
export function isDemand(scene: FigureScene, figure: FigureAt, told: Told | undefined): boolean {
  if (told === 'demanded') return true;
  const at = lastBefore(scene, figure, isDemandOrAim, DEMAND_REACH);
  return at !== undefined && DEMANDING_WORDS.has(lower(scene.tokens, at));
}

/** "wants to sell" aims; "asked how many" and "sought by" ask for nothing. */
function isDemandOrAim(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [lower(tokens, at), lower(tokens, at + 1)];
  if (TARGET_WORDS.has(word)) return true;
  if (!DEMANDING_WORDS.has(word) || next === 'to' || next === 'by') return false;
  return word !== 'asked' || next === 'for';
}
