import { BE_FORMS } from '../lexicon/verbs.ts';
import { covers } from '../text/tokens.ts';
import { lower } from '../text/read.ts';
import { accordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { knownBehind, withBodies } from './introduced.ts';
import type { KnownSpeakers } from './known.ts';
import type { QuotedRun } from './quotes.ts';
import { isStatement } from './scare-quotes.ts';
import { isBehind, type ReportingClause, reportingClauses } from './reporting-clause.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative, parentOf } from '../syntax/relations.ts';
import { mixedWords } from './mixed.ts';
import { reportedWords } from './reported.ts';
import { quotedWords } from './quoted.ts';

/** Who says what in a sentence, and whom the article then has named and quoted. */
export interface FoundAttributions {
  /** In order. */
  readonly attributions: readonly Attribution[];
  readonly known: KnownSpeakers;
}

/**
 * The words that a sentence attributes to somebody.
 *
 * Takes "X said (that) ...", "X praised the ...", "..., X said", "..., said X", "according to X,
 * ...", quoted words beside a speaker, and quotations that go on over sentences.
 * Refuses scare quotes and words whose speaker cannot be told.
 */
export function findAttributions(given: Reading): FoundAttributions {
  const reading = { ...given, known: withBodies(given) };
  const clauses = reportingClauses(reading);
  const found = attributionsOf(reading, clauses);
  const attributions = found.filter(
    (one, index) => !found.slice(0, index).some((other) => covers(other, one)),
  );
  return { attributions, known: knownBehind(reading, clauses, found) };
}

/** All that a sentence attributes by its reporting clauses, by "according to" and the like, and by quotation marks. */
function attributionsOf(reading: Reading, clauses: readonly ReportingClause[]): Attribution[] {
  const leads = accordingTo(reading);
  if (leads.length + clauses.length + reading.runs.length === 0) return [];
  const runs = reading.runs.filter((run) => isStatement(reading.tokens, run));
  // "According to X, Mill had said that ...": X only tells what Mill said.
  const framed = byClauses(reading, clauses, runs).filter(
    (one) => !leads.some((other) => other.from < one.to && one.from < other.to),
  );
  const attributions = [...leads, ...framed];
  const quoted = runs
    .filter((run) => !attributions.some((one) => one.from < run.to && run.from < one.to))
    .flatMap((run) => quotedWords(reading, run, clauses));
  return [...attributions, ...quoted].sort((a, b) => a.from - b.from || a.to - b.to);
}

function byClauses(
  reading: Reading,
  clauses: readonly ReportingClause[],
  runs: readonly QuotedRun[],
): Attribution[] {
  return clauses.flatMap((clause, index) => {
    const until = endBefore(reading, clause, clauses[index + 1]);
    const kind = clause.content?.kind;
    const told = kind === 'bound' ? { ...clause, content: null } : clause;
    const ahead = runs.find(
      (run) => run.from > clause.verb && run.from <= until && !isOfOther(reading, clause, run),
    );
    if (ahead !== undefined) return mixedWords({ ...reading, to: until }, told, ahead);
    const beside = told.content === null && runs.find((run) => isBehind(clause, run));
    if (beside && !isPredicate(reading, beside)) return [];
    return reportedWords({ ...reading, to: until }, told);
  });
}

/** "..., the mayor said, as drivers accused her of | “lies”": whether another clause has come before quoted words. */
function isOfOther({ parse }: Reading, reporting: ReportingClause, run: QuotedRun): boolean {
  return (
    reporting.content === null &&
    parse.clauses.some(
      (clause) =>
        clause.opener !== null &&
        clause.subjectBy === 'own' &&
        clause.verb.from > reporting.verb &&
        clause.verb.from < run.from &&
        parentOf(parse, clause) !== reporting.clause,
    )
  );
}

/** "Setting the aim at 3 percent is | “fair and needed”": only the end of a clause stands in marks. */
function isPredicate({ tokens }: Reading, run: QuotedRun): boolean {
  return BE_FORMS.has(lower(tokens, run.from - 2));
}

/** Where the words of a reporting clause end at the latest: before the next one, at a comma if it shares its subject. */
function endBefore(
  reading: Reading,
  clause: ReportingClause,
  next: ReportingClause | undefined,
): number {
  const end = resumed(reading, clause);
  if (next === undefined) return end;
  for (let at = next.verb; at > clause.to; at -= 1)
    if (lower(reading.tokens, at) === ',') return Math.min(at, end);
  return Math.min(next.verb, end);
}

/**
 * Where what stands before a reporting clause goes on behind it: "called for that | and were refused",
 * "a note in which X spoke of a fault | was a joke"; the end where it does not.
 */
function resumed(reading: Reading, reporting: ReportingClause): number {
  const { parse, to } = reading;
  const next = parse.clauses.find(
    (clause) => resumes(reading, reporting, clause) || isOfMain(reading, reporting, clause),
  )?.verb;
  if (next === undefined) return to;
  return /^(?:comma|join)$/u.test(parse.chunkAt(next.from - 1)?.kind ?? '')
    ? next.from - 1
    : next.from;
}

function resumes(
  { tokens, parse }: Reading,
  { clause, content, verb }: ReportingClause,
  { verb: next, subject, subjectBy }: Clause,
): boolean {
  if (content === null || next.form !== 'finite' || next.from <= content.from) return false;
  const lead = parse.chunkAt(next.from - 1)?.kind;
  if (lead === 'comma') return (subject?.from ?? verb) < clause.start;
  const isInside = isRelative(tokens, clause);
  const isThing = content.kind === 'thing';
  if (!isInside && (lead !== 'join' || !isThing)) return false;
  if (subject === null) return isInside && isThing;
  return (subjectBy === 'shared' && isInside && lead !== 'join') || subject.from < verb;
}

/** "Shares rose after Mill said sales had grown, | and closed higher" */
function isOfMain(
  { tokens, from }: Reading,
  { clause, content }: ReportingClause,
  { verb, subjectBy }: Clause,
): boolean {
  const isWithin = clause.opener !== null && clause.start > from;
  if (!isWithin || content === null || verb.form !== 'finite') return false;
  return verb.from > content.from && subjectBy === 'shared' && lower(tokens, verb.from - 2) === ',';
}
