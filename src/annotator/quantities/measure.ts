import { slug } from '../../words/slug.ts';
import { withAspect } from '../../schemas/measure-key.ts';
import type { Status } from '../../schemas/quantity.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isPlural } from '../figures/noun.ts';
import { firstIn, follows, lower, phrases } from '../text/read.ts';
import { covers } from '../text/tokens.ts';
import { type Change, isDifference } from './direction.ts';
import { isRate, leadOf } from './lead.ts';
import { KEY_WORDS, type Thing } from './name.ts';
import type { QuantityContext } from './context.ts';
import { surroundingsOf } from './surroundings.ts';
import { isLength, thingOf } from './thing.ts';
import { measureFromVocabulary } from './vocabulary-measure.ts';

/** What the key of a measure depends on, beside the words around the figure. */
export interface Reading {
  readonly status: Status;
  readonly change: Change | undefined;
}

/** Words by which money is counted without what it lost in worth. */
const REAL = phrases(
  'adjusted for inflation',
  'adjusting for inflation',
  'after inflation',
  'at constant prices',
  'in real terms',
  'inflation - adjusted',
);

/**
 * The key of what a figure measures: the vocabulary's measure that stands nearest, else one made
 * from the words around the figure. A change in percent measures the growth of a thing, an aim
 * its target.
 */
export function measureOf(context: QuantityContext, figure: FigureAt, reading: Reading): string {
  const thing = thingFor(context, figure, reading);
  const { change } = reading;
  // "44 per cent less than normal" is a difference from a measure, and none of it.
  const known = isDifference(context, figure)
    ? undefined
    : measureFromVocabulary(context, figure, change, thing);
  const isGrowth = change !== undefined && isRate(figure);
  const named =
    known === undefined
      ? fromWords(context, figure, reading, thing)
      : isGrowth
        ? withAspect(known.id, 'growth')
        : known.id;
  const { before, after } = surroundingsOf(context, figure);
  const isReal = [before, after].some(({ from, to }) => firstIn(context.tokens, from, to, REAL));
  const base = isReal ? keyOf(['real', named]) : named;
  const aimed = reading.status === 'target' || reading.status === 'reached-target';
  return aimed ? withAspect(base, 'target') : base;
}

/** The key of what the words name; without it the figure is of no more than its kind. */
function fromWords(
  context: QuantityContext,
  figure: FigureAt,
  reading: Reading,
  { words, changes }: Thing,
): string {
  const isChange = changes || reading.change !== undefined;
  const own = words.slice(-KEY_WORDS);
  // What the vocabulary has a name for and does not mean goes without one.
  const name = context.vocabulary.measures.has(keyOf(own)) ? [] : own;
  const isUnsaid = name.length === 0 && reading.change === undefined;
  if (isRate(figure) && isChange && !isUnsaid && !isDifference(context, figure))
    return name.length === 0 ? 'growth' : withAspect(keyOf(name), 'growth');
  const key = keyOf([...name, ...kindWords(context, figure, isChange)]);
  const unit = ['in', figure.unit === '%' ? 'percent' : figure.unit];
  return key === '' ? keyOf(['figure', ...unit]) : key;
}

function thingFor(context: QuantityContext, figure: FigureAt, { change }: Reading): Thing {
  const event = context.events.find((one) => covers(one, figure));
  const isVisit = event?.type === 'visit' && isLength(context, figure);
  return isVisit ? { words: ['visit'], changes: false } : thingOf(context, figure, change);
}

/**
 * What a key says beside the thing: a length of time, a place in an order, "5% more than rivals" a
 * difference, "28% of the grain" a share, "worth $5" a value, "fell 40 tons" a change.
 */
function kindWords(
  context: QuantityContext,
  figure: FigureAt,
  isChange: boolean,
): readonly string[] {
  const { tokens } = context;
  const { from, to, kind, unit } = figure;
  if (isDifference(context, figure)) return ['difference'];
  if (kind === 'ordinal') return ['ordinal'];
  if (kind === 'duration') return lengthWords(context, figure);
  const isPart = lower(tokens, to) === 'of' || (kind === 'share' && isPlural(lower(tokens, to)));
  if (isRate(figure) && isPart) return ['share'];
  if (isRate(figure)) return unit !== '%' && lower(tokens, from - 1) === 'by' ? ['change'] : [];
  // "2 tons | worth $5" are no value.
  const isWorth = lower(tokens, leadOf(context, figure)) === 'worth';
  if (isWorth || follows(tokens, to, 'worth', 'of')) return ['value'];
  return isChange || (kind === 'amount' && lower(tokens, from - 1) === 'by') ? ['change'] : [];
}

/** "took | two hours", "two hours | longer", "two hours | early" */
function lengthWords(context: QuantityContext, figure: FigureAt): readonly string[] {
  if (isLength(context, figure)) return ['duration'];
  return /^(?:longer|shorter)$/.test(lower(context.tokens, figure.to)) ? ['difference'] : [];
}

/** Words as the key of a measure. */
export function keyOf(words: readonly string[]): string {
  return slug(words.join('-'));
}
