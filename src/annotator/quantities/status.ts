import type { Status } from '../../schemas/quantity.ts';
import {
  AIMING_WORDS,
  DEMANDING_WORDS,
  EXPECTING_WORDS,
  FORECAST_WORDS,
  PROMISING_WORDS,
  REACHED_WORDS,
  TARGET_WORDS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { isDenied } from '../negation/find.ts';
import { follows, holds, isDash, lower } from '../recognisers/read.ts';
import { daysCovered, dayNumber } from '../../dates/calendar.ts';
import { covers, type Token } from '../text/tokens.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { lastBefore } from './look-back.ts';
import { isExpectedTo, isOutlook } from './outlook.ts';
import type { FigureScene } from './scene.ts';
import { isCalledAim, isDemand, toldBefore } from './told-before.ts';

/** How far before a figure a word of aiming may stand to govern it. */
const TARGET_REACH = 10;
const FORECAST_REACH = 8;

/** Whether a figure is aimed at, reached as aimed at, expected, or observed. */
export function statusOf(scene: FigureScene, figure: FigureAt, period: string | null): Status {
  if (figure.kind === 'ordinal') return isAhead(scene, figure) ? 'forecast' : 'observed';
  const told = toldBefore(scene, figure);
  if (figure.kind === 'duration' || isDemand(scene, figure, told)) return 'observed';
  if (isOfNow(scene, figure)) return 'observed';
  if (told === 'forecast') return told;
  if (told === 'target' || isAim(scene, figure) || isCalledAim(scene, figure))
    return isReached(scene, figure) ? 'reached-target' : 'target';
  const lies = liesOf(period, scene.anchor);
  if (isDeadline(scene, figure, period) && lies.ends === 'ahead')
    return isExpecting(scene, figure) ? 'forecast' : 'target';
  return isForeseen(scene, figure, lies) ? 'forecast' : 'observed';
}

function isForeseen(scene: FigureScene, figure: FigureAt, { starts, ends }: Lies): boolean {
  const expected =
    ends !== 'past' &&
    (lastBefore(scene, figure, isForecast, FORECAST_REACH) !== undefined ||
      isExpectedTo(scene, figure));
  if (expected || isOfGuidance(scene, figure) || (starts === 'ahead' && hasForecast(scene, figure)))
    return true;
  return isOutlook(scene, figure) || isUnreal(scene, figure);
}

/** "aims to cut losses from 18 percent | today": what is so now is no aim. */
function isOfNow({ tokens }: FigureScene, { from, to }: FigureAt): boolean {
  return lower(tokens, from - 1) === 'from' && /^(?:currently|now|today)$/.test(lower(tokens, to));
}

/** "would have cut losses by 9 percent": what would be is told of no time. */
function isUnreal({ tokens, governed }: FigureScene, figure: FigureAt): boolean {
  return governed.some((one) => covers(one, figure) && lower(tokens, one.at) === 'would');
}

/** "sees growth of 2 percent and | of 1 percent, down from guidance of 3 percent": all of an outlook is foreseen. */
function isOfGuidance(scene: FigureScene, figure: FigureAt): boolean {
  const { tokens, sentence, figures } = scene;
  for (
    let at = figure.from - 1;
    at > Math.max(sentence.from, figure.from - FORECAST_REACH);
    at -= 1
  ) {
    if (follows(tokens, at, 'guidance', 'of')) return true;
    if (isFiniteVerb(lower(tokens, at)) || tokens[at]?.kind === 'mark') break;
  }
  const [first] = figures;
  if (first?.unit !== figure.unit || first.to > figure.from) return false;
  if (lower(tokens, first.to) !== 'and') return false;
  const goesOn = tokens
    .slice(first.to, figure.from)
    .every(({ kind, lower: word }) => kind === 'word' && !isFiniteVerb(word));
  return goesOn && lastBefore(scene, first, isForecast, FORECAST_REACH) !== undefined;
}

/** Whether a period begins and ends by the article's date or behind it. */
type Lies = Readonly<Record<'starts' | 'ends', 'past' | 'ahead' | undefined>>;

function liesOf(period: string | null, anchor: FigureScene['anchor']): Lies {
  if (period === null || anchor === null) return { starts: undefined, ends: undefined };
  const [first, last] = daysCovered(period);
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
      other !== figure &&
      at < other.from &&
      other.from < figure.from &&
      other.kind === figure.kind &&
      !isRange(scene.tokens, other, figure),
  );
}

/** "4.5–5%", "4 to 5 tons", where nothing parts the two */
function isRange(tokens: readonly Token[], { to }: FigureAt, { from }: FigureAt): boolean {
  return from === to + 1 && (isDash(tokens[to]) || /^(?:and|or|to)$/.test(lower(tokens, to)));
}

function isAiming(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (TARGET_WORDS.has(word)) return true;
  const next = tokens[at + 1];
  if (PROMISING_WORDS.has(word)) return holds(tokens, at + 1, at + PROMISE_REACH, TO);
  if (!AIMING_WORDS.has(word)) return false;
  const asks = DEMANDING_WORDS.has(word);
  return (
    (next?.kind === 'symbol' && !asks) || /^(?:calls|for|includes|is|to)$/.test(next?.lower ?? '')
  );
}

/** "undertook | in 2019 | to" */
const TO = new Set(['to']);
const PROMISE_REACH = 4;

/** Whether a word of reaching stands in the sentence, and is neither denied nor only ahead. */
function isReached({ tokens, sentence, governed }: FigureScene, figure: FigureAt): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= figure.from && at < figure.to) continue;
    if (follows(tokens, at, 'ahead', 'of', 'schedule')) return true;
    if (!REACHED_WORDS.has(lower(tokens, at)) || /^(?:be|to)$/.test(lower(tokens, at - 1)))
      continue;
    if (!isDenied(governed, { from: at, to: at + 1 })) return true;
  }
  return false;
}

/** "$5 billion by 2030", "grows by 2030 to $5 billion" */
function isDeadline(
  { tokens, times }: FigureScene,
  figure: FigureAt,
  period: string | null,
): boolean {
  const sameClause = (from: number, to: number): boolean =>
    !tokens.slice(from, to).some(({ lower: word }) => word === 'and');
  return times.some(({ role, period: other, from, to }) => {
    if (role !== 'by' || other !== period) return false;
    if (from >= figure.to) return sameClause(figure.to, from);
    return figure.from - to <= BEFORE_REACH && lower(tokens, to) === 'to';
  });
}

/** How far before a figure its deadline may stand. */
const BEFORE_REACH = 4;

function isForecast(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === 'seen') return /^(?:are|is)$/.test(lower(tokens, at - 1));
  if (word === 'to') return /^(?:are|is|set)$/.test(lower(tokens, at - 1));
  if (word === 'may' && tokens[at]?.text === 'May') return false;
  if (word === 'projects') return /^(?:it|that)$/.test(lower(tokens, at + 1));
  return FORECAST_WORDS.has(word);
}
