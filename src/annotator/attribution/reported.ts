import { SAYING_LEMMAS, takes } from '../lexicon/sayings.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative, parentOf } from '../syntax/relations.ts';
import { isDash, lower } from '../text/read.ts';
import { type Attribution, attributed } from './attribution.ts';
import { chunksIn, firstComma, isAlike, isOpener, segmentStart } from './phrase.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Reading } from './reading.ts';

/** The reported words of a reporting clause that has no quoted ones. */
export function reportedWords(reading: Reading, reporting: ReportingClause): Attribution[] {
  const { tokens, to } = reading;
  const { content, speaker, clause } = reporting;
  if (content === null)
    return takes(clause.verb.lemma, 'clause') || takes(clause.verb.lemma, 'outlook')
      ? aroundClause(reading, reporting)
      : [];
  const rule =
    content.kind === 'thing' || content.kind === 'figure'
      ? 'speaker-then-thing'
      : 'speaker-then-clause';
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
  const isLong = !isRelative(reading.tokens, clause) && clause.verb.lemma !== 'deny';
  return isLong ? end : firstComma(reading, start, end);
}

const CLOSING = /^[,"”’?!–—]$/u;

/** Words around a reporting clause that stands behind a comma: before it, behind it, or on both sides. */
function aroundClause(reading: Reading, reporting: ReportingClause): Attribution[] {
  const { tokens, parse, to } = reading;
  const { speaker, clause } = reporting;
  if (clause.object !== null && !takes(clause.verb.lemma, 'listener')) return [];
  const start = reporting.from;
  if (start === reading.from || !CLOSING.test(lower(tokens, start - 1))) return [];
  const close = closeOf(reading, reporting);
  if (close === undefined || isCut(reading, start)) return [];
  const from = segmentStart(reading, start);
  const verbs = parse.clauses.filter((other) => other !== clause && other.verb.form === 'finite');
  const behind = verbs.some(({ verb }) => verb.from >= close && verb.from < to);
  const before = verbs.some(
    (other) =>
      other.verb.from >= from &&
      other.verb.head < start &&
      other.opener === null &&
      isMain(reading, other, from),
  );
  const mark = lower(tokens, close);
  const end = contentEnd(reading, close + 1, to);
  // "The rest, prosecutors allege, existed only on paper": half of it says nothing.
  if (!before)
    return behind && mark === ','
      ? attributed(tokens, { from, to: end }, speaker, 'reported', 'speaker-in-the-middle')
      : [];
  const own = attributed(tokens, { from, to: start }, speaker, 'reported', 'words-then-speaker');
  if (!behind || mark !== ':') return own;
  const rest = { from: close + 1, to: end };
  return [...own, ...attributed(tokens, rest, speaker, 'reported', 'speaker-then-clause')];
}

/** "asked for 40 tons, enough, | it says, to": whether the words before go on behind the reporting clause. */
function isCut(reading: Reading, start: number): boolean {
  const scrap = reading.parse.chunkAt(start - 2);
  const isScrap = scrap?.kind === 'adverb' && lower(reading.tokens, scrap.from - 1) === ',';
  return isScrap || isOpener(reading, start - 2);
}

/** Not "Asked about it, | Mill said", "Whoever wins, | Mill says" nor "Of those it asked, | Mill said". */
function isMain({ tokens, parse }: Reading, clause: Clause, from: number): boolean {
  const { verb, subject } = clause;
  // "Should the rains fail, | Mill said"
  const lead = parentOf(parse, clause) ?? clause;
  if (lead.verb.from === from && lead.subjectBy === 'behind') return false;
  const opens = verb.from === from && subject === null;
  const start = subject?.from ?? -1;
  const before = parse.chunkAt(start - 1);
  const isContact =
    before?.kind === 'noun' &&
    !before.tellsTime &&
    /^(?:he|it|she|they|we)$/u.test(lower(tokens, start));
  return !opens && !isContact && !/^(?:how|wh\w+)ever$/u.test(lower(tokens, start));
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

/** Where the words credited end: at the end, or before a clause that comments on them or turns from them. */
export function contentEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text === ';') return at;
    const isPause = token?.text === ',' || (isDash(token) && token?.glued !== true);
    if (isPause && isOver(reading, from, at + 1)) return at;
    if (token?.lower === 'and' && isDone(reading, from, at + 1)) return at;
  }
  return to;
}

/** Whether what stands at a token, behind a comma, is no longer of the words that began at another. */
export function isOver(reading: Reading, from: number, at: number): boolean {
  return [isComment, isBackground, isApart].some((ends) => ends(reading, from, at));
}

/** What the narrator calls what was said: ", a claim that the mayor denies". */
const JUDGED =
  /^(?:account|accusation|allegation|assertion|charge|claim|promise|suggestion|view)s?$/u;

/** ", rising by 5%", ", while rents fell", ", a figure the firm disputes", ", which critics called". */
function isComment(reading: Reading, from: number, at: number): boolean {
  const { tokens, parse } = reading;
  const word = lower(tokens, at);
  const next = parse.chunkAt(at);
  if (next?.kind === 'verb')
    return next.group.form === 'gerund' && !/^(?:ex|in)cluding$/u.test(word);
  if (/^(?:while|whereas)$/u.test(word)) return true;
  if (next?.kind === 'noun' && tokens.slice(at + 1, next.to).some((one) => JUDGED.test(one.lower)))
    return true;
  const isWhole = firstTold(parse, from, at) !== undefined;
  return isWhole && (saysOther(reading, at) || isDisputed(reading, at));
}

/** ", a figure | that the firm disputes", ", something | it denies": what somebody else does to what was said. */
function isDisputed({ tokens, parse }: Reading, at: number): boolean {
  const figure = parse.chunkAt(at);
  if (figure?.kind !== 'noun' || !/^(?:an?|one|something)$/u.test(lower(tokens, at))) return false;
  const link = parse.chunkAt(figure.to);
  const isLink = link?.kind === 'opener' || link?.kind === 'relative';
  const other = isLink ? parse.chunkAt(link.to) : link;
  return other?.kind === 'noun' && !other.tellsTime;
}

/** "said it would rain, | which critics called": whether a clause begins at a token that says something too. */
export function saysOther({ parse, to }: Reading, at: number, limit = to): boolean {
  return parse.clauses.some(
    ({ opener, subject, subjectBy, verb }) =>
      (opener ?? subject?.from) === at &&
      subjectBy === 'own' &&
      verb.from < limit &&
      SAYING_LEMMAS.has(verb.lemma),
  );
}

/**
 * "said she would go to Lund, | where she was born": what describes at the end is the narrator's, save
 * with "would" and where all of it stands in the present.
 */
function isBackground(reading: Reading, from: number, at: number): boolean {
  const { tokens, parse, to } = reading;
  const describes = /^wh(?:en|ere|ich|o|ose)$/u.test(lower(tokens, at));
  if (!describes || firstComma(reading, at, to) < to) return false;
  const [told, tail] = [firstTold(parse, from + 1, at), firstTold(parse, at, to)];
  return told !== undefined && !tail?.modal && [told, tail].some((verb) => verb?.tense === 'past');
}

/**
 * Whether a clause behind a comma is the narrator's by its tense: "said it had sold all, | but half
 * the seats were empty", "said that was for the council, | which meets in May".
 */
function isApart({ tokens, parse }: Reading, from: number, at: number): boolean {
  const turns = /^(?:although|and|but|though)$/u.test(lower(tokens, at));
  const tail = parse.clauses.find(
    ({ verb, subject, subjectBy, opener }) =>
      verb.form === 'finite' &&
      (turns ? subjectBy === 'own' && subject?.from === at + 1 : opener === at),
  )?.verb;
  const told = firstTold(parse, from + 1, at);
  if (tail?.modal !== null) return false;
  if (turns) return !tail.perfect && !isAlike(tail, told);
  return told?.tense === 'past' && tail.tense === 'present';
}

/** "said the road would open | and drove home", "had told him, | and asked why": what the speaker did next. */
function isDone({ parse }: Reading, from: number, at: number): boolean {
  const next = parse.clauseAt(at)?.verb;
  if (next?.from !== at || next.tense !== 'past' || next.modal !== null) return false;
  const told = firstTold(parse, from, at);
  const isLater = told?.perfect === true && SAYING_LEMMAS.has(next.lemma);
  return !next.perfect && (told?.modal === 'would' || isLater);
}

function firstTold(
  { clauses }: Reading['parse'],
  from: number,
  to: number,
): Clause['verb'] | undefined {
  return clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.from < to)
    ?.verb;
}
