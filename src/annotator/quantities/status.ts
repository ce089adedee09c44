import type { Status } from '../../schemas/quantity.ts';
import { AIMING_WORDS, FORECAST_WORDS, REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { follows, lower } from '../recognisers/read.ts';
import { coverage, dayNumber } from '../time/calendar.ts';
import type { Token } from '../text/tokens.ts';
import type { FigureScene } from './scene.ts';

/** How far before a figure a word of aiming may stand to govern it. */
const TARGET_REACH = 10;
const FORECAST_REACH = 8;

/** Whether a figure is aimed at, reached as aimed at, expected, or observed. */
export function statusOf(scene: FigureScene, figure: FigureAt, period: string | null): Status {
  if (figure.kind === 'ordinal') return isAhead(scene, figure) ? 'forecast' : 'observed';
  if (figure.kind === 'duration') return 'observed';
  if (isAim(scene, figure)) return isReached(scene, figure) ? 'reached-target' : 'target';
  const ahead =
    period !== null && scene.anchor !== null && coverage(period)[1] > dayNumber(scene.anchor);
  const past =
    period !== null && scene.anchor !== null && coverage(period)[1] <= dayNumber(scene.anchor);
  if (ahead && isDeadline(scene, figure, period)) return 'target';
  const expected = lastBefore(scene, figure, isForecast, FORECAST_REACH) !== undefined;
  return !past && expected ? 'forecast' : 'observed';
}

/** "will have his 43rd meeting" */
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
  return FORECAST_WORDS.has(lower(tokens, at));
}

function lastBefore(
  { tokens, sentence }: FigureScene,
  figure: FigureAt,
  fits: (tokens: readonly Token[], at: number) => boolean,
  reach: number,
): number | undefined {
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - reach); at -= 1) {
    if (fits(tokens, at)) return at;
    if (/^[.;:]$/u.test(lower(tokens, at)) || opensClause(tokens, at)) return undefined;
  }
  return undefined;
}

/** ", and exports were", ", but": what was aimed at or expected before stays behind. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === ',' && /^(?:and|but)$/.test(lower(tokens, at + 1));
}
