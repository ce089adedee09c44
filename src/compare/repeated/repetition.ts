import type { Claim } from '../../schemas/claim.ts';
import type { Span } from '../../schemas/span.ts';
import type { Statement } from '../../schemas/statement.ts';
import type { Run } from './runs.ts';

/** How much of a run must lie in words that both articles give as quoted. */
const QUOTED_SHARE = 0.6;

/** Whether two runs of the same words say the same, and are no words that anybody may find. */
export function isRepetition(a: Run, b: Run, statements: ReadonlyMap<string, Statement>): boolean {
  if (isNegated(a) !== isNegated(b)) return false;
  if (areApart(speakerOf(a, statements), speakerOf(b, statements))) return false;
  if (a.whole && b.whole) return true;
  return !a.named && !b.named && isQuoted(a) && isQuoted(b) && !areCutShort(a, b);
}

/**
 * Whether two runs begin or end within a clause that is another in each: "the pace is | right" and
 * "the pace is | wrong", "We will not pay | in May" and "We will not pay |."
 */
function areCutShort(a: Run, b: Run): boolean {
  return (
    (isLed(a) && isLed(b)) ||
    (goesOn(a) && (goesOn(b) || isSentence(b))) ||
    (goesOn(b) && isSentence(a))
  );
}

/** Whether a word stands right before a run. */
function isLed({ claim, span: [start] }: Run): boolean {
  return /[\p{L}\d]\s+$/u.test(claim.quote.slice(0, start - claim.span[0]));
}

/** Whether a word stands right behind a run. */
function goesOn(run: Run): boolean {
  return /^\s+[\p{L}\d]/u.test(behind(run));
}

/** Whether a run begins with a capital and ends with a mark: a sentence, rather than a part of one. */
function isSentence(run: Run): boolean {
  const { claim, span } = run;
  const first = claim.quote.slice(span[0] - claim.span[0]);
  return !isLed(run) && /^\p{Lu}/u.test(first) && /^[.,!?]/.test(behind(run));
}

function behind({ claim, span: [, end] }: Run): string {
  return claim.quote.slice(end - claim.span[0]);
}

/** Whether words before or after the run deny it: then its negation begins where it does or before. */
function isNegated({ claim, span: [start, end] }: Run): boolean {
  return claim.negated.some(([from, to]) => from <= start && to > start && from < end);
}

/** Whether most of the run stands between quotation marks. */
export function isQuoted({ claim, span }: Run): boolean {
  const quoted = quotations(claim).reduce((sum, quotation) => sum + common(span, quotation), 0);
  return quoted >= QUOTED_SHARE * (span[1] - span[0]);
}

const QUOTATION = /“[^“”]*”?|‘[^‘’]*’(?!\p{L})|"[^"]*"?/gu;

/** What stands between quotation marks, up to the end of a claim where no mark closes it. */
function quotations({ quote, span: [start] }: Claim): Span[] {
  return [...quote.matchAll(QUOTATION)].map(({ 0: words, index }) => [
    start + index,
    start + index + words.length,
  ]);
}

function common([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

/** Whom a claim names for the run, or means by "she"; undefined where nobody, or only "a reader". */
function speakerOf(
  { claim, span }: Run,
  statements: ReadonlyMap<string, Statement>,
): string | undefined {
  const { speaker = '' } =
    claim.statements
      .flatMap((id) => statements.get(id) ?? [])
      .find((statement) => common(statement.span, span) > 0) ?? {};
  return /^\p{Lu}/u.test(speaker) ? speaker : undefined;
}

/** Whether two speakers are named, and neither by a part of the other's name nor by one last name. */
function areApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.at(-1) === other.at(-1)) return false;
  return one.some((part) => !other.includes(part)) && other.some((part) => !one.includes(part));
}
