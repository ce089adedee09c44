import { OCCASIONS, TIES } from '../lexicon/credits.ts';
import type { Chunk } from '../syntax/chunks.ts';
import { lower } from '../figures/read.ts';
import { formOf } from '../syntax/verb-forms.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/**
 * The end of the phrase that begins at a token: a noun phrase with what "of", "at" or "for" ties to
 * it, with participles ("economists polled by X") and a second one behind "and".
 * Leaves out when and on what occasion something was said.
 *
 * @param limit the verb whose subject the phrase is, before which all belongs to it
 */
export function phraseEnd(scene: Scene, start: number, limit?: number): number {
  const { parse, names } = scene;
  const stop = limit ?? scene.to;
  let end = start;
  for (let at = start; at < stop;) {
    const chunk = parse.chunkAt(at);
    if (chunk === undefined || !goesOn(scene, chunk, at === start, limit)) break;
    if ((chunk.kind === 'noun' && !chunk.tellsTime) || at === start || names.isInside(at))
      end = chunk.to;
    at = chunk.to;
  }
  return Math.min(end, stop);
}

function goesOn(scene: Scene, chunk: Chunk, isFirst: boolean, limit: number | undefined): boolean {
  const { parse, names } = scene;
  if (names.isInside(chunk.from)) return true;
  const isOwn = limit !== undefined;
  if (chunk.kind === 'noun') return isFirst || (chunk.tellsTime ? isOwn : isTied(scene, chunk));
  if (chunk.kind === 'verb')
    return chunk.group.form !== 'infinitive' && (isOwn || isDescribing(scene, chunk));
  if (chunk.kind === 'adverb' || chunk.kind === 'other') return true;
  const next = parse.chunkAt(chunk.to);
  return next?.kind === 'noun' && isLinked(scene, chunk, next, limit);
}

/** Whether "of", "at" or "and" ties a noun phrase to the one before it. */
function isLinked(scene: Scene, link: Chunk, next: Chunk, limit: number | undefined): boolean {
  if (link.kind === 'join')
    return next.to === limit || scene.parse.chunkAt(next.to)?.kind !== 'verb';
  const ties = link.kind === 'preposition' && TIES.has(lower(scene.tokens, link.from));
  return ties && (limit !== undefined || !isCircumstance(scene, next));
}

/** "economists | polled by X": a verb that tells more of the noun before it. */
function isDescribing(scene: Scene, { from }: Stretch): boolean {
  const { parse } = scene;
  const chunk = parse.chunkAt(from);
  return (
    chunk?.kind === 'verb' &&
    /^(?:finite|participle)$/u.test(chunk.group.form) &&
    !isClearlyFinite(scene, chunk.group)
  );
}

/** Whether a verb group is no lone form in -ed, which may be a participle. */
export function isClearlyFinite({ tokens }: Scene, { form, from, head }: VerbGroup): boolean {
  const word = tokens[head];
  return form === 'finite' && (from !== head || (word !== undefined && formOf(word) !== 'ed'));
}

/** Whether a noun phrase goes on with one before it, and does not stand beside it by chance. */
function isTied({ parse, names }: Scene, { from }: Stretch): boolean {
  const before = parse.chunkAt(from - 1)?.kind;
  return before !== 'noun' || names.isInside(from) || names.startingAt(from)?.kind === 'person';
}

/** Whether a noun phrase behind a preposition says when or in what something was said: "in a statement". */
export function isCircumstance({ tokens }: Scene, chunk: Chunk): boolean {
  return (
    chunk.kind === 'noun' &&
    (chunk.tellsTime || OCCASIONS.has(tokens[chunk.phrase.head]?.lemma ?? ''))
  );
}
