import { tellsTime } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { parentOf } from '../syntax/relations.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { hasVerb, isClearlyFinite, segmentStart } from './phrase.ts';
import type { Reading } from './reading.ts';
import { contentEnd } from './words-end.ts';

/**
 * The words that an aside, from its comma to the one that closes it, parts: "It rained and | the rest,
 * prosecutors allege, rotted", "It rained and, Mill said, | it will snow", "In May, Mill said, it
 * rained"; nothing in "It rained and could, Mill said, snow", whose subject is another clause's.
 * Undefined where it parts none.
 */
export function partedWords(reading: Reading, aside: Stretch): Stretch | undefined {
  const { tokens, parse, to } = reading;
  if (lower(tokens, aside.to) !== ',') return undefined;
  const from = segmentStart(reading, aside.from);
  const behind = { from: aside.to + 1, to: contentEnd(reading, aside.to + 1, to) };
  const none = { ...behind, to: behind.from };
  const next = parse.chunkAt(behind.from);
  if (parse.chunkAt(aside.from - 1)?.kind === 'join') return next?.kind === 'verb' ? none : behind;
  const parted = parse.clauses.findLast((clause) => isParted(reading, clause, aside));
  if (parted !== undefined)
    return parted.subjectBy === 'own'
      ? { ...behind, from: startOf(reading, parted, { from, to: aside.from }) }
      : none;
  // "Mill denied, they say, that it rained"
  const isThat = lower(tokens, behind.from) === 'that';
  if (isThat || !isWhole(reading, { from, to: aside.from }))
    return hasVerb(reading, { from: aside.to, to }) ? { ...behind, from } : undefined;
  return next?.kind === 'verb' && isClearlyFinite(reading, next.group) ? none : undefined;
}

/** Where a clause begins; with "If it rains, " before it, but without another clause that stands alone. */
function startOf({ parse }: Reading, clause: Clause, { from, to }: Stretch): number {
  const first = parse.clauses.find(({ verb }) => verb.from >= from && verb.from < to);
  const isLed = first?.opener !== null && first?.subjectBy !== 'relative';
  return isLed || first === clause ? from : clause.start;
}

/** "the rest, | they say, | existed", "the fund will, | they say, | close" */
function isParted({ tokens, parse }: Reading, { verb, subject }: Clause, aside: Stretch): boolean {
  if (verb.form !== 'finite' || subject === null || isApart(parse, verb, aside)) return false;
  // "may not, they say, close", "is still, they say, high"; not "is there, they say, at noon"
  const next = parse.chunkAt(aside.to + 1)?.kind ?? 'stop';
  const isOpen = verb.lemma !== 'be' || /^(?:adverb|noun)$/u.test(next);
  const gap = tokens.slice(verb.to, aside.from);
  const isBefore = verb.to <= aside.from && tokens[verb.head]?.tag === 'AUX';
  if (isBefore && gap.every(({ tag }) => tag === 'PART' || (tag === 'ADV' && isOpen))) return true;
  if (verb.from !== aside.to + 1 || subject.to > aside.from) return false;
  const lead = parse.chunkAt(subject.from - 1)?.kind ?? 'stop';
  return !/^(?:preposition|verb)$/u.test(lead) && !tellsTime(parse.chunkAt(subject.from));
}

/** "as well as the old one did, they say, | raising hopes": no auxiliary but "be" goes on so. */
function isApart({ chunkAt }: Reading['parse'], { lemma }: VerbGroup, aside: Stretch): boolean {
  const next = chunkAt(aside.to + 1);
  return next?.kind === 'verb' && next.group.form === 'gerund' && lemma !== 'be';
}

/** Whether tokens `[from, to)` hold a clause that says something alone. */
export function isWhole(reading: Reading, { from, to }: Stretch): boolean {
  return reading.parse.clauses.some(
    (one) => one.verb.from >= from && one.verb.head < to && isMain(reading, one, from),
  );
}

/** Not "Asked about it, | Mill said", "Whoever wins, | Mill says" nor "Of those it asked, | Mill said". */
function isMain({ tokens, parse }: Reading, clause: Clause, from: number): boolean {
  const { verb, subject, opener } = clause;
  if (verb.form !== 'finite' || opener !== null) return false;
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
