import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isParted } from './parted.ts';
import type { FigureScene } from './scene.ts';

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/** How many times on either side of a figure are weighed; farther ones are never its own. */
const NEAREST = 4;

/** The time that stands nearest to a figure among those that may be its own. */
export function nearest(scene: FigureScene, figure: FigureAt): TimeExpression | undefined {
  const times = scene.times.filter((time) => mayDate(scene, figure, time));
  const before = times.filter(({ to }) => to <= figure.from).slice(-NEAREST);
  const after = times.filter(({ from }) => from >= figure.to).slice(0, NEAREST);
  let best: { readonly time: TimeExpression; readonly cost: number } | undefined;
  for (const time of [...before, ...after]) {
    const cost = distance(scene, figure, time);
    if (best === undefined || cost < best.cost) best = { time, cost };
  }
  return best?.time;
}

function mayDate(scene: FigureScene, figure: FigureAt, time: TimeExpression): boolean {
  if (time.role === 'name' || isOfSaying(scene, figure, time)) return false;
  const owner = comparedBefore(scene, time);
  if (owner !== undefined) return owner === figure;
  if (time.role === 'base' || (time.role === 'until' && !isRightBehind(scene, figure, time)))
    return false;
  return !isParted(scene, figure, time);
}

/** "less than 2 percent before 2022": bounds no other figure than the one it stands right behind. */
function isRightBehind({ tokens }: FigureScene, { to }: FigureAt, time: TimeExpression): boolean {
  return time.from > to && time.from - to <= COMPARED_REACH && isLinked(tokens, to, time.from);
}

/** Words before a figure that is itself what another is compared with. */
const COMPARED = new Set(['against', 'from', 'versus', 'than']);
const COMPARED_REACH = 4;

/** Words that may stand between a word of comparing and its figure. */
const BOUNDS = new Set(
  'a,about,almost,an,around,fewer,just,less,more,nearly,only,over,record,roughly,some,the,under'.split(
    ',',
  ),
);

function isBound(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === 'than') return /^(?:fewer|less|more)$/.test(lower(tokens, at - 1));
  return BOUNDS.has(lower(tokens, at));
}

/** "from 4 percent", "compared with nearly 4 percent", "up from about 40" */
export function isCompared(tokens: readonly Token[], { from }: FigureAt): boolean {
  let before = from - 1;
  while (from - before <= COMPARED_REACH && isBound(tokens, before)) before -= 1;
  const word = lower(tokens, before);
  if (COMPARED.has(word)) return true;
  return /^(?:to|with)$/.test(word) && /^compared$/.test(lower(tokens, before - 1));
}

/** "against | $4 billion in 2022": the figure compared with that a time stands right behind. */
function comparedBefore(
  { tokens, figures }: FigureScene,
  { from }: TimeExpression,
): FigureAt | undefined {
  return figures.find(
    (figure) =>
      figure.to <= from &&
      from - figure.to <= COMPARED_REACH &&
      isCompared(tokens, figure) &&
      isLinked(tokens, figure.to, from),
  );
}

/** Words that may stand between a verb of saying and the day on which it was said. */
const SAYING_LINKS = new Set(
  'a,an,early,earlier,him,in,interview,last,late,on,reporters,statement,that,the,them,this,us'.split(
    ',',
  ),
);

/** "said on Monday that exports were $5 billion": the day is that of the words, not of the figure. */
function isOfSaying(
  { tokens, credits }: FigureScene,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  if (time.period.length !== DAY_LENGTH) return false;
  const credit = credits.find(({ from, to }) => from <= figure.from && figure.to <= to);
  if (credit !== undefined && (time.to <= credit.from || time.from >= credit.to)) return true;
  let before = time.from - 1;
  while (SAYING_LINKS.has(lower(tokens, before))) before -= 1;
  return CLAUSE_VERBS.has(lower(tokens, before));
}

/** Characters of an ISO 8601 date to the day. */
const DAY_LENGTH = 10;

const LINKS = new Set(
  'a,at,before,by,corresponding,during,end,for,in,of,on,over,period,point,same,start,stage,the,time,('.split(
    ',',
  ),
);
const SINCE_COST = 4;

/** Whether only link words stand in `[from, to)`. */
export function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ lower: word }) => LINKS.has(word));
}

/** What stands between a figure and a time, in tokens; a time that only a link word parts costs nothing. */
function distance(scene: FigureScene, figure: FigureAt, time: TimeExpression): number {
  const { from, to, role } = time;
  const [start, end] = to <= figure.from ? [to, figure.from] : [figure.to, from];
  if (from >= figure.to && isLinked(scene.tokens, start, end)) return 0;
  const between = scene.tokens.slice(start, end);
  const commas = between.filter(({ text }) => text === ',' || text === ';').length;
  return (
    Math.max(1, end - start) +
    COMMA * commas +
    (role === 'since' ? SINCE_COST : 0) +
    (isTaken(scene, figure, time) ? COMMA : 0)
  );
}

/** Whether a time stands right behind another figure before it, or opens the clause of one after it. */
function isTaken(
  { tokens, figures }: FigureScene,
  figure: FigureAt,
  { from, to }: TimeExpression,
): boolean {
  if (to <= figure.from)
    return (
      lower(tokens, to) !== ',' && figures.some((other) => other.to <= from && from - other.to <= 2)
    );
  const opens = tokens.slice(Math.max(figure.to, from - 3), from).some(({ text }) => text === ',');
  return opens && figures.some((other) => other.from >= to && other.from - to <= 2);
}
