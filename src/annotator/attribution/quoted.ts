import { isDash, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Token } from '../text/tokens.ts';
import { speakerAfter, speakerFrom } from './speaker-phrase.ts';
import { type Attribution, attributed, type Speaker } from './attribution.ts';
import { isMeant } from './known.ts';
import { isBehind, type ReportingClause, reportingClauses } from './reporting-clause.ts';
import type { QuotedPart, QuotedRun } from './quotes.ts';
import type { Reading } from './reading.ts';

/** Quoted words: of the reporting clause beside them, of who was speaking, or of the subject. */
export function quotedWords(
  reading: Reading,
  run: QuotedPart,
  clauses: readonly ReportingClause[],
): Attribution[] {
  const beside =
    clauses.find((clause) => isBehind(clause, run)) ??
    clauseBehind(reading, run) ??
    signed(reading, run);
  const alone = run.from - reading.from <= 1 && !isTailed(reading, run);
  const speaker =
    beside?.speaker ?? (alone ? lastSpeaker(reading, run) : undefined) ?? subject(reading, run);
  const unsaid = alone ? 'quotation-goes-on' : 'quoted-beside-subject';
  const rule = beside === undefined ? unsaid : 'quoted-beside-speaker';
  return speaker === undefined ? [] : attributed(reading.tokens, run, speaker, 'quoted', rule);
}

/** Who spoke last, for words that go on; the person last named where "he said" stands behind them. */
function lastSpeaker({ tokens, known }: Reading, { end }: QuotedPart): Speaker | undefined {
  const { lastSpeaker: last, lastPerson } = known;
  const behind = closesWords(tokens, end) ? [] : tokens.slice(end, end + HE_REACH);
  const he = behind.find(({ lower: word }) => HE.test(word));
  if (last === undefined || he === undefined) return last;
  return last.name === lastPerson?.name && isMeant(known, last, he.lower) ? last : undefined;
}

/** Of words that go on into later sentences, the reporting clause behind the marks that close them. */
function clauseBehind(reading: Reading, { end }: QuotedPart): ReportingClause | undefined {
  const { tokens } = reading;
  if (end <= reading.to || closesWords(tokens, end)) return undefined;
  let to = end;
  while (to < tokens.length && !/^[.?!]$/u.test(tokens[to]?.text ?? '')) to += 1;
  const behind = { ...reading, from: end, to, runs: [], parse: parseOf(tokens, { from: end, to }) };
  return reportingClauses(behind).find(({ from }) => from - end <= 3);
}

/** "“Trade is peace.” — Minister A. Name": whose words they are stands behind a dash, and nothing else does. */
function signed(
  reading: Reading,
  { to, end }: QuotedPart,
): Pick<ReportingClause, 'speaker'> | undefined {
  if (to !== end || !isDash(reading.tokens[end + 1])) return undefined;
  const named = speakerAfter(reading, end + 2, false);
  const isWhole = reading.to - (named?.to ?? 0) <= 1 && named?.speaker.kind === 'person';
  return isWhole ? named : undefined;
}

/** Whether the quotation that ends at a mark ends a sentence and a paragraph too, so that no attribution follows it. */
function closesWords(tokens: readonly Token[], mark: number): boolean {
  const next = tokens[mark + 1];
  const gap = (next?.start ?? Infinity) - (tokens[mark]?.end ?? 0);
  return tokens[mark - 1]?.text === '.' || tokens[mark + 1]?.text === '.' || gap > 1;
}

/** Whether words that name no "he" follow the quoted ones: "..., reads a note of the bank". */
function isTailed({ tokens, to }: Reading, { to: end }: QuotedRun): boolean {
  const next = tokens.slice(end, to).find(({ kind }) => kind === 'word');
  return next !== undefined && !/^(?:he|she|they)$/u.test(next.lower);
}

/** The person or body that the clause before quoted words is about. */
function subject(reading: Reading, run: QuotedRun): Speaker | undefined {
  const clause = reading.parse.clauses.findLast(
    ({ verb }) => verb.from < run.from && verb.form === 'finite',
  );
  if (clause === undefined || !utters(reading, clause)) return undefined;
  const speaker = speakerFrom(reading, clause, false)?.speaker;
  const isNamed = reading.mentions.some(({ name }) => name === speaker?.name);
  return isNamed || speaker?.kind === 'person' ? speaker : undefined;
}

/** "put it", "gave an assessment of": not "faced charges of | “theft”", "was called | “a gift”". */
function utters({ tokens }: Reading, { verb, object }: Clause): boolean {
  const head = lower(tokens, object?.head ?? -1);
  return !verb.passive && (verb.lemma === 'put' ? head === 'it' : UTTERED.test(head));
}

const UTTERED =
  /^(?:account|assessment|description|explanation|promise|statement|verdict|view|warning)s?$/u;

/** "he said" stands so near behind quoted words, in tokens. */
const HE_REACH = 5;

const HE = /^s?he$/u;
