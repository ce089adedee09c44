import { AVOWING } from '../lexicon/negation.ts';
import { COUNT_NOUNS } from '../lexicon/status.ts';
import { isReplaced } from '../figures/bare.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDenied } from '../negation/find.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../syntax/word.ts';
import { follows, holds, isNumeric, lower } from '../text/read.ts';
import type { QuantityMention } from './find.ts';
import { agoOf } from './period.ts';
import { isCompared } from './compared.ts';
import { isRevised } from './denied.ts';
import { isFixed } from './lasting.ts';
import { leadOf } from './lead.ts';
import { clausesOver } from './outlook.ts';
import type { QuantityContext } from './context.ts';

/** Whether a figure is not told as of anything: left open, put right beside it, or fallen short of. */
export function isUntold(
  context: QuantityContext,
  figure: FigureAt | undefined,
  { status, denied }: QuantityMention,
): boolean {
  if (figure === undefined) return false;
  // "well short of | the 40 tons | that it needs"; what was expected or aimed at is told as that.
  const isMissed = follows(context.tokens, leadOf(context, figure) - 1, 'short', 'of', 'the');
  if (isMissed && status === 'observed') return true;
  if (isRule(context, figure)) return true;
  // "costs $5 | instead of | 4": nobody says that it was never so.
  if (follows(context.tokens, leadOf(context, figure) - 1, 'instead', 'of')) return true;
  // "cannot support a | 25-metre | pool", "deny a plan to import more than the | 50 tons authorised"
  const isOff = denied && !isReplaced(context.tokens, figure.from);
  const isKnown = [isFixed, isDefinite, isStart, agoOf].some((test) => test(context, figure));
  if (isOff && isKnown) return true;
  if (isRegarded(context, figure) || isBarely(context, figure)) return true;
  if (!denied && status === 'observed' && isFormerly(context, figure)) return true;
  return isLeftOpen(context, figure) || isSuperseded(context, figure);
}

/** "hardly existed | 30 years ago", "hardly | 40 ships": about so many, or fewer. */
function isBarely({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  return holds(tokens, (parse.clauseAt(from)?.start ?? from) - 1, from, HARDLY);
}

const HARDLY = new Set(['hardly', 'scarcely']);

/** "denied planning to raise it | from 5 percent" */
function isStart(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const isAim = parse.clauseAt(figure.from)?.verb.form === 'infinitive';
  return isAim && lower(tokens, figure.from - 1) === 'from' && !isRevised(context, figure);
}

function isDefinite({ tokens, parse }: QuantityContext, { from, to }: FigureAt): boolean {
  return lower(tokens, from - 1) === 'the' && parse.chunkAt(to)?.kind === 'verb';
}

/** "above the | 1 percent | that it regards as the limit", "| five people | reported dead turned out to be alive" */
function isRegarded({ tokens, parse }: QuantityContext, { to }: FigureAt): boolean {
  const end = parse.chunkAt(to - 1)?.to ?? to;
  return parse.clauses.some(({ subject, subjectBy, verb }) => {
    if (verb.from < to || subject === null) return false;
    if (verb.lemma === 'turn')
      return subject.from < to && follows(tokens, verb.to, 'out', 'to', 'be');
    const isOf = subjectBy === 'own' && (subject.from === end || lower(tokens, end) === 'that');
    return isOf && /^(?:consider|deem|regard)$/.test(verb.lemma);
  });
}

/** "previously reported as | 5%", "against | 5% | first estimated" */
function isFormerly({ tokens, parse }: QuantityContext, { from, to }: FigureAt): boolean {
  const noun = lower(tokens, from - 1) === 'of' ? parse.chunkAt(from - 2) : undefined;
  if (noun?.kind === 'noun' && isFormer(tokens, noun.phrase)) return true;
  const isAs = /^(?:as|at)$/.test(lower(tokens, from - 1));
  const verb = isAs ? from - 2 : to + 1;
  const isTold = parse.chunkAt(verb)?.kind === 'verb' || tokens[verb]?.tag === 'VERB';
  return isTold && FORMERLY.test(lower(tokens, verb - 1));
}

const FORMERLY = /^(?:earlier|first|initially|originally|previously)$/;

/** "| every | $10 rise costs it $22 million", "12 percent, against | 30 percent | under the old rules": what holds in general */
function isRule(context: QuantityContext, figure: FigureAt): boolean {
  const lead = lower(context.tokens, figure.from - 1);
  if (figure.kind === 'money' && /^(?:each|every)$/.test(lead)) return true;
  // "was | three drivers | short"
  if (figure.kind === 'count' && lower(context.tokens, figure.to) === 'short') return true;
  return lower(context.tokens, figure.to) === 'under' && isCompared(context, figure);
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
  const hasOther = figures.some((one) => one.to <= subject.from && one.unit === figure.unit);
  return isFormer(tokens, subject) && hasOther;
}

/** "the first count", "an earlier range" */
function isFormer(tokens: readonly Word[], { from, head }: NounPhrase): boolean {
  if (!COUNT_NOUNS.has(tokens[head]?.lemma ?? '')) return false;
  return tokens.slice(from, head).some(({ lower: word }) => FORMER.test(word));
}

const FORMER = /^(?:earlier|first|initial|original|preliminary|previous|provisional)$/;
