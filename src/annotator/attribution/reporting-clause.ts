import { COUNTED, PAPERS } from '../lexicon/attribution.ts';
import { takes, SAYING_LEMMAS } from '../lexicon/sayings.ts';
import type { Clause } from '../syntax/clauses.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { type Content, contentOf } from './content.ts';
import type { Speaker } from './attribution.ts';
import {
  CONDITION,
  chunksIn,
  firstComma,
  isAlike,
  isClearlyFinite,
  segmentStart,
} from './phrase.ts';
import { isQuoted, type Reading, type SpeakerAt } from './reading.ts';
import { speakerFrom } from './speaker-phrase.ts';
import { isDoer, isPerson } from './unnamed.ts';
import { isRelative, parentOf } from '../syntax/relations.ts';

/** A clause that says who says something: "X said", "said X", "which expects". Tokens `[from, to)`. */
export interface ReportingClause extends Stretch {
  readonly clause: Clause;
  readonly verb: number;
  readonly speaker: Speaker;
  /** What it says behind its verb; null where only words before it or quoted ones can be meant. */
  readonly content: Content | null;
}

/** Quoted words and a clause that is theirs stand no further apart than this, in tokens. */
const BESIDE_REACH = 3;

/** Whether a reporting clause stands right behind quoted words ("“...,” | Mill said"), or they behind it. */
export function isBehind({ from }: Stretch, { to }: Stretch): boolean {
  return from >= to && from - to <= BESIDE_REACH;
}

/**
 * The reporting clauses of a sentence, in order; those in quotation marks and those inside of what
 * another one reports are left out.
 *
 * Takes verbs of saying in the active voice with a speaker as their subject.
 * Refuses denied, possible and future saying ("did not say", "would say"), and "if X says".
 */
export function reportingClauses(reading: Reading): ReportingClause[] {
  const found: ReportingClause[] = [];
  for (const clause of reading.parse.clauses) {
    const { head, lemma } = clause.verb;
    const isInside = head >= reading.from && head < reading.to;
    if (!isInside || !SAYING_LEMMAS.has(lemma) || isQuoted(reading, head)) continue;
    const reporting = read(reading, clause, found);
    if (reporting !== undefined && !isNested(reading, found, reporting)) found.push(reporting);
  }
  return found;
}

function read(
  reading: Reading,
  clause: Clause,
  before: readonly ReportingClause[],
): ReportingClause | undefined {
  const { verb } = clause;
  const isBy = lower(reading.tokens, verb.to) === 'by';
  if (isDoubtful(reading, clause)) return undefined;
  if (verb.passive || (isBy && !isClearlyFinite(reading, verb))) return undefined;
  const content = wholeContent(reading, clause);
  if (content === null && (verb.form === 'infinitive' || isGap(reading, clause))) return undefined;
  if (isHearer(reading, clause, content)) return undefined;
  const named = speakerOfClause(reading, clause, content, before);
  if (named === undefined || !fits(reading, clause, content, named)) return undefined;
  const from = Math.min(named.from, verb.from);
  const to = Math.max(content?.lead ?? verb.head + 1, clause.subjectBy === 'behind' ? named.to : 0);
  return { clause, verb: verb.head, speaker: named.speaker, from, to, content };
}

/** What a clause says; bound where part of it, or what it holds with, stands before. */
function wholeContent(reading: Reading, clause: Clause): Content | null {
  const content = contentOf(reading, clause);
  const isHalf = isGap(reading, clause) || isConditional(reading, clause);
  return content !== null && isHalf ? { ...content, kind: 'bound' } : content;
}

/** "did not say", "would say", "will say", "if X says", "had X said", "neither confirm nor deny". */
function isDoubtful({ tokens, parse }: Reading, clause: Clause): boolean {
  const { verb, opener, subject } = clause;
  if (verb.negated || verb.modal !== null || verb.tense === 'future') return true;
  const opening = subject === null ? [] : [subject.from - 1, subject.from];
  if (opening.some((at) => FEW.test(lower(tokens, at)))) return true;
  if (/^(?:neither|n?or)$/u.test(lower(tokens, verb.from - 1))) return true;
  const parent = parentOf(parse, clause);
  if (parent?.subjectBy === 'behind' && parent.subject === subject) return true;
  return opener !== null && /^(?:if|unless|whether)$/u.test(lower(tokens, opener));
}

/** Words before those who do not speak, or hardly: "few traders", "not all of them". */
const FEW = /^(?:few|hardly|neither|nor|not|scarcely)$/u;

/** "..., councillors told", "councillors | told that": who tells nobody is told. */
function isHearer(reading: Reading, { verb, subjectBy }: Clause, content: Content | null): boolean {
  if (verb.lemma !== 'tell' || subjectBy === 'behind') return false;
  const behind = chunksIn(reading, verb.to, content?.from ?? reading.to);
  return !behind.some((chunk) => chunk.kind === 'noun' && !chunk.tellsTime);
}

/**
 * "of which Mill | confirmed 40 cases", "the sum that Mill | says it needs": part of what is said
 * stands before; not "which he called “a gift”".
 */
function isGap({ tokens, parse }: Reading, clause: Clause): boolean {
  const { subject, subjectBy, opener, verb } = clause;
  if (subjectBy !== 'own' || takes(verb.lemma, 'name')) return false;
  if (/^["“‘«]$/u.test(tokens[verb.to]?.text ?? '')) return false;
  if (isRelative(tokens, clause)) return !WHEREIN.test(lower(tokens, (opener ?? 0) - 1));
  // "the sum | the firm says it needs"
  const start = subject?.from ?? 0;
  const before = parse.chunkAt(start - 1);
  if (before?.kind !== 'noun' || before.tellsTime) return false;
  const lead = parse.chunkAt(before.from - 1);
  return lead === undefined
    ? [before.from, start].every((at) => tokens[at]?.tag === 'DET')
    : lead.kind === 'verb';
}

/** Prepositions before "which" that tell where or when something was said. */
const WHEREIN = /^(?:after|at|before|during|in|under)$/u;

/** "If the rains fail, | Mill says many will starve": what is said holds only with what stands before. */
function isConditional(reading: Reading, { start }: Clause): boolean {
  const { tokens } = reading;
  const from = segmentStart(reading, start);
  const opens = /^(?:and|but)$/u.test(lower(tokens, from)) ? from + 1 : from;
  return lower(tokens, start - 1) === ',' && CONDITION.test(lower(tokens, opens));
}

/** Whether somebody says something with a verb that has other uses: "sees" of a body, "shows" of data. */
function fits(
  reading: Reading,
  clause: Clause,
  content: Content | null,
  named: SpeakerAt,
): boolean {
  const { verb, subject } = clause;
  const { lemma } = verb;
  if (!takes(lemma, 'outlook')) return content !== null || tellsWords(reading, verb);
  if (lemma === 'see' && (verb.tense !== 'present' || verb.perfect)) return false;
  if (subject !== null && PAPERS.has(lower(reading.tokens, subject.head))) return true;
  return content !== null && named.speaker.kind !== 'person';
}

/** Whether a verb may stand beside words without taking them: "..., he said", "called it a “gift”". */
function tellsWords({ runs }: Reading, { lemma }: Clause['verb']): boolean {
  if (runs.length === 0 && !takes(lemma, 'clause')) return false;
  return (['clause', 'manner', 'name', 'thing'] as const).some((frame) => takes(lemma, frame));
}

function speakerOfClause(
  reading: Reading,
  clause: Clause,
  content: Content | null,
  before: readonly ReportingClause[],
): SpeakerAt | undefined {
  const { verb } = clause;
  // "said A. Name, a trader at X, | who expects"
  const last = before.at(-1);
  const { from, to } = clause.subject ?? { from: 0, to: 0 };
  const isWho = lower(reading.tokens, clause.opener ?? -1) === 'who';
  if (isWho && last !== undefined && last.from <= from && to <= last.to)
    return { speaker: last.speaker, from: verb.from, to: verb.to };
  const quoted = verb.form === 'gerund' && lower(reading.tokens, verb.from - 1) === 'as';
  if (quoted) return quotedSpeaker(reading, clause);
  if (verb.form === 'finite' && clause.subjectBy !== 'shared')
    return isCounted(reading, clause)
      ? undefined
      : speakerFrom(reading, clause, isCertain(reading, clause, content?.kind));
  if (!goesOn(reading, clause, content) || isOfOther(reading, clause)) return undefined;
  const speaker = sharedSpeaker(reading, clause, before);
  return speaker && { from: verb.from, to: verb.head + 1, speaker };
}

/** "the number | who said". */
function isCounted({ tokens }: Reading, { opener, subject }: Clause): boolean {
  const isWho = lower(tokens, opener ?? -1) === 'who';
  return isWho && COUNTED.has(lower(tokens, subject?.head ?? -1));
}

/** Whether a verb without a subject of its own says something: "and warned", ", adding that", "sought to stress". */
function goesOn(reading: Reading, clause: Clause, content: Content | null): boolean {
  const { form } = clause.verb;
  if (form === 'gerund') return isAdding(reading, clause, content);
  const parent = parentOf(reading.parse, clause);
  return form === 'finite' || takes(parent?.verb.lemma ?? '', 'trying');
}

/** "met Karl Holm, who left in May and | denied": what somebody else is described by may go on. */
function isOfOther(reading: Reading, { subject, verb }: Clause): boolean {
  const last = reading.parse.clauses.findLast(
    (one) => one.parent === null && one.verb.form === 'finite' && one.verb.to <= verb.from,
  );
  if (last === undefined || last.subject === subject || !isRelative(reading.tokens, last))
    return false;
  return firstComma(reading, last.verb.to, verb.from) === verb.from;
}

/** Whether a verb leaves no doubt that its subject speaks, whoever it is. */
function isCertain(
  { tokens }: Reading,
  { verb: { lemma }, subject }: Clause,
  kind: Content['kind'] | undefined,
): boolean {
  const head = subject?.head ?? -1;
  const isPaper = PAPERS.has(lower(tokens, head));
  const isOne = isPerson(tokens[head]) || (lemma === 'confirm' && isDoer(lower(tokens, head)));
  if (takes(lemma, 'evidence')) return kind !== 'thing' && (isPaper || isOne);
  if (kind === 'figure' || kind === 'that' || /^(?:say|tell)$/u.test(lemma)) return true;
  if (takes(lemma, 'manner') && lemma !== 'read') return true;
  return isPaper && (takes(lemma, 'outlook') || (takes(lemma, 'clause') && kind !== 'thing'));
}

/**
 * "noted that ... and | highlighted", "..., | adding": who spoke before goes on, if the two share
 * their subject or that of the second is nobody who speaks ("said that exports grew and | praised").
 */
function sharedSpeaker(
  reading: Reading,
  clause: Clause,
  before: readonly ReportingClause[],
): Speaker | undefined {
  const subject = clause.subjectBy === 'relative' ? mainSubject(reading, clause) : clause.subject;
  const known = before.findLast((other) => other.clause.subject === subject);
  if (known !== undefined) return known.speaker;
  const own = reading.parse.clauses.find(
    (other) => other.subject === subject && other.subjectBy !== 'shared',
  );
  if (isSeen(reading, own)) return undefined;
  const named = own === undefined ? undefined : speakerFrom(reading, own, false)?.speaker;
  const last = before.at(-1)?.speaker;
  if (last === undefined || clause.verb.form === 'gerund') return last ?? named;
  return named === undefined || isOfReporter(reading, clause, before.at(-1)) ? last : undefined;
}

/** "watched | it pass and found": who watched is meant. */
function isSeen({ parse }: Reading, own: Clause | undefined): boolean {
  const verb = parse.clauses.find((one) => one.verb.to === own?.subject?.from)?.verb;
  return verb !== undefined && !SAYING_LEMMAS.has(verb.lemma);
}

/** "said Berg is keen and | praised", "said Berg had left and | praised": a verb in the tense of "said" only is of who said. */
function isOfReporter(
  { parse }: Reading,
  { verb, subject }: Clause,
  last: ReportingClause | undefined,
): boolean {
  const told = parse.clauses.find(
    (other) => other.subject === subject && other.subjectBy === 'own',
  );
  return last !== undefined && isAlike(verb, last.clause.verb) && !isAlike(verb, told?.verb);
}

/** "..., adding that", "issued a statement saying": what goes on with what somebody said or did. */
function isAdding({ tokens }: Reading, { verb }: Clause, content: Content | null): boolean {
  const before = verb.from - 1;
  const leads = lower(tokens, before) === ',' || PAPERS.has(lower(tokens, before));
  const quotes = /^["“‘«:,]$/u.test(tokens[verb.to]?.text ?? '');
  return takes(verb.lemma, 'adding') && leads && (content !== null || quotes);
}

/** The subject of the clause whose object a gerund describes: "The board issued a statement | saying". */
function mainSubject({ parse }: Reading, clause: Clause): Clause['subject'] {
  return (
    parse.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < clause.verb.from)
      ?.subject ?? null
  );
}

/** "X was quoted as saying", "the agency quoted X as saying": X speaks. */
function quotedSpeaker(reading: Reading, clause: Clause): SpeakerAt | undefined {
  const quoting = reading.parse.clauses.findLast(
    ({ verb }) => verb.from < clause.verb.from && /^(?:cite|quote)$/u.test(verb.lemma),
  );
  if (quoting === undefined) return undefined;
  if (quoting.verb.passive) return speakerFrom(reading, quoting, false);
  return speakerFrom(reading, { ...quoting, subject: quoting.object, subjectBy: 'behind' }, true);
}

/** What parts a clause from the one before it. */
const BOUNDARY = /^(?:[,;:–—"“”()]|although|and|but|though|whereas|while)$/u;

/** "X said Y had agreed": what Y did is part of what X said, unless something parts the two. */
function isNested(
  { tokens }: Reading,
  found: readonly ReportingClause[],
  { clause, from, verb }: ReportingClause,
): boolean {
  const last = found.at(-1);
  if (last === undefined || clause.verb.form === 'gerund' || clause.subjectBy === 'shared')
    return false;
  const start = from < last.to || clause.subjectBy === 'relative' ? verb : from;
  return !tokens.slice(last.to, start).some(({ lower: word }) => BOUNDARY.test(word));
}
