import { OCCASIONS, TIES } from '../lexicon/attribution.ts';
import type { Chunk } from '../syntax/chunks.ts';
import { lower } from '../text/read.ts';
import { formOf } from '../syntax/verb-forms.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/**
 * The end of the phrase that begins at a token: a noun phrase with what "of", "at" or "for" ties to
 * it, with participles ("economists polled by X") and a second one behind "and".
 * Leaves out when and on what occasion something was said.
 *
 * @param limit the verb whose subject the phrase is, before which all belongs to it
 */
export function phraseEnd(reading: Reading, start: number, limit?: number): number {
  const { parse, names } = reading;
  const stop = limit ?? reading.to;
  let end = start;
  for (let at = start; at < stop;) {
    const chunk = parse.chunkAt(at);
    if (chunk === undefined || !goesOn(reading, chunk, at === start, limit)) break;
    if ((chunk.kind === 'noun' && !chunk.tellsTime) || at === start || names.isInside(at))
      end = chunk.to;
    at = chunk.to;
  }
  return Math.min(end, stop);
}

/** The chunks of a sentence that stand in tokens `[from, to)`, in order. */
export function chunksIn({ parse }: Reading, from: number, to: number): Chunk[] {
  return parse.chunks.filter((chunk) => chunk.to > from && chunk.from < to);
}

function goesOn(
  reading: Reading,
  chunk: Chunk,
  isFirst: boolean,
  limit: number | undefined,
): boolean {
  const { parse, names } = reading;
  if (names.isInside(chunk.from)) return true;
  const isOwn = limit !== undefined;
  if (chunk.kind === 'noun')
    return isFirst || (chunk.tellsTime ? isOwn : names.endingAt(chunk.from) === undefined);
  // "economists | polled by X"
  if (chunk.kind === 'verb') return !isOwn || chunk.group.form !== 'infinitive';
  if (chunk.kind === 'adverb' || chunk.kind === 'other') return true;
  const next = parse.chunkAt(chunk.to);
  return next?.kind === 'noun' && isLinked(reading, chunk, next, limit);
}

/** Whether "of", "at" or "and" ties a noun phrase to the one before it. */
function isLinked(reading: Reading, link: Chunk, next: Chunk, limit: number | undefined): boolean {
  if (link.kind === 'join')
    return next.to === limit || reading.parse.chunkAt(next.to)?.kind !== 'verb';
  const ties = link.kind === 'preposition' && TIES.has(lower(reading.tokens, link.from));
  return ties && (limit !== undefined || !isCircumstance(reading, next));
}

/** Whether a verb group is no lone form in -ed, which may be a participle. */
export function isClearlyFinite({ tokens }: Reading, { form, from, head }: VerbGroup): boolean {
  const word = tokens[head];
  return form === 'finite' && (from !== head || (word !== undefined && formOf(word) !== 'ed'));
}

/** "a firm | that, officials said,": whether the word at a token opens a clause that an aside parts from it. */
export function isOpener({ tokens, parse }: Reading, at: number): boolean {
  if (!/^(?:opener|relative)$/u.test(parse.chunkAt(at)?.kind ?? '')) return false;
  // "would settle | that, officials said"
  return lower(tokens, at + 1) !== ',' || parse.chunkAt(at - 1)?.kind !== 'verb';
}

/** Where the words begin that end at a token: behind a semicolon or colon. */
export function segmentStart({ tokens, from }: Reading, at: number): number {
  let start = at;
  while (
    start > from &&
    (!/^[;:]$/u.test(lower(tokens, start - 1)) || tokens[start]?.glued === true)
  )
    start -= 1;
  return start;
}

/** Words that open a condition: "If the rains fail, ...", "Should the rains fail, ...". */
export const CONDITION = /^(?:had|if|provided|should|unless|were|without)$/u;

/** The first comma among tokens `[from, to)`; the end where there is none. */
export function firstComma({ tokens }: Reading, from: number, to: number): number {
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  return comma < 0 ? to : from + comma;
}

/** Whether a finite verb stands among tokens `[from, to)`. */
export function hasVerb({ parse }: Reading, { from, to }: Stretch): boolean {
  return parse.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.from >= from && verb.from < to,
  );
}

/** Whether two verbs stand in the same tense. */
export function isAlike(verb: VerbGroup, other: VerbGroup | undefined): boolean {
  return (['tense', 'perfect', 'modal'] as const).every((part) => verb[part] === other?.[part]);
}

/** Whether a noun phrase behind a preposition says when or in what something was said: "in a statement". */
export function isCircumstance({ tokens }: Reading, chunk: Chunk): boolean {
  return (
    chunk.kind === 'noun' &&
    (chunk.tellsTime || OCCASIONS.has(tokens[chunk.phrase.head]?.lemma ?? ''))
  );
}
