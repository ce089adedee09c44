import {
  BEHIND_COMMA,
  CAME_ABOUT,
  IN_A_WAY,
  type Reach,
  REPORT_NOUNS,
} from '../lexicon/negation.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { holds, isNumeric, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative, parentOf } from '../syntax/relations.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';
import { endOfClause, endOfReport, isOf, isWall, lastComma, type ParsedSentence } from './ends.ts';

/** What words of a reach that stand at tokens `[from, to)` govern in a sentence, in order. */
export function governedBy(parsed: ParsedSentence, cue: Stretch, reach: Reach): Stretch[] {
  switch (reach) {
    case 'predicate': {
      const from = parsed.parse.clauseAt(cue.from)?.subject?.from ?? cue.from;
      const whole = { from: from < cue.from ? from : beginBefore(parsed, cue.from), to: cue.from };
      return withoutRelatives(parsed, whole);
    }
    case 'reported':
      return withoutRelatives(parsed, reportedBy(parsed, cue), (opener) => WHICH.test(opener));
    case 'clause':
      return clauseBy(parsed, cue);
    case 'ahead':
      return [aheadOf(parsed, cue, parsed.parse.clauseAt(cue.to))];
    case 'object': {
      const { from, to } = aheadOf(parsed, cue, parsed.parse.clauseAt(cue.to));
      return [{ from, to: adjunctFrom(parsed, cue.to, to) }];
    }
    case 'part': {
      const end = endOfClause(parsed, cue.to, parsed.parse.clauseAt(cue.to));
      return [{ from: cue.to, to: endOfPart(parsed, cue.to, end) }];
    }
  }
}

/** "Mill has | never | seen Lund": the clause of a cue, subject and all. */
function clauseBy(parsed: ParsedSentence, cue: Stretch): Stretch[] {
  const { tokens, parse } = parsed;
  // "paid for a road that cost $5 and never | opened"
  const tied = parse.clauses.find(({ verb }) => verb.from === cue.to && verb.form === 'finite');
  const clause = tied?.subjectBy === 'shared' ? tied : parse.clauseAt(cue.from);
  const ahead = aheadOf(parsed, cue, clause);
  if (clause === undefined) return [ahead];
  // "Mill, 71, whose son fell, | has no mill": that is her age
  const age = clause.subject?.head ?? -1;
  const isAge = tokens[age]?.tag === 'NUM' && lower(tokens, age - 1) === ',';
  const lead = isAge ? [] : leadOf(parsed, clause, cue.from);
  return [...takenUp(parsed, clause), ...lead, ahead];
}

/**
 * What is reported behind a cue: "that ships sank and that Mill knew"; "every charge | and left" and
 * "taking bribes | and left" end with what the verb governs.
 */
function reportedBy(parsed: ParsedSentence, cue: Stretch): Stretch {
  const { tokens, parse, sentence } = parsed;
  const own = parse.clauseAt(cue.from);
  const isThing = parse.chunkAt(cue.to)?.kind === 'verb' || parse.clauseAt(cue.to) === own;
  const to = isThing ? endOfClause(parsed, cue.to, own) : cue.to;
  // "a claim, often made, | that ships sank"; not "denied knowing | that ships sank"
  const isNamed = holds(tokens, cue.to, to, REPORT_NOUNS) && holds(tokens, to, sentence.to, THAT);
  const isReport = isNamed || (lower(tokens, to) === 'that' && !isKnown(parse.clauseAt(to - 1)));
  return { from: cue.to, to: isThing && !isReport ? to : endOfReport(parsed, to) };
}

const THAT = new Set(['that']);

/** What opens a clause that can only describe a noun: "denied a link to the fire | in which two died" */
const WHICH = /^(?:which|who|whom|whose)$/;

/**
 * "The deal, | for which they met in May, | was off": a stretch without the relative clauses in it.
 *
 * @param describes whether a clause is relative by the word that opens it; by default where no noun
 *   for a report stands before it: "Claims | that Mill left"
 */
function withoutRelatives(
  parsed: ParsedSentence,
  { from, to }: Stretch,
  describes?: (opener: string) => boolean,
): Stretch[] {
  const { tokens, parse } = parsed;
  const relative = parse.clauses.find(
    (clause) =>
      clause.start >= from &&
      clause.verb.to <= to &&
      clause.verb.form === 'finite' &&
      isRelative(tokens, clause) &&
      (describes?.(lower(tokens, clause.opener ?? -1)) ??
        !holds(tokens, from, clause.start, REPORT_NOUNS)),
  );
  if (relative === undefined) return [{ from, to }];
  let start = relative.start;
  while (/^(?:comma|preposition)$/.test(parse.chunkAt(start - 1)?.kind ?? '')) start -= 1;
  const end = endOfClause(parsed, relative.verb.to, relative);
  const next = parse.chunkAt(end)?.kind === 'comma' ? end + 1 : end;
  const rest = { from: Math.min(next, to), to };
  return [{ from, to: start }, ...withoutRelatives(parsed, rest, describes)];
}

/**
 * What goes on in a clause behind a cue; "was by no means | met" goes on with the verb, "did not say |
 * that" with what was not said, "did not, as he claimed, | rise" and "at no time did | exports rise"
 * over all that parts the auxiliary from its verb.
 */
function aheadOf(parsed: ParsedSentence, cue: Stretch, clause: Clause | undefined): Stretch {
  const { parse, tokens } = parsed;
  const next = parse.clauseAt(cue.to);
  const own = next?.verb.from === cue.to ? next : clause;
  if (own !== undefined && isAuxiliaryAlone(tokens, own)) {
    // "if they did not, | she smiled"
    const isDone =
      lower(tokens, cue.to) === ',' &&
      parse.clauses.some(({ subject }) => subject?.from === cue.to + 1);
    return { from: cue.to, to: isDone ? cue.to : endOfReport(parsed, cue.to) };
  }
  const to = endOfNo(tokens, cue, endOfClause(parsed, cue.to, own));
  if (!completes(parsed, to, own)) return { from: cue.to, to };
  // "If Mill does not pay what is due, | she loses": behind an opened clause the main one follows.
  const main = parse.clauses.find(({ start }) => start > to && lower(tokens, start - 1) === ',');
  const end = own?.opener == null ? undefined : main?.start;
  return { from: cue.to, to: Math.min(endOfReport(parsed, to), (end ?? Infinity) - 1) };
}

/** "called off the race | late on Monday | after the storm", "40 flights | this week": where what holds all the same begins. */
function adjunctFrom({ tokens, parse }: ParsedSentence, from: number, to: number): number {
  const clause = parse.clauseAt(from);
  const adjunct = parse.chunks.find((chunk) => {
    if (chunk.from <= from || chunk.from >= to || parse.clauseAt(chunk.from) !== clause)
      return false;
    const isWhen = chunk.kind === 'noun' && chunk.tellsTime;
    return isWhen || chunk.kind === 'adverb' || BEHIND_COMMA.has(lower(tokens, chunk.from));
  });
  const at = adjunct?.from ?? to;
  return parse.chunkAt(at - 1)?.kind === 'preposition' ? at - 1 : at;
}

/** "expected no change and | one a cut": what is counted behind "and" is no longer under "no". */
function endOfNo(tokens: readonly Word[], cue: Stretch, to: number): number {
  if (lower(tokens, cue.from) !== 'no') return to;
  for (let at = cue.to; at < to - 1; at += 1)
    if (lower(tokens, at) === 'and' && tokens[at + 1]?.tag === 'NUM') return at;
  return to;
}

/** "did not, as he claimed, | rise", "at no time | did | exports rise": its verb stands further behind. */
function isAuxiliaryAlone(tokens: readonly Word[], { verb }: Clause): boolean {
  return verb.lemma === 'do' && tokens[verb.head]?.tag === 'AUX';
}

/**
 * Whether the finite clause that begins at a token completes the verb of another, "believes |
 * exports fell"; not of one that tells who knows what is so: "had not been told | that exports fell".
 */
function completes(
  { tokens, parse }: ParsedSentence,
  start: number,
  whole: Clause | undefined,
): boolean {
  return (
    !isKnown(whole) &&
    lower(tokens, start - 1) !== 'aware' &&
    parse.clauses.some(
      (clause) =>
        (clause.opener ?? clause.start) === start &&
        clause.verb.form === 'finite' &&
        parentOf(parse, clause) === whole,
    )
  );
}

function isKnown(clause: Clause | undefined): boolean {
  return KNOWING.test(clause?.verb.lemma ?? '');
}

/** Factive verbs (after Karttunen 1971), and "tell". */
const KNOWING = /^(?:disclose|forget|know|learn|mention|mind|notice|reali[sz]e|remember|tell)$/u;

/** "Those without a job | rose", "not in June, | in May": up to a comma or the verb of what stands before. */
function endOfPart({ tokens, parse }: ParsedSentence, from: number, end: number): number {
  // "two clerks not | involved in it were": the subject stands before
  const isAside = tokens[from]?.tag === 'ADJ';
  const isTold = (at: number): boolean => {
    const { verb, subject } = parse.clauseAt(at) ?? {};
    if (verb?.from !== at || verb.form !== 'finite') return false;
    return isAside || (subject?.from ?? from) < from - 1;
  };
  let at = from;
  while (at < end && lower(tokens, at) !== ',' && !isTold(at)) at += 1;
  return at;
}

/**
 * Where what a predicate without a subject is said of may begin, "Reports that exports fell | are
 * untrue": behind a wall, whatever verbs it holds.
 */
function beginBefore(parsed: ParsedSentence, end: number): number {
  const { sentence } = parsed;
  let at = end;
  while (at > sentence.from && !isWall(parsed, at - 1)) at -= 1;
  return at;
}

function isTurn(tokens: readonly Word[], at: number): boolean {
  const word = lower(tokens, at);
  return word === 'but' || (/^(?:and|so)$/.test(word) && lower(tokens, at - 1) === ',');
}

/**
 * What stands in a clause before a token: its subject and what else is of it; an aside between
 * commas only where it is a figure: "The goal, $5 billion, was not met", but not "Exports, at
 * $5 billion, did not".
 */
function leadOf(parsed: ParsedSentence, clause: Clause, to: number): Stretch[] {
  const { tokens, parse } = parsed;
  // "the vote that it said | was": whose verb it is cannot be told.
  if (CLAUSE_VERBS.has(lower(tokens, clause.verb.from - 1))) return [];
  const start = clause.opener === clause.start ? clause.start + 1 : clause.start;
  // "the rise | planned for May"
  if (clause.verb.form === 'participle' && clause.subjectBy === 'relative' && clause.subject)
    return [{ from: clause.subject.from, to }];
  const quoted = quoteBefore(parsed, clause.verb.from);
  if (quoted !== undefined) return [{ from: quoted, to }];
  const isFirst = parse.clauses[0] === clause && clause.opener === null;
  const first = isFirst && !isTurn(tokens, start - 1) ? parsed.sentence.from : start;
  const close = clause.verb.from - 1;
  const open = lower(tokens, close) === ',' ? lastComma(tokens, first, close) : undefined;
  if (open === undefined) return runsOf(parsed, clause, { from: first, to });
  // "The rise, | 5 percent, | was not met", not "Mill, | 52, | has not", "the crew, | 24 of whom sail, | have not"
  const isFigure =
    isNumeric(tokens[open + 1]) && close > open + 2 && lower(tokens, open + 2) !== 'of';
  const aside = isFigure ? [{ from: open + 1, to: close }] : [];
  const before = runsOf(parsed, clause, { from: first, to: open });
  return [...before, ...aside, { from: close + 1, to }].filter((run) => run.from < run.to);
}

/** "“The mill will grow” | was never said": where the quotation begins that is the subject of a verb. */
function quoteBefore({ tokens, parse }: ParsedSentence, verb: number): number | undefined {
  const quotes = parse.chunks.filter(({ kind, to }) => kind === 'quote' && to <= verb);
  if (quotes.at(-1)?.to !== verb || /^[,.!?]$/.test(lower(tokens, verb - 2))) return undefined;
  return quotes.at(-2)?.from;
}

/** The runs of tokens of a clause in a stretch, without what other finite clauses hold of it. */
function runsOf(parsed: ParsedSentence, clause: Clause, { from, to }: Stretch): Stretch[] {
  const runs: Stretch[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isOf(parsed, at, clause) || isWall(parsed, at)) continue;
    const last = runs.at(-1);
    if (last?.to === at) runs[runs.length - 1] = { from: last.from, to: at + 1 };
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** The clause that "this" takes up: "The goal was $5 billion, | and this did not happen". */
function takenUp(parsed: ParsedSentence, { subject, start, verb, opener }: Clause): Stretch[] {
  const { tokens, parse } = parsed;
  const pronoun = opener !== null && lower(tokens, opener) === 'which' ? opener : subject?.head;
  if (!/^(?:it|that|this|which)$/.test(lower(tokens, pronoun ?? -1))) return [];
  if (!CAME_ABOUT.has(verb.lemma) || IN_A_WAY.has(lower(tokens, verb.to))) return [];
  const before = parse.clauses.findLast((one) => one.verb.form === 'finite' && one.verb.to < start);
  if (before === undefined) return [];
  let end = start;
  while (/^(?:comma|join|stop)$/.test(parse.chunkAt(end - 1)?.kind ?? '')) end -= 1;
  return leadOf(parsed, before, end);
}
