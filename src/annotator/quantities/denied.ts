import { isReplaced } from '../figures/bare.ts';
import { outlookOf } from './outlook.ts';
import { CAME_ABOUT } from '../lexicon/negation.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Governed } from '../negation/find.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';

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
  if (isReplaced(tokens, figure.from) || isRevised(context, figure)) return true;
  if (isHowLong(context, figure) || isApposed(context, words)) return false;
  return governed.some((one) => {
    if (one.as !== 'denied' || !covers(one, words)) return false;
    if (one.at < words.from) return !isGiven(context, figure);
    // "Reports of | 40 ships | are false" reaches back alone, "| 40 ships | did not sail" onwards too.
    const isOnwards = governed.some(({ at, from }) => at === one.at && from > at);
    return !isOnwards || hasNotCome(context, figure, one);
  });
}

/** "was revised to 5 percent | from 6 percent": what was given by mistake; an old forecast was none. */
export function isRevised(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const at = figure.from - (lower(tokens, figure.from - 1) === 'the' ? 2 : 1);
  const { lemma = '' } = parse.clauseAt(figure.from)?.verb ?? {};
  const isFrom = lower(tokens, at) === 'from' && /^(?:correct|revise)$/.test(lemma);
  return isFrom && outlookOf(context, figure) === undefined;
}

/** "had no reply | within 40 days", "did not speak | for 3 years": how long it is, whatever was not done. */
function isHowLong({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  const lead = (parse.chunkAt(from)?.from ?? from) - 1;
  return kind === 'duration' && /^(?:after|for|in|over|within)$/.test(lower(tokens, lead));
}

/** "did not see the dividend, | 22 cents last year, | survive": what a thing is, whatever was not done with it. */
function isApposed({ tokens, parse, sentence }: QuantityContext, { from, to }: Stretch): boolean {
  if (lower(tokens, from - 1) !== ',' || parse.chunkAt(from - 2)?.kind !== 'noun') return false;
  let end = to;
  while (end < sentence.to && !/^(?:[,;.]|and|nor|or)$/.test(lower(tokens, end))) end += 1;
  return lower(tokens, end) === ',' && !/^(?:and|nor|or)$/.test(lower(tokens, end + 1));
}

/** "its | 40 workers", "its | $5 million | loan": there are so many, whatever is not done with them. */
function isGiven(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  // "none of the | 40 ships", "none of its | $5 million"
  if (/^(?:all|half|most|neither|none|one|some)$/.test(lower(tokens, figure.from - 3))) return true;
  const own = parse.chunkAt(figure.from);
  const noun = own?.kind === 'noun' && own.phrase.head >= figure.to ? own.phrase.head : undefined;
  const isOfThing = noun !== undefined && !AIM_NOUNS.has(tokens[noun]?.lemma ?? '');
  const { subject, verb } = parse.clauseAt(figure.from) ?? {};
  // "denied that the bonus of | $5 | would be cut"
  const isSubject = subject?.to === figure.from - 1 && verb !== undefined && verb.from >= figure.to;
  if (isSubject) return /^(?:her|his|its|our|the|their)$/.test(lower(tokens, subject.from));
  if (figure.kind !== 'count' && !isOfThing) return false;
  return /^(?:her|his|its|our|the|their|these|those)$/.test(lower(tokens, figure.from - 1));
}

/** "The target of | 40 ships | was not met", "A loss of | 5% | was not recorded"; not "| 40 towns | did not sign". */
function hasNotCome(context: QuantityContext, figure: FigureAt, { at }: Governed): boolean {
  const { tokens, parse } = context;
  const [own, clause] = [parse.clauseAt(figure.from), parse.clauseAt(at)];
  if (clause === undefined) return false;
  // "The goal was | $5 billion, and this did not happen"
  if (own !== clause && own?.verb.form === 'finite') return true;
  const { head, passive } = clause.verb;
  const isAim = AIM_NOUNS.has(tokens[clause.subject?.head ?? -1]?.lemma ?? '');
  if (CAME_ABOUT.has(lower(tokens, head)) && (isAim || figure.kind !== 'count')) return true;
  return figure.kind !== 'count' && passive && clause.subject?.to === figure.from - 1;
}
