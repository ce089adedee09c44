import type { Claim } from '../../../schemas/claim.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { isAmount } from '../../unit.ts';
import { amountWords } from '../../wording.ts';
import { quotient } from '../arithmetic.ts';
import { type Interval, intervalOf } from '../interval.ts';
import type { MeasureKnowledge } from '../measures.ts';
import { type ImpliedFigure, workingOf } from './figure.ts';

/** "30 percent of all trade in 2023": what a share is of, up to the end of the clause. */
const OF = /^\s*(?:share\s+)?of\s+([^.,;:()–—]{1,80})/i;

/** "of the total": the whole that the vocabulary knows the part to be of. */
const TOTAL = /^(?:the |its |their )?(?:total|whole)\b/i;

/** Words that may stand between a part and its share where the two are one thing. */
const SAME_THING =
  /^[\s,(–—-]*(?:(?:or|i\.e\.|that is|which (?:is|was)|(?:which )?(?:made|makes|making) up|amounting to|accounting for|representing|constituting|equal to|equivalent to|nearly|almost|about|around|roughly|some|a|share of|(?:last|this) year|(?:in|during|for) (?:the )?[\w -]{0,24}?\d{4})[\s,]*)*$/i;

/** A part and its share stand no further apart than this, in UTF-16 code units. */
const NEAR = 60;

/**
 * A part and its share of a whole, told as one thing, give the whole: "$60 billion, 30 percent of
 * all trade". Not "$60 billion, and 30 percent of all trade goes by rail", not "up 30 percent".
 */
export function wholesOf(
  claim: Claim,
  figures: readonly Quantity[],
  { named, wholeOf }: MeasureKnowledge,
): ImpliedFigure[] {
  return figures.flatMap((share, at) => {
    const of = isShare(share) && OF.exec(claim.quote.slice(share.span[1] - claim.span[0]));
    if (!of) return [];
    const part = [figures[at - 1], figures[at + 1]].find(
      (figure) => figure !== undefined && isPart(claim, figure, share, of[0].length),
    );
    if (part?.period == null) return [];
    const [, words = ''] = of;
    const measure =
      named(words, part.unit) ?? (TOTAL.test(words) ? wholeOf(part.measure) : undefined);
    if (measure === undefined || measure === part.measure) return [];
    const { unit, period } = part;
    const value = (part.value * 100) / share.value;
    return [
      {
        from: [part, share],
        measure,
        unit,
        period,
        value,
        interval: quotient(intervalOf(part), hundredths(intervalOf(share))),
        working: workingOf(`${amountWords(part)} ÷ ${amountWords(share)}`, { value, unit }, period),
      },
    ];
  });
}

function isShare({ unit, direction, value, status }: Quantity): boolean {
  return unit === '%' && direction === null && value > 0 && value <= 100 && status === 'observed';
}

/** Whether a figure is the part that a share is said of; `of` is the length of the words behind it. */
function isPart(claim: Claim, figure: Quantity, share: Quantity, of: number): boolean {
  if (!isAmount(figure.unit) || figure.status !== 'observed') return false;
  if (share.period !== null && share.period !== figure.period) return false;
  const between =
    figure.span[1] <= share.span[0]
      ? claim.quote.slice(figure.span[1] - claim.span[0], share.span[0] - claim.span[0])
      : claim.quote.slice(share.span[1] - claim.span[0] + of, figure.span[0] - claim.span[0]);
  return between.length <= NEAR && SAME_THING.test(between);
}

function hundredths([low, high]: Interval): Interval {
  return [low === null ? null : low / 100, high === null ? null : high / 100];
}
