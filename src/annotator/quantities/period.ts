import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { FigureScene } from './scene.ts';

/** The time a figure is about, and whether the words state it or the context supplies it. */
export interface Dated {
  readonly period: string | null;
  readonly implied: boolean;
}

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/**
 * The time in the sentence that stands nearest to a figure, one in brackets right behind it
 * first; a time that is only compared with is none. Where the sentence names no time, that of
 * the event the figure belongs to.
 */
export function periodOf(scene: FigureScene, figure: FigureAt): Dated {
  if (figure.kind === 'duration' && /^(?:ago|earlier)$/.test(lower(scene.tokens, figure.to))) return { period: null, implied: false };
  const times = scene.times.filter(({ role, from, to }) => role !== 'base' && !(from <= figure.from && figure.from < to));
  const bracketed = times.find(({ from }) => from === figure.to + 1 && lower(scene.tokens, figure.to) === '(');
  const event = scene.events.find(({ from, to }) => from <= figure.from && figure.to <= to);
  if (bracketed === undefined && event?.start != null && figure.kind === 'ordinal') return ofEvent(event.start, event.end);
  const best = bracketed ?? nearest(scene, figure, times);
  if (best !== undefined) return { period: best.period, implied: best.implied.length > 0 };
  return event?.start == null ? { period: null, implied: false } : ofEvent(event.start, event.end);
}

function ofEvent(start: string, end: string | null): Dated {
  return { period: end === null ? start : `${start}/${end}`, implied: true };
}

function nearest(scene: FigureScene, figure: FigureAt, times: readonly TimeExpression[]): TimeExpression | undefined {
  let best: { readonly time: TimeExpression; readonly cost: number } | undefined;
  for (const time of times) {
    const cost = distance(scene, figure, time);
    if (best === undefined || cost < best.cost) best = { time, cost };
  }
  return best?.time;
}

function distance({ tokens }: FigureScene, figure: FigureAt, { from, to }: TimeExpression): number {
  const [start, end] = to <= figure.from ? [to, figure.from] : [figure.to, from];
  const commas = tokens.slice(start, end).filter(({ text }) => text === ',' || text === ';').length;
  return Math.max(0, end - start) + COMMA * commas;
}
