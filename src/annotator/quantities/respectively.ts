import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../figures/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import { listOf } from './direction.ts';
import { type Dated, NO_DATE } from './period.ts';
import type { FigureScene } from './scene.ts';

/**
 * The time of a figure of a list by its place, where "respectively" ties a list of figures to one
 * of times: "In 2022 and 2023, trade was $190 billion and $240 billion respectively". No time at all
 * where the lists are not of one length; undefined where nothing ties them.
 */
export function respectiveDate(scene: FigureScene, figure: FigureAt): Dated | undefined {
  const { tokens, sentence, figures } = scene;
  const tied = tokens
    .slice(sentence.from, sentence.to)
    .some(({ lower: word }) => word === 'respectively');
  if (!tied) return undefined;
  const [listed, times] = [listOf(tokens, figures, figure), listedTimes(scene)];
  if (listed.length < 2 || times.length < 2) return undefined;
  const time = listed.length === times.length ? times[listed.indexOf(figure)] : undefined;
  if (time === undefined) return NO_DATE;
  return { ...NO_DATE, period: time.period, implied: time.implied.length > 0, stated: time };
}

/** The first times of a sentence that nothing but commas and "and" parts. */
function listedTimes({ tokens, times }: FigureScene): readonly TimeExpression[] {
  const start = times.findIndex((time, index) => joined(tokens, time, times[index + 1]));
  if (start < 0) return [];
  let end = start + 1;
  while (joined(tokens, times[end - 1], times[end])) end += 1;
  return times.slice(start, end);
}

function joined(
  tokens: FigureScene['tokens'],
  one: TimeExpression | undefined,
  next: TimeExpression | undefined,
): boolean {
  if (one === undefined || next === undefined || next.from - one.to > 2) return false;
  return tokens
    .slice(one.to, next.from)
    .every((_, at) => /^(?:,|and)$/.test(lower(tokens, one.to + at)));
}
