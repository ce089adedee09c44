import {
  ATTAINED,
  NOT_BEYOND,
  type Reach,
  REPORT_NOUNS,
  SHELVED,
  type Use,
} from '../lexicon/negation.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { follows, holds, isNumeric, lower } from '../text/read.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Stretch } from '../text/tokens.ts';
import type { ParsedSentence } from './ends.ts';

/**
 * How far words that can deny reach where they stand, at tokens `[from, to)`; undefined where they
 * deny nothing.
 */
export function reachOf(parsed: ParsedSentence, cue: Stretch, use: Reach | Use): Reach | undefined {
  if (isUse(use)) return READERS[use](parsed, cue);
  // "declined to | 40 tons"
  const isVerb = parsed.parse.chunkAt(cue.to - 1)?.kind === 'verb';
  return isVerb || lower(parsed.tokens, cue.to - 1) !== 'to' ? use : undefined;
}

type Reader = (parsed: ParsedSentence, cue: Stretch) => Reach | undefined;

/** How the words around a cue tell its reach, by its use. */
const READERS: Readonly<Record<Use, Reader>> = {
  not: reachOfNot,
  no: reachOfNo,
  far: reachOfFar,
  missing: ({ parse }, { from }) => (isPassive(parse, from) ? 'predicate' : 'ahead'),
  // "short of its goal", "short of 40 tons"; not "short of the 40 tons | it needs", "| of May", "short of the record"
  short: ({ tokens, parse }, { to }) => {
    const end = parse.chunkAt(to)?.to ?? to;
    if (holds(tokens, to, end, AIM_NOUNS)) return 'ahead';
    const next = parse.chunkAt(end + 1);
    const isTold =
      parse.clauses.some(({ start }) => start === end) || (next?.kind === 'noun' && next.tellsTime);
    return isTold || holds(tokens, to, end, ATTAINED) ? undefined : 'ahead';
  },
  cancelling: reachOfOff,
  // "Mill scrapped | the tour", "The tour was | scrapped"; not "scrapped | the ship"
  shelving: (parsed, cue) => {
    const { tokens, parse } = parsed;
    const next = parse.chunkAt(cue.to);
    const thing = next?.kind === 'noun' ? next.phrase : parse.clauseAt(cue.from)?.subject;
    return SHELVED.has(tokens[thing?.head ?? -1]?.lemma ?? '')
      ? reachOfOff(parsed, cue)
      : undefined;
  },
  denying: ({ tokens, parse }, { from, to }) => {
    // "would neither confirm nor | deny"
    if (/^(?:nor|or)$/.test(lower(tokens, from - 1))) return undefined;
    if (!isPassive(parse, from)) return 'reported';
    // "was denied | passage"
    return parse.chunkAt(to)?.kind === 'noun' ? undefined : 'predicate';
  },
  rejecting: ({ tokens, sentence, parse }, { from, to }) => {
    if (isPassive(parse, from))
      return holds(tokens, sentence.from, from, REPORT_NOUNS) ? 'predicate' : undefined;
    const end = parse.chunkAt(to)?.to ?? to;
    return holds(tokens, to, end, REPORT_NOUNS) ? 'reported' : undefined;
  },
  false: ({ tokens, parse }, { from, to }) => {
    if (/^(?:that|to)$/.test(lower(tokens, to))) return 'reported';
    // "a third were false alarms"
    if ((parse.chunkAt(from)?.to ?? to) > to) return undefined;
    const clause = parse.clauseAt(from);
    // "if the count is | wrong"
    if (/^(?:if|unless|whether)$/.test(lower(tokens, clause?.opener ?? -1))) return undefined;
    return clause?.verb.lemma === 'be' || isPassive(parse, from) ? 'predicate' : undefined;
  },
};

function reachOfOff({ parse }: ParsedSentence, { from, to }: Stretch): Reach | undefined {
  const chunk = parse.chunkAt(from);
  if (chunk?.kind === 'verb' && chunk.group.negated) return undefined;
  if (isPassive(parse, from)) return 'predicate';
  // "which Mill cancelled | four days before"
  const next = parse.chunkAt(to);
  return next?.kind === 'noun' && !next.tellsTime ? 'object' : undefined;
}

function isUse(use: Reach | Use): use is Use {
  return use in READERS;
}

/** Whether a token stands in a verb group that has a tense. */
function isFinite(parse: Parse, at: number): boolean {
  const chunk = parse.chunkAt(at);
  return chunk?.kind === 'verb' && chunk.group.form === 'finite';
}

function isPassive(parse: Parse, at: number): boolean {
  const chunk = parse.chunkAt(at);
  return chunk?.kind === 'verb' && chunk.group.passive;
}

/**
 * "did not rise", but "agreed not to sign" and "in May, not in June", where only what follows is
 * denied, and "had the line not been cut", where nothing is: it was.
 */
function reachOfNot(
  { tokens, sentence, parse }: ParsedSentence,
  { from, to }: Stretch,
): Reach | undefined {
  // "did not open until May": it opened in May.
  if (holds(tokens, to, sentence.to, UNTIL)) return undefined;
  const next = lower(tokens, to);
  if (NOT_BEYOND.has(next)) return undefined;
  // "should not have sold": it did.
  const verb = parse.clauseAt(from)?.verb;
  if (verb?.perfect === true && /^(?:ought|should)$/.test(verb.modal ?? '')) return undefined;
  if (lower(tokens, from) !== 'not') return isAside(parse, from, to) ? 'ahead' : 'clause';
  // "is “not | true” that"
  if (next === 'true') return 'reported';
  // "asked not | to be named"
  if (next === 'to') return 'ahead';
  if (isFinite(parse, from - 1)) return 'clause';
  return next === 'been' ? undefined : 'part';
}

/** "mills, | never many, | shut" */
function isAside({ chunkAt }: Parse, from: number, to: number): boolean {
  return chunkAt(from - 1)?.kind !== 'verb' && chunkAt(to)?.kind === 'noun';
}

const UNTIL = new Set(['until']);

/** "signed no pact" denies the signing, "with no pact" and "No pact was signed" what follows; "No. 5", "No, ..." and "two no votes" nothing. */
function reachOfNo({ tokens, parse }: ParsedSentence, { from, to }: Stretch): Reach | undefined {
  if (tokens[to]?.kind === 'mark') return undefined;
  if (/^(?:DET|NUM)$/.test(tokens[from - 1]?.tag ?? '') && /^votes?$/.test(lower(tokens, to)))
    return undefined;
  // "sold at no | charge, 40 of them in May"; not "Under no | circumstances would Mill leave"
  const isLed = parse.chunkAt(from - 1)?.kind === 'preposition';
  if (isLed && parse.chunkAt(parse.chunkAt(to - 1)?.to ?? to)?.kind !== 'verb') return 'part';
  // "had forecast no | change": so they had.
  const isTold = CLAUSE_VERBS.has(lower(tokens, from - 1));
  return isFinite(parse, from - 1) && !isTold ? 'clause' : 'ahead';
}

/** "far from met", "far from the $5 billion", "far from its target", but not "far from the port" */
function reachOfFar({ tokens, parse }: ParsedSentence, { to }: Stretch): Reach | undefined {
  const chunk = parse.chunkAt(to);
  if (chunk?.kind !== 'noun') return 'clause';
  const isSize = holds(tokens, to, chunk.to, AIM_NOUNS);
  return isSize || tokens.slice(to, chunk.to).some(isNumeric) ? 'ahead' : undefined;
}

/** "told a forum in Lund that it | would | go on": "would" only puts "will" into the past, where no "if" bounds it. */
function isSaidAhead({ tokens, parse }: ParsedSentence, at: number): boolean {
  const clause = parse.clauseAt(at);
  if (clause === undefined || lower(tokens, at) !== 'would') return false;
  // "which would | make it 5 percent": where that comes about
  if (clause.subjectBy === 'relative') return false;
  // "The yard would train 600 welders, he said", not "A duty of 5% would cost $4 billion, he said"
  const isKnown = !/^(?:an?|any)$/.test(lower(tokens, clause.subject?.from ?? -1));
  const isSaid = parse.clauses.some(
    ({ verb, start }) =>
      (verb.to <= at || (isKnown && lower(tokens, start - 1) === ',')) &&
      verb.tense === 'past' &&
      CLAUSE_VERBS.has(verb.lemma),
  );
  return isSaid && !parse.chunks.some(({ from }) => CONDITIONS.test(lower(tokens, from)));
}

const CONDITIONS = /^(?:if|provided|unless|were|without)$/;

/** "is planned" and "the rise planned" reach over the clause, "a planned rise" what follows. */
export function hedgeReach(
  parsed: ParsedSentence,
  { from, to }: Stretch,
  reach: Reach | 'participle',
): Reach | undefined {
  const { tokens, parse } = parsed;
  // "Mill had paid, | a claim | Berg disputes"; not "made | a claim", "a suit, | a claim | for $5"
  const isTaken = /^(?:noun|opener|relative|verb)$/.test(parse.chunkAt(to)?.kind ?? '');
  if (reach === 'predicate' && !(isTaken && lower(tokens, from - 1) === ',')) return undefined;
  // "could not | be saved": it was not
  if (follows(tokens, from, 'could', 'not')) return undefined;
  // "told her it would pay": it will, as said
  if (isSaidAhead(parsed, from)) return undefined;
  if (reach !== 'participle') return reach;
  return parse.chunkAt(from)?.kind === 'noun' ? 'part' : 'clause';
}
