import { SAME_THING } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { QuantityMention } from './find.ts';
import { keyOf } from './measure.ts';
import { namingWords } from './name.ts';
import type { QuantityContext } from './context.ts';
import { joinsServices } from './surroundings.ts';
import { takesUnit } from './vocabulary-measure.ts';

/** The figure, by its place among those of its sentence, that a share makes up, and what it is a share of. */
export interface ShareMention {
  readonly part: number;
  /** Key of a measure of the vocabulary, else one made of the words. */
  readonly of: string;
}

/** A part and its share stand no further apart than this, and the whole is named so near, in tokens. */
const NEAR = 12;
const NAMED = 4;

/**
 * What a share is of, where the figure beside it is the part: "$60 billion, 30 percent of all
 * trade". Not "$60 billion, and 30 percent of all trade goes by rail", not "up 30 percent".
 */
export function shareOf(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
  place: number,
): ShareMention | null {
  const [share, figure] = [mentions[place], context.figures[place]];
  const isShare = share?.unit === '%' && share.direction === null && share.status === 'observed';
  const whole = isShare && share.value <= 100 ? figure && wholeBehind(context, figure) : undefined;
  if (whole === undefined || share === undefined || figure === undefined) return null;
  const part = [place - 1, place + 1].find((other) => {
    const [mention, beside] = [mentions[other], context.figures[other]];
    const [from, to] = other < place ? [beside?.to, figure.from] : [whole.to, beside?.from];
    const isAmount = mention?.status === 'observed' && AMOUNTS.has(beside?.kind ?? 'share');
    const isThen = share.period === null || share.period === mention?.period;
    return isAmount && isThen && isOne(context, from ?? 0, to ?? 0);
  });
  const mention = mentions[part ?? -1];
  if (part === undefined || mention === undefined) return null;
  const of = measureNamed(context, whole, mention);
  return of === undefined || of === mention.measure ? null : { part, of };
}

const AMOUNTS: ReadonlySet<FigureAt['kind']> = new Set(['money', 'amount', 'count']);

/** Whether nothing stands in `[from, to)` but times and words that make one thing of two. */
function isOne({ tokens, times }: QuantityContext, from: number, to: number): boolean {
  return (
    from <= to &&
    to - from <= NEAR &&
    tokens.slice(from, to).every(({ lower: word }, place) => {
      const at = from + place;
      return SAME_THING.has(word) || times.some((time) => time.from <= at && at < time.to);
    })
  );
}

/** "of all trade", "share of the total": the words up to the end of the clause; "of them" names nothing. */
function wholeBehind(context: QuantityContext, { to }: FigureAt): Stretch | undefined {
  const { tokens, sentence, figures } = context;
  const of = lower(tokens, to) === 'share' ? to + 1 : to;
  if (lower(tokens, of) !== 'of' || /^(?:it|them|these|those|which)$/.test(lower(tokens, of + 1)))
    return undefined;
  let end = of + 1;
  while (end < sentence.to && tokens[end]?.kind !== 'mark' && !endsWhole(context, end)) end += 1;
  const counted = figures.some(({ from }) => of < from && from <= end);
  return counted ? undefined : { from: of + 1, to: end };
}

function endsWhole({ tokens, parse }: QuantityContext, at: number): boolean {
  if (lower(tokens, at) === 'and') return !joinsServices(tokens, at);
  return parse.chunkAt(at)?.kind === 'verb';
}

/** The key of what the words name: the vocabulary's, that the part is known to be of, or their own. */
function measureNamed(
  context: QuantityContext,
  { from, to }: Stretch,
  part: QuantityMention,
): string | undefined {
  const fits = context.terms.measures.flatMap((hit) =>
    from <= hit.from && hit.from <= from + NAMED && hit.to <= to
      ? hit.value.filter((measure) => takesUnit(measure, part.unit))
      : [],
  );
  if (fits[0] !== undefined) return fits[0].id;
  const the = /^(?:its|the|their)$/.test(lower(context.tokens, from)) ? from + 1 : from;
  if (/^(?:total|whole)$/.test(lower(context.tokens, the)))
    return context.vocabulary.wholes.get(part.measure);
  const time = context.times.find((one) => one.from > from && one.from < to);
  const key = keyOf(namingWords(context, from, time?.from ?? to));
  return key === '' ? undefined : key;
}
