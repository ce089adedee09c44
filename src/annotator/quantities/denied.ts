import { CAME_ABOUT } from '../lexicon/negation.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { BARE, isReplaced } from '../figures/bare.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Governed } from '../negation/find.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative } from '../syntax/relations.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { isFixed } from './lasting.ts';
import { outlookOf } from './outlook.ts';
import type { QuantityContext } from './context.ts';
import { toldBefore } from './told-before.ts';

/**
 * Whether a figure is denied, and not only what is said of the things that it counts: "did not pay
 * $5 million", "the target of 40 ships was not met", "a loss of 5% was not seen", "no 40 ships came".
 * Refuses "one in ten children are not vaccinated", "40 towns did not sign", "did not pay its 40
 * workers".
 *
 * @param words those of the figure with what bounds it
 */
export function isFigureDenied(
  context: QuantityContext,
  figure: FigureAt,
  words: Stretch,
): boolean {
  const { governed, tokens } = context;
  if (figure.rule === BARE && isReplaced(tokens, figure.from)) return true;
  if (isRevised(context, figure)) return true;
  if (isFixed(context, figure) || isHowLong(context, figure)) return false;
  return governed.some((one) => {
    if (one.as !== 'denied' || !covers(one, words)) return false;
    if (isOutside(context, figure, one) || isSupposed(context, one)) return false;
    if (one.at < words.from) return !isGiven(context, figure);
    if (figure.kind === 'ordinal') return false;
    const onwards = governed.some(({ at, from }) => at === one.at && from > at);
    return !onwards || !isOfProperty(context, figure, one);
  });
}

/** "was revised to 5 percent | from 6 percent": what was given by mistake; an old forecast was none. */
export function isRevised(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const at = figure.from - (lower(tokens, figure.from - 1) === 'the' ? 2 : 1);
  const verb = parse.clauseAt(figure.from)?.verb;
  if (verb === undefined || lower(tokens, at) !== 'from' || at < verb.to) return false;
  return (
    /^(?:correct|revise)$/.test(verb.lemma) &&
    verb.tense !== 'future' &&
    verb.modal === null &&
    outlookOf(context, figure) === undefined
  );
}

/** "if it does not | pay $5 million": nobody says that it does not. */
function isSupposed({ tokens, parse }: QuantityContext, { at }: Governed): boolean {
  return /^(?:if|unless|until|whether)$/.test(lower(tokens, parse.clauseAt(at)?.opener ?? -1));
}

/** "had no reply | within 40 days", "did not speak | for 3 years": how long it is, whatever was not done. */
function isHowLong({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  const lead = (parse.chunkAt(from)?.from ?? from) - 1;
  return kind === 'duration' && /^(?:after|for|in|over|within)$/.test(lower(tokens, lead));
}

/** "is not the sum | that stood at $5 million in May": what describes a noun is not denied with it. */
function isOutside(
  { tokens, parse }: QuantityContext,
  { from }: FigureAt,
  { at }: Governed,
): boolean {
  const own = parse.clauseAt(from);
  return own !== undefined && isRelative(tokens, own) && parse.clauseAt(at) !== own;
}

/** "its | 40 workers": there are so many, whatever is not done with them. */
function isGiven(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens } = context;
  // "none of the | 40 ships", "none of its | $5 million"
  const isWhole = /^(?:all|half|most|neither|none|one|some)$/.test(lower(tokens, figure.from - 3));
  if (isWhole && lower(tokens, figure.from - 2) === 'of') return true;
  if (figure.kind !== 'count' || toldBefore(context, figure) !== undefined) return false;
  const isKnown = /^(?:her|his|its|our|the|their|these|those)$/.test(
    lower(tokens, figure.from - 1),
  );
  return isKnown && !/^(?:from|of)$/.test(lower(tokens, figure.from - 2));
}

/** Whether a negated verb behind a figure tells of what it counts, not that there is or was so much. */
function isOfProperty(context: QuantityContext, figure: FigureAt, { at }: Governed): boolean {
  const { tokens, parse } = context;
  const [own, clause] = [parse.clauseAt(figure.from), parse.clauseAt(at)];
  if (own === undefined || clause === undefined) return false;
  // "The goal was $5 billion, and this did not | happen"
  if (own !== clause && own.verb.form === 'finite') return false;
  const isAim = AIM_NOUNS.has(tokens[clause.subject?.head ?? -1]?.lemma ?? '');
  const { head, passive } = clause.verb;
  const cameAbout = CAME_ABOUT.has(lower(tokens, head)) && (passive || clause.object === null);
  if (cameAbout && (isAim || figure.kind !== 'count')) return false;
  return figure.kind === 'count' || !isSizeOf(context, figure, clause);
}

/** "A loss of | 5% | was not recorded" */
function isSizeOf(
  { tokens }: QuantityContext,
  { from }: FigureAt,
  { verb, subject }: Clause,
): boolean {
  if (!verb.passive || lower(tokens, from - 1) !== 'of' || subject?.to !== from - 1) return false;
  return lower(tokens, subject.from) !== 'the';
}
