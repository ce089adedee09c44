import { TIES } from '../lexicon/attribution.ts';
import { isDash, lower } from '../figures/read.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Token } from '../text/tokens.ts';
import { speakerAfter } from './speaker-phrase.ts';
import { type Attribution, attributionOf, type Speaker } from './attribution.ts';
import { speakerNamed } from './known.ts';
import { isBehind, type ReportingClause, reportingClauses } from './reporting-clause.ts';
import { isActor } from './named.ts';
import type { QuotedPart, QuotedRun } from './quotes.ts';
import type { SentenceContext } from './context.ts';

/** Quoted words: of the reporting clause beside them, of who was speaking, or of the subject. */
export function quotedWords(
  context: SentenceContext,
  run: QuotedPart,
  clauses: readonly ReportingClause[],
): Attribution[] {
  const beside =
    clauses.find((clause) => isBehind(clause, run)) ??
    clauseBehind(context, run) ??
    signed(context, run) ??
    clauses.findLast((clause) => clause.to <= run.from);
  const alone = run.from - context.from <= 1 && !isTailed(context, run);
  const speaker =
    beside?.speaker ?? (alone ? lastSpeaker(context, run) : undefined) ?? subject(context, run);
  const rule =
    beside === undefined
      ? alone
        ? 'quotation-goes-on'
        : 'quoted-beside-subject'
      : 'quoted-beside-speaker';
  return speaker === undefined ? [] : attributionOf(context.tokens, run, speaker, 'quoted', rule);
}

/** Who spoke last, for words that go on; a person where "he said" stands behind them. */
function lastSpeaker(context: SentenceContext, { to }: QuotedPart): Speaker | undefined {
  const { lastSpeaker: last } = context.known;
  const he = context.tokens.slice(to, Math.min(context.to, to + HE_REACH));
  return he.some(({ lower: word }) => HE.test(word)) && last?.kind !== 'person' ? undefined : last;
}

/** Of words that go on into later sentences, the reporting clause behind the marks that close them. */
function clauseBehind(context: SentenceContext, { end }: QuotedPart): ReportingClause | undefined {
  const { tokens } = context;
  if (end <= context.to || closesWords(tokens, end)) return undefined;
  let to = end;
  while (to < tokens.length && !/^[.?!]$/u.test(tokens[to]?.text ?? '')) to += 1;
  const behind = { ...context, from: end, to, runs: [], parse: parseOf(tokens, { from: end, to }) };
  return reportingClauses(behind).find(({ from }) => from - end <= 3);
}

/** "“Trade is peace.” — Minister A. Name": whose words they are stands behind a dash, and nothing else does. */
function signed(
  context: SentenceContext,
  { to, end }: QuotedPart,
): Pick<ReportingClause, 'speaker'> | undefined {
  if (to !== end || !isDash(context.tokens[end + 1])) return undefined;
  const named = speakerAfter(context, end + 2, false);
  const whole = context.to - (named?.to ?? 0) <= LONGEST_SIGNED && named?.speaker.kind === 'person';
  return whole ? named : undefined;
}

/** What may stand behind a name that signs a quotation, in tokens: ", minister." */
const LONGEST_SIGNED = 4;

/** Whether the quotation that ends at a mark ends a sentence and a paragraph too, so that no attribution follows it. */
function closesWords(tokens: readonly Token[], mark: number): boolean {
  const next = tokens[mark + 1];
  const gap = (next?.start ?? Infinity) - (tokens[mark]?.end ?? 0);
  return tokens[mark - 1]?.text === '.' || tokens[mark + 1]?.text === '.' || gap > 1;
}

/** Whether words that name no "he" follow the quoted ones: "..., reads a note of the bank". */
function isTailed({ tokens, to }: SentenceContext, { to: end }: QuotedRun): boolean {
  const next = tokens.slice(end, to).find(({ kind }) => kind === 'word');
  return next !== undefined && !/^(?:he|she|they)$/u.test(next.lower);
}

/** The person or body that the sentence names first before quoted words, or that its "he" stands for. */
function subject(context: SentenceContext, run: QuotedRun): Speaker | undefined {
  if (isHim(context, run)) return context.known.lastPerson;
  const mention = context.mentions.find(
    (other) =>
      other.to <= run.from && isActor(other) && !TIES.has(lower(context.tokens, other.from - 1)),
  );
  return mention === undefined ? undefined : speakerNamed(context.known, mention);
}

/** "On Monday | he": a pronoun that a time or a place leads on to stands within so many tokens. */
const HE_REACH = 5;

const HE = /^s?he$/u;

/** Whether "he" or "she" is whom the sentence is about, behind no more than a time or a place. */
function isHim({ tokens, from, mentions }: SentenceContext, run: QuotedRun): boolean {
  for (let at = from; at < Math.min(run.from, from + HE_REACH); at += 1) {
    if (HE.test(lower(tokens, at))) return true;
    if (mentions.some((mention) => mention.from === at && isActor(mention))) return false;
    if (at === from && !/^(?:at|by|from|in|later|on|then|today)$/u.test(lower(tokens, at)))
      return false;
  }
  return false;
}
