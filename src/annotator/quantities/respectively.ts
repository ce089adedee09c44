import type { FigureAt } from '../figures/figure.ts';
import { holds } from '../text/read.ts';
import { listOf } from './listed.ts';
import { type Dated, statedTime } from './period.ts';
import type { QuantityContext } from './context.ts';

const RESPECTIVELY = new Set(['respectively']);

/**
 * The time of a figure of a list by its place, where "respectively" ties a list of figures to one
 * of times: "In 2022 and 2023, trade was $190 billion and $240 billion respectively".
 *
 * @returns no date where the lists are not of one length; undefined where nothing ties them
 */
export function respectiveDate(
  { tokens, sentence, figures, times }: QuantityContext,
  figure: FigureAt,
): { readonly date: Dated | undefined } | undefined {
  if (!holds(tokens, sentence.from, sentence.to, RESPECTIVELY)) return undefined;
  const listed = listOf(tokens, figures, figure, (a, b) => a.unit === b.unit);
  const dates = times.map((time) => listOf(tokens, times, time)).find(({ length }) => length > 1);
  if (listed.length < 2 || dates === undefined) return undefined;
  const time = listed.length === dates.length ? dates[listed.indexOf(figure)] : undefined;
  return { date: time && statedTime(time) };
}
