import type { Status } from '../../schemas/quantity.ts';
import {
  AIMING_WORDS,
  EXPECTING_WORDS,
  FORECAST_WORDS,
  REACHED_WORDS,
  TARGET_WORDS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { follows, lower } from '../recognisers/read.ts';
import { coverage, dayNumber } from '../time/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { lastBefore } from './look-back.ts';
import { isExpectedTo, isOutlook } from './outlook.ts';
import type { FigureScene } from './scene.ts';

/** How far before a figure a word of aiming may stand to govern it. */
const TARGET_REACH = 10;
const FORECAST_REACH = 8;

/** Whether a figure is aimed at, reached as aimed at, expected, or observed. */
export function statusOf(scene: FigureScene, figure: FigureAt, period: string | null): Status {
  if (figure.kind === 'ordinal') return isAhead(scene, figure) ? 'forecast' : 'observed';
  if (figure.kind === 'duration') return 'observed';
  if (isAim(scene, figure)) return isReached(scene, figure) ? 'reached-target' : 'target';
  const { starts, ends } = liesOf(period, scene.anchor);
  if (ends === 'ahead' && isDeadline(scene, figure, period))
    return isExpecting(scene, figure) ? 'forecast' : 'target';
  const expected =
    (ends !== 'past' &&
      (lastBefore(scene, figure, isForecast, FORECAST_REACH) !== undefined ||
        isExpectedTo(scene, figure))) ||
    (starts === 'ahead' && hasForecast(scene, figure));
  return expected || isOutlook(scene, figure) ? 'forecast' : 'observed';
}

type Lies = 'past' | 'ahead' | undefined;

/** Whether a period ends by the article's date or behind it, and whether it begins behind it. */
function liesOf(
  period: string | null,
  anchor: FigureScene['anchor'],
): { starts: Lies; ends: Lies } {
  if (period === null || anchor === null) return { starts: undefined, ends: undefined };
  const [first, last] = coverage(period);
  const now = dayNumber(anchor);
  return { starts: first > now ? 'ahead' : 'past', ends: last > now ? 'ahead' : 'past' };
}

/** "could be flooded by 2050", "expect it to reach 4% by the end of the year" */
function isExpecting({ tokens, sentence }: FigureScene, { from, to }: FigureAt): boolean {
  return tokens
    .slice(
      Math.max(sentence.from, from - FORECAST_REACH),
      Math.min(sentence.to, to + EXPECTING_REACH),
    )
    .some(({ lower: word }) => EXPECTING_WORDS.has(word));
}

const EXPECTING_REACH = 5;

/** "plans to spend 5 billion this year and 6 billion in 2030": the word of expecting holds for both. */
function hasForecast({ tokens, sentence }: FigureScene, { from }: FigureAt): boolean {
  return tokens
    .slice(sentence.from, from)
    .some(({ lower: word }) => FORECAST_WORDS.has(word) || AIMING_WORDS.has(word));
}

/** "will have his 8th meeting" */
function isAhead({ tokens }: FigureScene, figure: FigureAt): boolean {
  return tokens
    .slice(Math.max(0, figure.from - 4), figure.from)
    .some(({ lower: word }) => word === 'will');
}

function isAim(scene: FigureScene, figure: FigureAt): boolean {
  const at = lastBefore(scene, figure, isAiming, TARGET_REACH);
  if (at === undefined) return ['target', 'goal'].includes(lower(scene.tokens, figure.to));
  return !scene.figures.some(
    (other) =>
      other !== figure && at < other.from && other.from < figure.from && other.kind === figure.kind,
  );
}

/** Words right before a verb of reaching that say that it has not happened. */
const NOT_REACHED = new Set(['be', 'never', 'not', 'to']);

function isAiming(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (TARGET_WORDS.has(word)) return true;
  if (!AIMING_WORDS.has(word)) return false;
  const next = tokens[at + 1];
  return next?.kind === 'symbol' || /^(?:calls|for|is|to)$/.test(next?.lower ?? '');
}

function isReached({ tokens, sentence }: FigureScene, figure: FigureAt): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= figure.from && at < figure.to) continue;
    if (
      REACHED_WORDS.has(lower(tokens, at)) &&
      !NOT_REACHED.has(lower(tokens, at - 1)) &&
      !lower(tokens, at - 1).endsWith("n't")
    )
      return true;
    if (follows(tokens, at, 'ahead', 'of', 'schedule')) return true;
  }
  return false;
}

function isDeadline(
  { tokens, times }: FigureScene,
  figure: FigureAt,
  period: string | null,
): boolean {
  const sameClause = (from: number): boolean =>
    !tokens.slice(figure.to, from).some(({ lower: word }) => word === 'and');
  return times.some(
    ({ role, period: other, from }) =>
      role === 'by' && other === period && from >= figure.to && sameClause(from),
  );
}

function isForecast(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === 'seen') return /^(?:are|is)$/.test(lower(tokens, at - 1));
  if (word === 'to') return /^(?:are|is)$/.test(lower(tokens, at - 1));
  if (word === 'projects') return /^(?:it|that)$/.test(lower(tokens, at + 1));
  return FORECAST_WORDS.has(word);
}
