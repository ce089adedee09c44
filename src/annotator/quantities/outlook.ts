import { OUTLOOK_NOUNS } from '../lexicon/status.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { lastBefore } from './look-back.ts';
import type { FigureScene } from './scene.ts';

/** How far before a figure what is expected "to rise to" it may be named. */
const EXPECTED_REACH = 14;

/** "expects shipments between Norland and Varby to rise to 1.5 million" */
export function isExpectedTo(scene: FigureScene, figure: FigureAt): boolean {
  const at = lastBefore(scene, figure, isExpectation, EXPECTED_REACH);
  if (at === undefined) return false;
  for (let to = at + 2; to < figure.from; to += 1) {
    if (lower(scene.tokens, to) === 'to' && /^\p{Ll}{3,}$/u.test(scene.tokens[to + 1]?.text ?? ''))
      return scene.tokens[to + 1]?.lower !== 'the';
  }
  return false;
}

function isExpectation(tokens: readonly Token[], at: number): boolean {
  return /^(?:expect|expected|expects|forecasts|predicts)$/.test(lower(tokens, at));
}

/** How far before a figure the noun of what is expected may be named. */
const OUTLOOK_REACH = 22;

/** "lowered its forecast for the 2023/24 crop to 40 tons", "its estimate of 25 tons", "its forecast to 7% from a previous 6%" */
export function isOutlook(scene: FigureScene, figure: FigureAt): boolean {
  const { tokens } = scene;
  if (!/^(?:at|is|of|to|from)$/.test(lower(tokens, leadOf(tokens, figure.from)))) return false;
  const at = lastBefore(scene, figure, isOutlookNoun, OUTLOOK_REACH);
  return at !== undefined && /^(?:'s|for|of|to|is|at)$/.test(lower(tokens, at + 1));
}

/** "from | a previous | 6.4%" */
function leadOf(tokens: readonly Token[], figure: number): number {
  if (!/^(?:earlier|previous|prior)$/.test(lower(tokens, figure - 1))) return figure - 1;
  return /^(?:an?|the)$/.test(lower(tokens, figure - 2)) ? figure - 3 : figure - 2;
}

function isOutlookNoun(tokens: readonly Token[], at: number): boolean {
  return OUTLOOK_NOUNS.has(lower(tokens, at));
}
