import { RELATIVES } from '../lexicon/clauses.ts';
import {
  ENDING_VERBS,
  EXPECTING_VERBS,
  HAPPENING_VERBS,
  PENDING_NOUNS,
  PENDING_VERBS,
  PROMISED_VERBS,
  STOPPING_VERBS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { parentOf, phrasesBefore } from '../syntax/relations.ts';
import { isCompared, isLinked } from './compared.ts';
import type { QuantityDraft } from './find.ts';
import type { FigureScene } from './scene.ts';
import { isAgreed } from './lasting.ts';
import { clausesOver } from './outlook.ts';
import { isToCome } from './status.ts';
import { tellingOf } from './tense.ts';
import { isWhole, toldBefore } from './told-before.ts';

/**
 * Whether a figure is told neither as what is so, nor as an aim, nor as expected, so that no status
 * is true of it: what is asked for, offered or allowed, or is yet to be done.
 */
export function isUnsettled(
  scene: FigureScene,
  figure: FigureAt | undefined,
  { status, hedge }: QuantityDraft,
): boolean {
  if (figure === undefined || figure.kind === 'ordinal' || isWhole(scene, figure)) return false;
  if (hedge === 'hoped' && status !== 'target') return true;
  return (status === 'observed' ? RULES : NEVER).some((isLeftOpen) => isLeftOpen(scene, figure));
}

/** "will be cut to $5 | from $8", "to lift output | from 40 | to 50": what is so now, or was expected */
function isOldOfNew({ tokens, parse }: FigureScene, { from, to, kind }: FigureAt): boolean {
  const clause = parse.clauseAt(from);
  if (lower(tokens, from - 1) !== 'from' || clause === undefined) return false;
  if (kind === 'count' && !holds(tokens, to, to + RANGE_REACH, TO)) return false;
  return isAhead(parse, clause);
}

function isAhead(parse: Parse, clause: Clause): boolean {
  return clause.verb.form === 'infinitive' || tellingOf(parse, clause) === 'ahead';
}

const TO = new Set(['to']);
const RANGE_REACH = 4;

/** "would have raised | $5 million": it was not done. */
function isUnreal(scene: FigureScene, figure: FigureAt): boolean {
  return clausesOver(scene, figure).some(({ verb }) => verb.modal === 'would' && verb.perfect);
}

/** "agreed to defer | $5 million", "a plan to fell | 40 oaks | was dropped": not done, or not now. */
function isPutOff({ parse }: FigureScene, { from, to, kind }: FigureAt): boolean {
  const own = parse.clauseAt(from);
  const isStopped = own && STOPPING_VERBS.has(own.verb.lemma) && own.verb.to <= from;
  if (isStopped && kind !== 'duration' && isAhead(parse, own)) return true;
  return parse.clauses.some(
    ({ subject, verb }) =>
      subject !== null &&
      subject.from <= from &&
      to <= verb.from &&
      (verb.passive ? STOPPING_VERBS : FAILING).has(verb.lemma),
  );
}

const FAILING = new Set(['collapse', 'fail']);

/** "was authorised to buy | 40 ships", "a decision to sell | 40 ships"; not "managed to sell | 40 ships", "rose to close at | $40", "is said to have sold | 40 ships" */
function isToBeDone(scene: FigureScene, figure: FigureAt): boolean {
  const { tokens, parse } = scene;
  const { from, kind } = figure;
  const clause = parse.clauseAt(from);
  if (clause?.verb.form !== 'infinitive') return false;
  const { verb, object } = clause;
  if (verb.perfect || from < verb.to || isAgreed(scene, figure) || isCompared(scene, figure))
    return false;
  // "a strike by | 40 workers", "its | 40 ships": there are so many, whatever is to be done.
  const isThere = object === null || object.to <= from || GIVEN.has(lower(tokens, from - 1));
  if (kind === 'count' && isThere) return false;
  const over = parentOf(parse, clause);
  return over === undefined || !hasHappened(clause, over);
}

const GIVEN = new Set(['her', 'his', 'its', 'of', 'the', 'their', 'these', 'those']);

function hasHappened({ verb }: Clause, over: Clause): boolean {
  if (over.verb.lemma === 'have') return over.verb.tense === 'past';
  if (ENDING_VERBS.has(verb.lemma) && over.verb.tense === 'past') return true;
  // "is used | to cut debt"
  const isMeant = over.verb.lemma === 'use' && over.verb.passive;
  return (HAPPENING_VERBS.has(over.verb.lemma) && !isMeant) || allows(over.verb);
}

/** "the law allows groups | to stay 15 days" */
function allows({ lemma, tense }: VerbGroup): boolean {
  return tense === 'present' && /^(?:allow|enable|entitle|permit)$/.test(lemma);
}

/**
 * "offered | $5 million", "would need | $5 million", "faces | four months", "risks losing | 5%",
 * "| 40 ships | were proposed", "the | 40 ships | needed"; not "the law offers | $5 million".
 */
function isPending(scene: FigureScene, figure: FigureAt): boolean {
  // A tagger takes "commuters face | six weeks" for a noun phrase.
  const faces = holds(scene.tokens, figure.from - FACE_REACH, figure.from, FACE);
  return (
    faces ||
    toldBefore(scene, figure) === 'needed' ||
    clausesOver(scene, figure).some(({ verb, object, subject }) => {
      const { lemma, passive, tense, perfect } = verb;
      const isStanding = lemma === 'offer' && tense === 'present' && !perfect;
      // "was earmarked for closure, saving | $5 million"
      if (passive && PROMISING.test(lemma)) return figure.from >= verb.to;
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
function isAwaited({ tokens, parse }: FigureScene, { kind, to }: FigureAt): boolean {
  const end = parse.chunkAt(to - 1)?.to ?? to;
  const next = parse.clauses.find(({ verb }) => verb.from >= to)?.verb;
  if (next === undefined || !isLinked(tokens, end, next.from, RELATIVES)) return false;
  const isAsked =
    EXPECTING_VERBS.has(next.lemma) ||
    PROMISED_VERBS.has(next.lemma) ||
    PENDING_VERBS.has(next.lemma);
  if (next.passive && (isAsked || next.form === 'infinitive')) return true;
  return kind !== 'count' && (next.tense === 'future' || lower(tokens, next.to) === 'due');
}

/** "a tender, worth | $5 million, | was to be called": told of what is yet to come about */
function isOfAside({ tokens, parse }: FigureScene, { kind, from, to }: FigureAt): boolean {
  if (kind === 'count') return false;
  return parse.clauses.some((clause) => {
    const { subject, subjectBy, verb } = clause;
    if (subjectBy !== 'own' || subject === null || subject.to > from || to > verb.from)
      return false;
    const isToBe = verb.lemma === 'be' && lower(tokens, verb.to) === 'to';
    return isToBe || tellingOf(parse, clause) === 'ahead';
  });
}

/** "a compromise of | $5 million", "a | $5 million | bid" */
function isOffer({ tokens, parse }: FigureScene, { kind, from }: FigureAt): boolean {
  const own = parse.chunkAt(from);
  if (own?.kind !== 'noun' || kind === 'count') return false;
  const [of, noun] = phrasesBefore(parse, own.from);
  const isLed = of !== undefined && lower(tokens, of.from) === 'of' && noun?.kind === 'noun';
  return [own, ...(isLed ? [noun] : [])].some(({ phrase }) =>
    PENDING_NOUNS.has(tokens[phrase.head]?.lemma ?? ''),
  );
}

/** "speaks of | 5 percent", "the cost was put at | $5 million", "could have sunk | 3 ships" */
function isGuessed({ tokens, parse }: FigureScene, { kind, from }: FigureAt): boolean {
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
function isFromThen(scene: FigureScene, { to }: FigureAt): boolean {
  const { tokens, times } = scene;
  return times.some(
    (time) =>
      time.from > to &&
      lower(tokens, to) === 'from' &&
      isLinked(tokens, to + 1, time.from) &&
      isToCome(scene, time.period),
  );
}

/** Those for what is told as aimed at or expected. */
const NEVER = [isOldOfNew, isUnreal, isPutOff];

const RULES = [isToBeDone, isPending, isAwaited, isOfAside, isOffer, isGuessed, isFromThen];
