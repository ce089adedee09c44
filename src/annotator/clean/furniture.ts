import type { Furniture } from '../../schemas/source.ts';
import type { Line } from '../text/lines.ts';
import { FURNITURE_RULES, NEIGHBOUR_LABEL } from './rules.ts';

/** A line of more than eighteen words is prose, whatever it begins with. */
const LONGEST_FURNITURE = 18;

/** The lines of an article and what stands in its file beside it. */
export interface Cleaned {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
}

/**
 * Parts the article from the furniture of the page it was taken from: share prompts, newsletter
 * lines, links to other articles, comment boxes, codes of a content system.
 */
export function clean(lines: readonly Line[]): Cleaned {
  const kept: Line[] = [];
  const furniture: Furniture[] = [];
  let labelled: string | undefined;
  for (const line of lines) {
    const why = labelled === undefined ? reason(line) : `the headline under “${labelled}”`;
    labelled = labelled === undefined && isNeighbourLabel(line) ? line.text : undefined;
    if (why === undefined) kept.push(line);
    else furniture.push({ span: line.span, quote: line.text, why });
  }
  return { lines: kept, furniture };
}

/** No label of another article is longer than this, in characters. */
const LONGEST_LABEL = 40;

function isNeighbourLabel({ plain }: Line): boolean {
  return plain.length <= LONGEST_LABEL && NEIGHBOUR_LABEL.test(plain);
}

function reason({ plain, words }: Line): string | undefined {
  if (words > LONGEST_FURNITURE) return undefined;
  return FURNITURE_RULES.find(([, pattern]) => pattern.test(plain))?.[0];
}
