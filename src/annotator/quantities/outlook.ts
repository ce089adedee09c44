import {
  COMING_VERBS,
  EXPECTING_VERBS,
  INTENDING_VERBS,
  LIKELY_WORDS,
  MEANS_NOUNS,
  PLAN_NOUNS,
  PROMISING_VERBS,
  SETTING_VERBS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { Word } from '../syntax/word.ts';
import { finiteOf, parentOf } from '../syntax/relations.ts';
import { covers } from '../text/tokens.ts';
import { asideAt } from './parted.ts';
import type { QuantityContext } from './context.ts';
import { type Outlook, outlookByNoun, outlookNoun } from './outlook-nouns.ts';

/**
 * How the words that govern a figure put it: the noun that it is the size of ("a target of",
 * "cut its forecast to"), the verb of its clause ("will reach", "could fall"), and the verbs that
 * this one completes ("plans | to sell", "is expected | to rise").
 */
export function outlookOf(context: QuantityContext, figure: FigureAt): Outlook | undefined {
  return outlookByNoun(context, figure) ?? byVerbs(context, figure);
}

/** What the verbs over a figure say of it: that it is aimed at, else what the innermost says. */
function byVerbs(context: QuantityContext, figure: FigureAt): Outlook | undefined {
  const own = context.parse.clauseAt(figure.from);
  const outlooks = clausesOver(context, figure).map((clause) =>
    byVerb(context, figure, clause, clause === own),
  );
  return outlooks.includes('target') ? 'target' : outlooks.find((outlook) => outlook !== undefined);
}

/** The clause of a figure and those that it completes, innermost first. */
export function clausesOver(
  { parse }: QuantityContext,
  { from }: Pick<FigureAt, 'from'>,
): Clause[] {
  const over: Clause[] = [];
  let clause = parse.clauseAt(from);
  while (clause !== undefined && !over.includes(clause)) {
    over.push(clause);
    clause = parentOf(parse, clause) ?? finiteOf(parse, clause);
  }
  return over;
}

/** How the verb of a clause, the figure's own or one over it, puts the figure. */
function byVerb(
  context: QuantityContext,
  figure: FigureAt,
  clause: Clause,
  isOwn: boolean,
): Outlook | undefined {
  const { verb, subject } = clause;
  const aimed = nounOver(context, clause);
  if (aimed !== undefined) return aimed;
  const isBefore = figure.to <= verb.from;
  // "the club, with $5 million in debts, | will pay": what stands between commas before a verb.
  if (isBefore && (verb.negated || asideAt(context, figure) !== undefined)) return undefined;
  const time = timeOf(context, clause, isOwn);
  if (isBefore && !verb.passive) return isThere(context, figure, clause) ? undefined : time;
  const named =
    subject && tells(context, figure, clause, isOwn) ? outlookNoun(context, subject) : undefined;
  return named ?? byMeaning(context, figure, clause, isOwn) ?? time;
}

/** "Two ministers will meet": there are two now; "4,000 guests", "up to 40 will": so many are expected; "40 shops will close" */
function isThere(
  { tokens }: QuantityContext,
  figure: FigureAt,
  { verb, subject }: Clause,
): boolean {
  if (figure.kind !== 'count' || COMING_VERBS.has(verb.lemma)) return false;
  const lead = lower(tokens, figure.from - 1);
  if (subject === null || !covers(subject, figure) || /^(?:its|the|their|these)$/.test(lead))
    return true;
  return figure.value < MANY && !/^(?:about|around|as|least|most|over|some|than|to)$/.test(lead);
}

/** So many are more than anybody counts one by one. */
const MANY = 100;

/** What the meaning of a verb says of a figure behind it, or of one that befalls its subject. */
function byMeaning(
  context: QuantityContext,
  figure: FigureAt,
  clause: Clause,
  isOwn: boolean,
): Outlook | undefined {
  const { tokens } = context;
  const { verb } = clause;
  const { lemma, passive } = verb;
  // "those targeted | in 42 districts", "was expected | by nine analysts"
  if (isOwn && passive && /^(?:by|in)$/.test(lower(tokens, figure.from - 1))) return undefined;
  if (aims(context, figure, clause, isOwn)) return 'target';
  const isSet = passive && !isOwn && SETTING_VERBS.has(lemma);
  return isSet || EXPECTING_VERBS.has(lemma) || sees(tokens, verb) ? 'forecast' : undefined;
}

/** "plans | 40 ships", but not "| $5 million | had been pledged", "can order | 40 ships" */
function aims(context: QuantityContext, figure: FigureAt, clause: Clause, isOwn: boolean): boolean {
  const { lemma, passive, perfect, modal } = clause.verb;
  if (INTENDING_VERBS.has(lemma)) return !(passive && perfect);
  if (!PROMISING_VERBS.has(lemma) || /^(?:can|could|may|might)$/.test(modal ?? '')) return false;
  return !isOwn || isPromised(context, figure, clause);
}

/** "promised | 40 homes", but not "promised | 40 workers a rise" */
function isPromised(
  { parse }: QuantityContext,
  { to }: FigureAt,
  { verb, object }: Clause,
): boolean {
  if (!/^(?:promise|vow)$/.test(verb.lemma) || object?.to !== to) return false;
  return parse.chunkAt(to)?.kind !== 'noun';
}

/** "sees exports at 40 tons", "is seen at", "seen rising 5%", "is looking at $5 million", but not "has seen". */
function sees(
  tokens: readonly Word[],
  { lemma, tense, perfect, progressive, passive, to }: VerbGroup,
): boolean {
  if (lemma === 'see' && (passive || tense === null) && lower(tokens, to).endsWith('ing'))
    return true;
  if (lemma === 'look') return progressive && lower(tokens, to) === 'at';
  return lemma === 'see' && tense === 'present' && !perfect;
}

/** "The goal is | 5%", "The goal is | to sell 40 ships", "The goal was raised | to 40 ships" */
function tells(
  { tokens, parse }: QuantityContext,
  { from, kind }: FigureAt,
  { verb }: Clause,
  isOwn: boolean,
): boolean {
  const start = parse.chunkAt(from)?.from ?? from;
  const lead = lower(tokens, start - 1);
  if (verb.lemma !== 'be') return /^(?:at|from|to)$/.test(lead);
  // "is growth | of 5 percent", "was | for 5 percent"
  const of = lead === 'of' && kind !== 'count' ? parse.chunkAt(start - 2)?.from : undefined;
  return !isOwn || (of ?? (lead === 'for' ? start - 1 : start)) === verb.to;
}

/** What the tense and the mood of a verb say: "will rise", "could rise", "is likely | to rise". */
function timeOf(
  { tokens }: QuantityContext,
  { verb }: Clause,
  isOwn: boolean,
): Outlook | undefined {
  const { modal, tense, to } = verb;
  if (modal !== null) return ABLE_MODALS.has(modal) ? undefined : 'forecast';
  if (tense === 'future') return 'forecast';
  const isState = /^(?:appear|be|become|look|remain|seem|stay)$/.test(verb.lemma);
  const likely = isState
    ? [to, to + 1].find((at) => LIKELY_WORDS.has(lower(tokens, at)))
    : undefined;
  if (likely === undefined) return undefined;
  const next = lower(tokens, likely + 1);
  // "A fall is likely | in 2025", "A fall is possible | between", but not "is likely | due to"
  const isSure = /^(?:bound|course|due|poised|set|track)$/.test(lower(tokens, likely));
  const tells = isSure ? TELLS_WHEN.test(next) : next !== 'due';
  return !isOwn || tells ? 'forecast' : undefined;
}

/** What may stand behind "is likely" where that is all there is said. */
const TELLS_WHEN = /^(?:[.,;]|by|in|next|this|within)$/;

/** What can or must be is so now: "can carry 40 tons". */
const ABLE_MODALS = new Set(['can', 'must', 'ought']);

/** "a goal of | exchanging", "the aim | to sell" */
function nounOver(context: QuantityContext, { verb }: Clause): Outlook | undefined {
  if (verb.form === 'finite') return undefined;
  const { chunkAt } = context.parse;
  const before = chunkAt(verb.from - 1);
  const lead = before?.kind === 'preposition' ? chunkAt(before.from - 1) : before;
  if (lead?.kind !== 'noun') return undefined;
  const noun = context.tokens[lead.phrase.head]?.lemma ?? '';
  const isPlanned = PLAN_NOUNS.has(noun) || MEANS_NOUNS.has(noun);
  return verb.form === 'infinitive' && isPlanned ? 'target' : outlookNoun(context, lead.phrase);
}
