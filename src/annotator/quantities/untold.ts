import { AVOWING } from '../lexicon/negation.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDenied } from '../negation/find.ts';
import { follows, isNumeric, lower } from '../text/read.ts';
import type { QuantityMention } from './find.ts';
import { leadOf } from './lead.ts';
import { clausesOver } from './outlook.ts';
import type { QuantityContext } from './context.ts';

/** Whether a figure is not told as of anything: left open, put right beside it, or fallen short of. */
export function isUntold(
  context: QuantityContext,
  figure: FigureAt | undefined,
  { status }: QuantityMention,
): boolean {
  if (figure === undefined) return false;
  // "well short of | the 40 tons | that it needs"; what was expected or aimed at is told as that.
  const isMissed = follows(context.tokens, leadOf(context, figure) - 1, 'short', 'of', 'the');
  if (isMissed && status === 'observed') return true;
  // "| every | $10 rise costs it $22 million": as often as there is one
  const isEach =
    figure.kind === 'money' && /^(?:each|every)$/.test(lower(context.tokens, figure.from - 1));
  if (isEach) return true;
  // "costs $5 | instead of | 4": nobody says that it was never so.
  if (follows(context.tokens, leadOf(context, figure) - 1, 'instead', 'of')) return true;
  return isLeftOpen(context, figure) || isSuperseded(context, figure);
}

/** "would not | confirm that 40 ships sank", "did not | rule out a tax of 5%" */
function isLeftOpen(context: QuantityContext, figure: FigureAt): boolean {
  return clausesOver(context, figure).some(({ verb: { head, lemma, negated } }) =>
    AVOWING.has(lemma)
      ? isDenied(context.governed, { from: head, to: head + 1 })
      : negated && /^(?:deny|rule)$/.test(lemma),
  );
}

/** "40 ships came; | the first count | was 38": an earlier number beside the one that took its place. */
function isSuperseded({ tokens, parse, figures }: QuantityContext, figure: FigureAt): boolean {
  const { subject, verb } = parse.clauseAt(figure.from) ?? {};
  if (subject == null || verb === undefined) return false;
  // "The forecast of | 40 ships | has become 38"
  if (figure.to <= verb.from) return verb.lemma === 'become' && isNumeric(tokens[verb.to]);
  const isCount = /^(?:count|estimate|figure|number|tally|toll|total)$/.test(
    tokens[subject.head]?.lemma ?? '',
  );
  const words = tokens.slice(subject.from, subject.head);
  const isFormer = words.some(({ lower: word }) => FORMER.test(word));
  const hasOther = figures.some((one) => one.to <= subject.from && one.unit === figure.unit);
  return isCount && isFormer && hasOther;
}

const FORMER = /^(?:earlier|first|initial|original|preliminary|previous|provisional)$/;
