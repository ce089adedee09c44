import { BARE, isReplaced } from '../figures/bare.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isCompared } from './compared.ts';
import { isRevised } from './denied.ts';
import { lower } from '../text/read.ts';
import type { QuantityMention } from './find.ts';
import { isOfOther } from './thing.ts';
import type { QuantityContext } from './context.ts';

/** "but | rather | $5 billion" */
const BEHIND_BUT = new Set(['in', 'only', 'rather']);

/**
 * "grew 0.1%, down from 0.7%", "40 medals, against 35": what another figure is compared with is of the
 * same thing, a change where that one is.
 *
 * @param mentions those of a sentence, in order
 */
export function compareAlike(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  const compared = context.figures.map((figure) => isCompared(context, figure));
  return mentions.map((mention, index) => {
    const main = mentions.findLast(
      ({ unit, status }, place) =>
        place < index &&
        compared[place] === false &&
        unit === mention.unit &&
        status === mention.status,
    );
    const isMain = compared[index] === true && main !== undefined && mention.direction === null;
    const figure = context.figures[index];
    if (!isMain || isOfOwn(context, main, mention) || (figure && isOfOther(context, figure)))
      return mention;
    return { ...mention, measure: main.measure, direction: main.direction };
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
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  const { tokens, figures } = context;
  return mentions.map((mention, index) => {
    const replaced = inPlaceOf(context, figures[index], mentions);
    if (replaced !== undefined)
      return {
        ...mention,
        ...replaced,
        status: mention.status === 'observed' ? replaced.status : mention.status,
      };
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    if (before !== undefined && isRight(tokens, before, mention)) return likeWrong(mention, before);
    const late = after !== undefined && mention.period === null && isRight(tokens, mention, after);
    return late ? { ...mention, period: after.period, implied: ['period'] } : mention;
  });
}

/** What a figure that is put right has from the one in its place; undefined for any other. */
function inPlaceOf(
  context: QuantityContext,
  figure: FigureAt | undefined,
  mentions: readonly QuantityMention[],
) {
  if (figure === undefined) return undefined;
  const isOther = ({ unit, denied }: QuantityMention): boolean => unit === figure.unit && !denied;
  const isBefore = ({ to }: QuantityMention): boolean => to <= figure.from;
  const right = isRevised(context, figure)
    ? mentions.find(isOther)
    : mayTakeName(context.tokens, figure) &&
      mentions.findLast((one) => isOther(one) && isBefore(one));
  if (!right) return undefined;
  const { measure, status, direction, per, period, implied, carried } = right;
  return { measure, status, direction, per, period, implied, carried };
}

/** Whether a figure that is replaced is of what the one in its place is of: "38 ships, not | 40", "$38, not | $40"; not "38 ships, not | 40 trains" */
function mayTakeName(tokens: QuantityContext['tokens'], { kind, rule, from }: FigureAt): boolean {
  return (kind !== 'count' || rule === BARE) && isReplaced(tokens, from);
}

function isRight(
  tokens: QuantityContext['tokens'],
  wrong: QuantityMention,
  { from, unit }: QuantityMention,
): boolean {
  let but = from - 1;
  while (but > wrong.to && BEHIND_BUT.has(lower(tokens, but))) but -= 1;
  return wrong.denied && wrong.unit === unit && lower(tokens, but) === 'but';
}

function likeWrong(mention: QuantityMention, wrong: QuantityMention): QuantityMention {
  const { measure, status, period, per } = wrong;
  const own =
    mention.carried === null && !mention.implied.includes('period') && mention.period !== null;
  const isOwn = own && mention.period !== period;
  return {
    ...mention,
    measure,
    status,
    per: mention.per ?? per,
    ...(isOwn || period === null ? {} : { period, implied: ['period'] }),
  };
}
