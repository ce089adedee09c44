import { RELATIVES } from '../lexicon/clauses.ts';
import { PLACE_NOUNS } from '../lexicon/quantities.ts';
import {
  ENDING_VERBS,
  EXPECTING_VERBS,
  HAPPENING_VERBS,
  PENDING_NOUNS,
  PENDING_VERBS,
  PROMISED_VERBS,
  PROMISING_VERBS,
  STOPPING_VERBS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, holds, lower } from '../text/read.ts';
import { covers } from '../text/tokens.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { isRelative, parentOf, phrasesBefore } from '../syntax/relations.ts';
import { isCompared, isLinked } from './compared.ts';
import type { QuantityMention } from './find.ts';
import type { QuantityContext } from './context.ts';
import { isAgreed, isFixed } from './lasting.ts';
import { clausesOver } from './outlook.ts';
import { calledBehind } from './outlook-nouns.ts';
import { isOfNow, isToCome } from './status.ts';
import { tellingOf } from './tense.ts';
import { isWhole, toldBefore } from './told-before.ts';

/**
 * Whether a figure is told neither as what is so, nor as an aim, nor as expected, so that no status
 * is true of it: what is asked for, offered or allowed, or is yet to be done.
 */
export function isUnsettled(
  context: QuantityContext,
  figure: FigureAt | undefined,
  { status, hedge, period }: QuantityMention,
): boolean {
  if (figure === undefined || figure.kind === 'ordinal') return false;
  if (isWhole(context, figure) || isOfNow(context, figure)) return false;
  if (hedge === 'hoped' && status !== 'target') return true;
  // "if prices fall to $5", "whether $5 holds"
  if (hedge === 'conditional' && status === 'observed' && period === null) return true;
  return (status === 'observed' ? RULES : NEVER).some((isLeftOpen) => isLeftOpen(context, figure));
}

/** "will be cut to $5 | from $8", "to lift output | from 40 | to 50": what is so now, or was expected */
function isOldOfNew(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const { from, to, kind } = figure;
  const clause = parse.clauseAt(from);
  if (lower(tokens, from - 1) !== 'from' || clause === undefined) return false;
  if (kind === 'count' && !holds(tokens, to, to + RANGE_REACH, TO)) return false;
  return isAhead(parse, clause) && calledBehind(context, figure) === undefined;
}

function isAhead(parse: Parse, clause: Clause): boolean {
  return clause.verb.form === 'infinitive' || tellingOf(parse, clause) === 'ahead';
}

const TO = new Set(['to']);
const RANGE_REACH = 4;

/** "would have raised | $5 million": it was not done. */
function isUnreal(context: QuantityContext, figure: FigureAt): boolean {
  return clausesOver(context, figure).some(({ verb }) => verb.modal === 'would' && verb.perfect);
}

/** "agreed to defer | $5 million", "a plan to fell | 40 oaks | was dropped": not done, or not now. */
function isPutOff({ parse }: QuantityContext, figure: FigureAt): boolean {
  const own = parse.clauseAt(figure.from);
  const isStopped = own && STOPPING_VERBS.has(own.verb.lemma) && own.verb.to <= figure.from;
  if (isStopped && figure.kind !== 'duration' && isAhead(parse, own)) return true;
  return parse.clauses.some((clause) => isOfStopped(figure, clause));
}

/** "was due to open | 40 shops", "was to have opened | 40 shops": nobody says that it did. */
function wasDue(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens } = context;
  return clausesOver(context, figure).some(
    ({ verb: { lemma, tense, to } }) =>
      lemma === 'be' &&
      tense === 'past' &&
      (lower(tokens, to) === 'due' || follows(tokens, to, 'to', 'have')),
  );
}

function isOfStopped({ from, to }: FigureAt, { subject, verb }: Clause): boolean {
  const isBefore = subject !== null && subject.from <= from && to <= verb.from;
  return isBefore && (verb.passive ? STOPPING_VERBS : FAILING).has(verb.lemma);
}

/** "a planned rise, | from $5 to $6, | was delayed" */
function isOfPutOff({ parse }: QuantityContext, figure: FigureAt): boolean {
  if (figure.kind === 'count' || figure.kind === 'duration') return false;
  return parse.clauses.some(
    (clause) =>
      clause.verb.passive &&
      clause.subject &&
      !covers(clause.subject, figure) &&
      isOfStopped(figure, clause),
  );
}

const FAILING = new Set(['collapse', 'fail']);

/** "farms with | fewer than 50 cows", "towns of | over 5,000 people": tells which are meant. */
function isClass({ tokens, parse, sentence }: QuantityContext, { from }: FigureAt): boolean {
  if (!/^(?:least|most|over|than|under)$/.test(lower(tokens, from - 1))) return false;
  const [lead, noun] = phrasesBefore(parse, parse.chunkAt(from)?.from ?? from).filter(
    (chunk) => !/^(?:over|under)$/.test(lower(tokens, chunk.from)),
  );
  if (noun?.kind !== 'noun' || noun.to > noun.from + 1) return false;
  const word = tokens[noun.from];
  if (word?.lower.endsWith('s') !== true) return false;
  const link = lower(tokens, lead?.from ?? -1);
  const isCommon = word.tag === 'NOUN' || noun.from === sentence.from;
  return isCommon && (link === 'with' || (link === 'of' && PLACE_NOUNS.has(word.lemma)));
}

/** "its | 40-megawatt | unit will close": it is so large, whatever becomes of it. */
function isProperty(context: QuantityContext, figure: FigureAt): boolean {
  const lead = lower(context.tokens, figure.from - 1);
  return lead !== 'of' && GIVEN.has(lead) && isFixed(context, figure);
}

/** "was authorised to buy | 40 ships", "a decision to sell | 40 ships"; not "managed to sell | 40 ships", "rose to close at | $40", "is said to have sold | 40 ships" */
function isToBeDone(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const { from, kind } = figure;
  const clause = parse.clauseAt(from);
  if (clause?.verb.form !== 'infinitive') return clause !== undefined && isUrged(context, clause);
  const { verb, object } = clause;
  if (verb.perfect || from < verb.to || isAgreed(context, figure) || isCompared(context, figure))
    return false;
  // "a strike by | 40 workers", "its | 40 ships": there are so many, whatever is to be done.
  const lead = lower(tokens, from - 1);
  const isThere = object === null || object.to <= from || GIVEN.has(lead);
  if (kind === 'count' && isThere && lead !== 'to') return false;
  const over = parentOf(parse, clause);
  return over === undefined || !hasHappened(clause, over);
}

/** "its case for | raising fees to $5" */
function isUrged({ tokens, parse }: QuantityContext, { verb }: Clause): boolean {
  const noun = parse.chunkAt(verb.from - 2);
  if (verb.form !== 'gerund' || lower(tokens, verb.from - 1) !== 'for') return false;
  return noun?.kind === 'noun' && URGING.test(tokens[noun.phrase.head]?.lemma ?? '');
}

const URGING = /^(?:appeal|argument|bid|call|campaign|case|demand|pressure|proposal|push|request)$/;

/** "ordered an election | within 60 days", "must save | $5 million" */
function isLimit({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  const verb = parse.clauseAt(from)?.verb;
  if (verb === undefined || from < verb.to) return false;
  if (/^(?:must|ought)$/.test(verb.modal ?? '')) return true;
  return (
    kind === 'duration' && lower(tokens, from - 1) === 'within' && PROMISING_VERBS.has(verb.lemma)
  );
}

const GIVEN = new Set(['her', 'his', 'its', 'of', 'the', 'their', 'these', 'those']);

function hasHappened({ verb }: Clause, over: Clause): boolean {
  if (over.verb.lemma === 'have') return over.verb.tense === 'past';
  if (ENDING_VERBS.has(verb.lemma) && over.verb.tense === 'past') return true;
  return HAPPENING_VERBS.has(over.verb.lemma) || allows(over.verb);
}

/** "the law allows groups | to stay 15 days" */
function allows({ lemma, tense }: VerbGroup): boolean {
  return tense === 'present' && /^(?:allow|enable|entitle|permit)$/.test(lemma);
}

/**
 * "offered | $5 million", "would need | $5 million", "faces | four months", "risks losing | 5%",
 * "| 40 ships | were proposed", "the | 40 ships | needed"; not "the law offers | $5 million".
 */
function isPending(context: QuantityContext, figure: FigureAt): boolean {
  // A tagger takes "commuters face | six weeks" for a noun phrase.
  const faces = holds(context.tokens, figure.from - FACE_REACH, figure.from, FACE);
  return (
    faces ||
    toldBefore(context, figure) === 'needed' ||
    clausesOver(context, figure).some(({ verb, object, subject }) => {
      const { lemma, passive, tense, perfect } = verb;
      const isStanding = lemma === 'offer' && tense === 'present' && !perfect;
      // "was earmarked for closure, saving | $5 million"
      if (passive && PROMISING.test(lemma))
        return figure.from >= verb.to || (perfect && object === null);
      if (!PENDING_VERBS.has(lemma) || isStanding) return false;
      if (figure.from >= verb.to) return true;
      return passive && object === null && subject !== null && figure.to <= verb.from;
    })
  );
}

const PROMISING = /^(?:earmark|plan|pledge|promise|propose|schedule)$/;

const FACE = new Set(['face', 'risk']);
const FACE_REACH = 3;

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
  return kind !== 'count' && (next.tense === 'future' || lower(tokens, next.to) === 'due');
}

/** "a tender, worth | $5 million, | was to be called": told of what is yet to come about */
function isOfAside({ tokens, parse }: QuantityContext, { kind, from, to }: FigureAt): boolean {
  const own = parse.clauseAt(from);
  const start = parse.chunkAt(from)?.from ?? from;
  if (own === undefined || (kind === 'count' && lower(tokens, start - 2) !== 'equivalent'))
    return false;
  const { subject, subjectBy, verb } = own;
  if (subjectBy !== 'own' || subject === null || subject.to > from || to > verb.from) return false;
  const isToBe = verb.lemma === 'be' && lower(tokens, verb.to) === 'to';
  return isToBe || tellingOf(parse, own) === 'ahead';
}

/** "a compromise of | $5 million", "a | $5 million | bid" */
function isOffer({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  const own = parse.chunkAt(from);
  if (own?.kind !== 'noun' || kind === 'count') return false;
  const [of, noun] = phrasesBefore(parse, own.from);
  const isLed = of !== undefined && lower(tokens, of.from) === 'of' && noun?.kind === 'noun';
  return [own, ...(isLed ? [noun] : [])].some(({ phrase }) =>
    PENDING_NOUNS.has(tokens[phrase.head]?.lemma ?? ''),
  );
}

/** "speaks of | 5 percent", "the cost was put at | $5 million", "could have sunk | 3 ships" */
function isGuessed({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  const clause = parse.clauseAt(from);
  if (clause === undefined) return false;
  const { verb, subject, object } = clause;
  if (verb.perfect && verb.modal !== null && verb.modal !== 'should') return true;
  const lead = lower(tokens, (parse.chunkAt(from)?.from ?? from) - 1);
  if (/^(?:speak|talk)$/.test(verb.lemma)) return from > verb.to && lower(tokens, verb.to) === 'of';
  const isCost = [subject, object].some((noun) =>
    /^(?:bill|cost|price)$/.test(tokens[noun?.head ?? -1]?.lemma ?? ''),
  );
  return verb.lemma === 'put' && lead === 'at' && kind === 'money' && isCost;
}

/** "for three years | from 1 October", "to $5 | from October", still to come */
function isFromThen(context: QuantityContext, { to }: FigureAt): boolean {
  const { tokens, times } = context;
  return times.some(
    (time) =>
      time.from > to &&
      lower(tokens, to) === 'from' &&
      isLinked(tokens, to + 1, time.from) &&
      isToCome(context, time.period),
  );
}

/** "will cut debt, which stood at $9 million, | to below | $5 million": told by the verb before, not by "stood". */
function isResumed({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  const clause = parse.clauseAt(from);
  const [comma, to] = phrasesBefore(parse, parse.chunkAt(from)?.from ?? from).reverse();
  const isTo = lower(tokens, to?.from ?? -1) === 'to' && comma?.kind === 'comma';
  return clause !== undefined && isTo && isRelative(tokens, clause);
}

/** Those for what is told as aimed at or expected. */
const NEVER = [isOldOfNew, isUnreal, isPutOff, wasDue, isClass, isProperty];

const RULES = [
  isOfPutOff,
  wasDue,
  isClass,
  isLimit,
  isToBeDone,
  isPending,
  isAwaited,
  isOfAside,
  isOffer,
  isGuessed,
  isFromThen,
  isResumed,
];
