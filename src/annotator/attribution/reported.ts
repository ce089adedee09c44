import { takes } from '../lexicon/sayings.ts';
import { isRelative } from '../syntax/relations.ts';
import { lower } from '../text/read.ts';
import { type Attribution, attributed } from './attribution.ts';
import { chunksIn, firstComma, hasVerb, isOpener, segmentStart } from './phrase.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Reading } from './reading.ts';
import { isWhole, partedWords } from './parted.ts';
import { contentEnd } from './words-end.ts';

/** The reported words of a reporting clause that has no quoted ones. */
export function reportedWords(reading: Reading, reporting: ReportingClause): Attribution[] {
  const { tokens, to } = reading;
  const { content, speaker, clause } = reporting;
  if (content === null)
    return takes(clause.verb.lemma, 'clause') || takes(clause.verb.lemma, 'outlook')
      ? aroundClause(reading, reporting)
      : [];
  const isThing = /^(?:figure|thing)$/u.test(content.kind);
  const rule = isThing ? 'speaker-then-thing' : 'speaker-then-clause';
  const end = wordsEnd(reading, reporting, content.from);
  const words = { from: content.from, to: Math.min(end, to) };
  return attributed(tokens, words, speaker, 'reported', rule).filter(
    (one) => content.kind !== 'thing' || one.to - content.lead >= FEWEST_BEHIND,
  );
}

/** "voiced | concern": what is said behind its verb is no shorter than this, in tokens. */
const FEWEST_BEHIND = 2;

/** Where the words end: those of "X, which expects 5 percent, ..." and what is denied at the first comma. */
function wordsEnd(reading: Reading, { clause }: ReportingClause, start: number): number {
  const end = contentEnd(reading, start, reading.to);
  const isOff = /^(?:deny|dismiss|reject|rule)$/u.test(clause.verb.lemma);
  const isLong = !isRelative(reading.tokens, clause) && !isOff;
  return isLong ? end : firstComma(reading, start, end);
}

const CLOSING = /^[,"”’?!–—]$/u;

/** Words around a reporting clause that stands behind a comma: before it, behind it, or on both sides. */
function aroundClause(reading: Reading, reporting: ReportingClause): Attribution[] {
  const { tokens, to } = reading;
  const { speaker, clause } = reporting;
  if (clause.object !== null && !takes(clause.verb.lemma, 'listener')) return [];
  const start = reporting.from;
  if (start === reading.from || !CLOSING.test(lower(tokens, start - 1))) return [];
  const close = closeOf(reading, reporting);
  if (close === undefined || isCut(reading, start)) return [];
  const parted = partedWords(reading, { from: start - 1, to: close });
  if (parted !== undefined)
    return attributed(tokens, parted, speaker, 'reported', 'speaker-in-the-middle');
  const before = { from: segmentStart(reading, start), to: start };
  if (!isWhole(reading, before)) return [];
  const own = attributed(tokens, before, speaker, 'reported', 'words-then-speaker');
  const behind = { from: close + 1, to: contentEnd(reading, close + 1, to) };
  if (lower(tokens, close) !== ':' || !hasVerb(reading, behind)) return own;
  return [...own, ...attributed(tokens, behind, speaker, 'reported', 'speaker-then-clause')];
}

/** "asked for 40 tons, enough, | it says, to": whether the words before go on behind the reporting clause. */
function isCut(reading: Reading, start: number): boolean {
  const scrap = reading.parse.chunkAt(start - 2);
  const isScrap = scrap?.kind === 'adverb' && lower(reading.tokens, scrap.from - 1) === ',';
  return isScrap || isOpener(reading, start - 2);
}

/** The mark that closes a reporting clause behind its verb; none where it goes on with a verb. */
function closeOf(reading: Reading, { verb, to: start }: ReportingClause): number | undefined {
  const { tokens, to } = reading;
  for (const chunk of chunksIn(reading, start, to)) {
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'relative')
      return chunk.from;
    if (chunk.kind === 'verb' && chunk.from > verb && chunk.group.form === 'finite')
      return undefined;
    if (/^[.?!]$/u.test(lower(tokens, chunk.from))) return chunk.from;
  }
  return to;
}
