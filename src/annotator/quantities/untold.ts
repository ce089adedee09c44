import { AVOWING } from '../lexicon/negation.ts';
import { PLACE_NOUNS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isPlural } from '../figures/noun.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parentOf } from '../syntax/relations.ts';
import { firstIn, follows, lower, phrases } from '../text/read.ts';
import type { QuantityMention } from './find.ts';
import { leadOf } from './lead.ts';
import type { QuantityContext } from './context.ts';

/**
 * Whether a figure is not told as of anything: put right beside or behind, in what nobody stands by ("would
 * not confirm that 40 ships sank", "neither admitted nor denied that", "did not rule out a tax of 5%"),
 * in the words for a kind of thing ("firms with more than 40 workers"), or as what falls short ("short
 * of the 40% due").
 */
export function isUntold(
  context: QuantityContext,
  figure: FigureAt | undefined,
  mention: QuantityMention,
): boolean {
  if (figure === undefined) return false;
  let clause = context.parse.clauseAt(figure.from);
  while (clause !== undefined && !isLeftOpen(context, clause))
    clause = parentOf(context.parse, clause);
  return (
    clause !== undefined ||
    isSetRight(context, figure) ||
    isSuperseded(context, figure) ||
    isOfKind(context, figure, mention) ||
    isMissed(context, figure, mention)
  );
}

/** "would not | confirm", "refused to | deny", "did not | rule out" */
function isLeftOpen({ tokens, parse, governed }: QuantityContext, clause: Clause): boolean {
  const { head, lemma, negated } = clause.verb;
  if (AVOWING.has(lemma))
    return governed.some(({ as, from, to }) => as === 'denied' && from <= head && head < to);
  if (lemma !== 'deny' && !(lemma === 'rule' && lower(tokens, head + 1) === 'out')) return false;
  const isRefused = /^(?:decline|refuse)$/.test(parentOf(parse, clause)?.verb.lemma ?? '');
  return negated || isRefused || /^(?:nor|or)$/.test(lower(tokens, head - 1));
}

/** "The profit of | $5 million | was in truth a loss of $3 million": so it was told, and is not so. */
function isSetRight({ tokens, parse, figures }: QuantityContext, figure: FigureAt): boolean {
  const own = parse.clauseAt(figure.from);
  const told = parse.clauses.find(({ verb }) => verb.from >= figure.to);
  if (told === undefined || (own !== told && own?.verb.form === 'finite')) return false;
  const { from, to } = told.verb;
  const isOther = figures.some((one) => one.from >= to && one.unit === figure.unit);
  return isOther && firstIn(tokens, from, to + 1, IN_TRUTH) !== undefined;
}

const IN_TRUTH = phrases('actually', 'in fact', 'in reality', 'in truth', 'really', 'turned out');

/** "firms with | more than 40 workers", "towns of | over 5,000 people"; but not "the firms with", "40 firms with" */
function isOfKind(
  context: QuantityContext,
  figure: FigureAt,
  { qualifier }: QuantityMention,
): boolean {
  const { tokens, parse } = context;
  const lead = leadOf(context, figure);
  const noun = parse.chunkAt(lead - 1);
  if (/^(?:about|exact)$/.test(qualifier) || noun?.kind !== 'noun') return false;
  const { lemma = '', lower: word = '' } = tokens[noun.phrase.head] ?? {};
  const link = lower(tokens, lead);
  const isLinked = link === 'with' || (link === 'of' && PLACE_NOUNS.has(lemma));
  return isLinked && isPlural(word) && /^(?:ADJ|NOUN)$/.test(tokens[noun.from]?.tag ?? '');
}

/** "well short of | the 40 tons | that it needs"; what was expected or aimed at is told as that. */
function isMissed(
  context: QuantityContext,
  figure: FigureAt,
  { status }: QuantityMention,
): boolean {
  const lead = leadOf(context, figure);
  const isShort = follows(context.tokens, lead - 1, 'short', 'of');
  return isShort && status === 'observed' && lower(context.tokens, lead + 1) === 'the';
}

/** "40 ships came; | the first count | was 38": an earlier number beside the one that took its place. */
function isSuperseded({ tokens, parse, figures }: QuantityContext, figure: FigureAt): boolean {
  const { subject, verb } = parse.clauseAt(figure.from) ?? {};
  if (subject == null || verb === undefined || figure.from < verb.to) return false;
  const isCount = /^(?:count|estimate|figure|number|tally|toll|total)$/.test(
    tokens[subject.head]?.lemma ?? '',
  );
  const words = tokens.slice(subject.from, subject.head);
  const isFormer = words.some(({ lower: word }) => FORMER.test(word));
  const hasOther = figures.some((one) => one.to <= subject.from && one.unit === figure.unit);
  return isCount && isFormer && hasOther;
}

const FORMER = /^(?:earlier|first|initial|original|preliminary|previous|provisional)$/;
