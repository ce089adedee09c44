import { RELATIVES } from '../lexicon/clauses.ts';
import {
  APPROVING_VERBS,
  CONSENT_NOUNS,
  CONTENT_VERBS,
  EXPECTING_VERBS,
  HAPPENING_VERBS,
  LIMITING_VERBS,
  ORDERING_VERBS,
  PENDING_NOUNS,
  PENDING_VERBS,
  PROMISED_VERBS,
  PROMISING_VERBS,
  PROPOSING_VERBS,
  UNBUILT_NOUNS,
  UNPAID_VERBS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { tellsTime } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { parentOf, phrasesBefore } from '../syntax/relations.ts';
import { leadOf } from './lead.ts';
import { isCompared, isLinked } from './compared.ts';
import { isBeside, isThere } from './counterfactual.ts';
import { isAgreed } from './lasting.ts';
import { clausesOver } from './outlook.ts';
import type { QuantityContext } from './context.ts';
import { isToCome } from './status.ts';
import { isAhead } from './tense.ts';

/**
 * Whether all the words over a figure tell it as what is so: the nouns that it is the size of, and
 * the verb of its clause and of those that this one completes. Nothing is so that is asked for,
 * offered, allowed, promised, recommended, guessed at or yet to be done.
 */
export function isVeridical(context: QuantityContext, figure: FigureAt): boolean {
  if (isAwaited(context, figure) || isFromThen(context, figure)) return false;
  if (isOfHidden(context, figure) || isInProposal(context, figure)) return false;
  if (isUnbuilt(context, figure) || isProposed(context, figure)) return false;
  if (isThere(context, figure)) return true;
  // A tagger takes "commuters face | six weeks" for a noun phrase.
  if (holds(context.tokens, figure.from - FACE_REACH, figure.from, FACE)) return false;
  if (isOfPending(context, figure)) return false;
  if (isCompared(context, figure)) return true;
  return clausesOver(context, figure).every((clause) =>
    (figure.to <= clause.verb.from ? befalls : governs)(context, figure, clause),
  );
}

const FACE = new Set(['face', 'risk']);
const FACE_REACH = 3;

/** "plans for | 40 homes", "a compromise of | $5 million", "a | $5 million | bid", "the recommended | 8 hours" */
export function isOfPending(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const own = parse.chunkAt(figure.from);
  if (own?.kind !== 'noun') return false;
  const isOpen = ({ head }: NounPhrase): boolean => PENDING_NOUNS.has(tokens[head]?.lemma ?? '');
  const isAsked = ({ from, to }: Stretch): boolean =>
    tokens
      .slice(from, to)
      .some(({ lower: word }) => word.endsWith('ed') && isPending(figure, word));
  if (isAsked(own) || (figure.kind !== 'count' && isOpen(own.phrase))) return true;
  const { subject, verb } = parse.clauseAt(figure.from) ?? {};
  if (subject && verb?.lemma === 'be' && verb.to <= figure.from && isAsked(subject)) return true;
  const run = phrasesBefore(parse, own.from);
  return run.some((noun, place) => {
    const link = lower(tokens, run[place - 1]?.from ?? -1);
    if (noun.kind !== 'noun') return false;
    const lemma = tokens[noun.phrase.head]?.lemma ?? '';
    // "interest in | four frigates", "talks on | a 30% stake"
    if (link === 'in') return lemma === 'interest';
    if (link === 'on') return !tellsTime(run[place - 2]) && /^(?:negotiation|talk)s?$/.test(lemma);
    return /^(?:at|for|of|to|with)$/.test(link) && isOpen(noun.phrase);
  });
}

/** "The offer included | a bonus of $500": what is proposed, with all that it is compared with. */
function isInProposal({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  return parse.clauses.some(({ subject, verb }) => {
    const noun = tokens[subject?.head ?? -1]?.lemma ?? '';
    return from >= verb.to && CONTENT_VERBS.has(verb.lemma) && PENDING_NOUNS.has(noun);
  });
}

/** "the | 40-home | scheme was approved", "backs a | $5 million | hall", but not "the | $5 million | scheme was completed" */
function isUnbuilt({ tokens, parse }: QuantityContext, { from, to, kind }: FigureAt): boolean {
  const own = parse.chunkAt(to - 1);
  if (own?.kind !== 'noun' || own.phrase.head < to) return false;
  const { verb, object } = parse.clauseAt(from) ?? {};
  const lemma = verb?.lemma ?? '';
  const isMeant = APPROVING_VERBS.has(lemma) || PROPOSING_VERBS.has(lemma);
  if (object?.head === own.phrase.head && isMeant) return true;
  if (kind === 'duration' || !UNBUILT_NOUNS.has(tokens[own.phrase.head]?.lemma ?? '')) return false;
  return !/^(?:build|complete|finish|open)$/.test(lemma);
}

/** "authorised the sale of up to | 5 percent": how much the object is of a verb of having in mind. */
function isProposed({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  const { verb, object } = parse.clauseAt(from) ?? {};
  if (verb === undefined || !PROPOSING_VERBS.has(verb.lemma)) return false;
  const run = phrasesBefore(parse, parse.chunkAt(from)?.from ?? from);
  const at = run.findIndex((chunk) => chunk.from === object?.from);
  const links = run.slice(0, at).filter(({ kind }) => kind === 'preposition');
  return at > 0 && links.every((link) => /^(?:for|of)$/.test(lower(tokens, link.from)));
}

/** Whether a verb leaves open what it tells: what is needed, a sum that is promised, how many are allowed. */
function isPending({ kind }: FigureAt, verb: string): boolean {
  const isMany = kind === 'count' || kind === 'amount';
  return [verb, verb.replace(/d$/, ''), verb.replace(/ed$/, '')].some(
    (lemma) =>
      PENDING_VERBS.has(lemma) ||
      (kind !== 'count' && UNPAID_VERBS.has(lemma)) ||
      (isMany && LIMITING_VERBS.has(lemma)),
  );
}

/** "$5 million | that is expected", "40 homes | planned for Lund", "40 homes | to be built"; "40 buses | that will be sold" are there. */
function isAwaited({ tokens, parse }: QuantityContext, { kind, to }: FigureAt): boolean {
  const end = parse.chunkAt(to - 1)?.to ?? to;
  const clause = parse.clauses.find(({ verb }) => verb.from >= to);
  const next = clause?.verb;
  if (next === undefined || !isLinked(tokens, end, next.from, RELATIVES)) return false;
  const isAsked =
    EXPECTING_VERBS.has(next.lemma) ||
    PROMISED_VERBS.has(next.lemma) ||
    PENDING_VERBS.has(next.lemma);
  if (next.passive && isAsked) return clause?.object === null;
  if (next.passive && next.form === 'infinitive') return true;
  return kind !== 'count' && (isToBe(next) || lower(tokens, next.to) === 'due');
}

/** Whether the verb behind a figure lets it stand: not "| 40 ships | were proposed", "a tender, worth | $5 million, | was to be called". */
function befalls(context: QuantityContext, figure: FigureAt, clause: Clause): boolean {
  const { tokens, parse } = context;
  const { subject, subjectBy, verb, object } = clause;
  const isOpen = isPending(figure, verb.lemma) || UNPAID_VERBS.has(verb.lemma);
  if (verb.passive && isOpen) return object !== null;
  if (verb.lemma === 'be' && verb.tense === 'past' && lower(tokens, verb.to) === 'to') return false;
  if (isRelying(context, verb)) return false;
  if (figure.kind === 'count' || subject === null || covers(subject, figure)) return true;
  return subjectBy !== 'own' || !isAhead(parse, clause);
}

/** Whether the verb before a figure lets it stand: not "offered | $5 million", "must save | $5 million". */
function governs(context: QuantityContext, figure: FigureAt, clause: Clause): boolean {
  const { lemma, modal, form, tense, negated, to } = clause.verb;
  if (figure.from < to) return true;
  // "limits | spending | to 35 percent of income"
  if (tense === 'present' && !negated && /^(?:cap|limit|restrict)$/.test(lemma)) return false;
  if (isPending(figure, lemma) || isGuessed(context, figure, clause)) return false;
  if (isRelying(context, clause.verb) || isOrdered(context, figure, clause)) return false;
  if (form !== 'finite') return isDone(context, figure, clause);
  // "could build | 40 ships a year in 2023": of a time that is past, it was able to.
  return modal === null || modal === 'can' || modal === 'could';
}

/** "its target, agreed in May, of | 5%": what it is of stands further off than the words tell. */
function isOfHidden(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const lead = leadOf(context, figure);
  if (lower(tokens, lead) !== 'of' || lower(tokens, lead - 1) !== ',') return false;
  const before = parse.chunkAt(lead - 2);
  return before?.kind !== 'noun' || before.tellsTime;
}

/** "is counting | on $5 million", "a hall of 40 seats | depends | on a loan" */
function isRelying({ tokens, parse }: QuantityContext, { lemma, to }: VerbGroup): boolean {
  if (lower(tokens, to) !== 'on') return false;
  if (/^(?:bank|count)$/.test(lemma)) return true;
  const on = parse.chunkAt(to + 1);
  const isOpen = on?.kind === 'noun' && CONSENT_NOUNS.has(tokens[on.phrase.head]?.lemma ?? '');
  return isOpen && /^(?:depend|hinge)$/.test(lemma);
}

/** "ordered | 40% of the crews | to work": nobody says that they did. */
function isOrdered({ parse }: QuantityContext, { to }: FigureAt, { verb }: Clause): boolean {
  const next = parse.clauses.find((one) => one.verb.from >= to)?.verb;
  return ORDERING_VERBS.has(verb.lemma) && next?.form === 'infinitive';
}

/** "speaks of | 5 percent", "was told | six months", "the cost was put at | $5 million", "ordered an election | within 60 days" */
function isGuessed(
  { tokens, parse, sentence }: QuantityContext,
  { kind, from }: FigureAt,
  { verb: { lemma, passive, to }, object }: Clause,
): boolean {
  const start = parse.chunkAt(from)?.from ?? from;
  const lead = lower(tokens, start - 1);
  if (lemma === 'speak') return lower(tokens, to) === 'of';
  if (lemma === 'tell') return passive && start === to && kind !== 'count';
  if (kind === 'duration') return lead === 'within' && PROMISING_VERBS.has(lemma);
  if (!/^(?:estimate|put)$/.test(lemma)) return false;
  if (object !== null && /^(?:it|them)$/.test(lower(tokens, object.head)))
    return parse.clauses.some(({ verb }) => verb.to < from && isToBe(verb));
  if (lead !== 'at') return false;
  const isOnlyPossible = object !== null && holds(tokens, object.from, object.to, POSSIBLE);
  return isOnlyPossible || holds(tokens, sentence.from, start, COSTS);
}

/** "will add 40 cars; others put it at | 60" */
function isToBe({ tense, modal, negated }: VerbGroup): boolean {
  return !negated && (tense === 'future' || modal === 'would');
}

const POSSIBLE = new Set(['likely', 'possible', 'potential']);
const COSTS = new Set(['bill', 'cost', 'costs', 'price', 'prices']);

/** "managed to sell | 40 ships", "a strike by | 40 workers"; not "a decision to sell | 40 ships", "its case for raising fees to | $5" */
function isDone(context: QuantityContext, figure: FigureAt, clause: Clause): boolean {
  const { tokens, parse } = context;
  const { form, from } = clause.verb;
  if (form !== 'infinitive') {
    const isUrged = lower(tokens, from - 1) === 'for' && parse.chunkAt(from - 2)?.kind === 'noun';
    return !isUrged || parse.clauseAt(figure.from) !== clause;
  }
  if (isBeside(context, figure, clause) || isAgreed(context, figure)) return true;
  const over = parentOf(parse, clause)?.verb;
  if (over === undefined) return false;
  return HAPPENING_VERBS.has(over.lemma);
}

/** "for three years | from 1 October", "to $5 | from October", still to come */
function isFromThen(context: QuantityContext, { to }: FigureAt): boolean {
  const time = context.times.find(({ from }) => from > to);
  return (
    lower(context.tokens, to) === 'from' && time !== undefined && isToCome(context, time.period)
  );
}
