import { isReplaced } from '../figures/bare.ts';
import { isCompared } from './compared.ts';
import { lower } from '../text/read.ts';
import type { QuantityMention } from './find.ts';
import { isOfOther } from './thing.ts';
import type { QuantityContext } from './context.ts';

/**
 * "grew 0.1%, down from 0.7%", "40 medals, against 35", "rose 5%, not 6%": what another figure is
 * compared with is of the same thing, a change where that one is; what it stands in the place of, of the
 * same time too.
 *
 * @param mentions those of a sentence, in order
 */
export function compareAlike(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  const compared = context.figures.map(
    (figure) => isCompared(context, figure) || isReplaced(context.tokens, figure.from),
  );
  return mentions.map((mention, index) => {
    const main = mentions.findLast(
      ({ unit, status }, place) =>
        place < index && unit === mention.unit && status === mention.status,
    );
    const isMain = compared[index] === true && main !== undefined && mention.direction === null;
    const figure = context.figures[index];
    if (!isMain || isOfOwn(context, main, mention) || (figure && isOfOther(context, figure)))
      return mention;
    const { measure, direction, per, period, implied, carried } = main;
    const isPutRight = figure !== undefined && isReplaced(context.tokens, figure.from);
    return isPutRight && mention.period === null
      ? { ...mention, measure, direction, per, period, implied, carried }
      : { ...mention, measure, direction };
  });
}

/** "against imports of | $4 billion", "fell 5% from | 38%", or of another clause: no figure like the main one. */
function isOfOwn(
  { tokens, parse }: QuantityContext,
  main: QuantityMention,
  { from }: QuantityMention,
): boolean {
  const lead = lower(tokens, from - 1);
  if (lead === 'of') return true;
  const isLevel = lead === 'from' && !/^(?:down|up)$/.test(lower(tokens, from - 2));
  if (isLevel && main.direction !== null) return true;
  return parse.clauses.some(
    ({ subject, subjectBy }) =>
      subjectBy === 'own' && subject !== null && main.to <= subject.from && subject.to <= from,
  );
}

/**
 * "not 1.15 million people, as reported, but 1.16 million", "1.16 million people, not 1.15 million":
 * a figure that is put right and the one in its place are of the same thing and time, told in the
 * same way.
 *
 * @param mentions those of a sentence, in order
 */
export function putRight(
  { tokens }: QuantityContext,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  return mentions.map((mention, index) => {
    const wrong = mentions[index - 1];
    const isRight = lower(tokens, mention.from - 1) === 'but' && wrong?.unit === mention.unit;
    if (!isRight || !wrong.denied) return mention;
    const { measure, status, per } = wrong;
    const right = { ...mention, measure, status, per: mention.per ?? per };
    if (mention.period !== null || wrong.period === null) return right;
    return { ...right, period: wrong.period, implied: ['period'] };
  });
}
