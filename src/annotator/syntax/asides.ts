import type { Chunk } from './chunks.ts';
import { formOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** The place where an aside begins that the comma or bracket at a place closes; undefined where none does. */
export function asideStart(
  words: readonly Word[],
  chunks: readonly Chunk[],
  close: number,
): number | undefined {
  return relativeOver(words, chunks, close) ?? openingOf(chunks, close);
}

/**
 * The comma before the relative clause that a comma closes, whatever asides stand in it; only where
 * it describes what opens its clause, and not "Exports rose, which is new, Berg, a banker, | said".
 */
function relativeOver(
  words: readonly Word[],
  chunks: readonly Chunk[],
  close: number,
): number | undefined {
  const first = Math.max(0, close - LONGEST_ASIDE);
  const before = chunks.slice(first, close);
  const comma =
    before.findLastIndex(
      ({ kind, from }) => kind === 'relative' || words[from]?.lower === 'whose',
    ) - 1;
  if (before[comma]?.kind !== 'comma') return undefined;
  const lead = before.slice(0, comma);
  const inside = before.slice(comma);
  const isOne = inside.filter((chunk) => isFinite(chunk, words)).length <= 1;
  const tells =
    inside.some((chunk) => isFinite(chunk)) && !inside.some(({ kind }) => kind === 'stop');
  const start = lead.findLastIndex(({ kind }) => /^(?:join|opener|quote|stop)$/.test(kind));
  const isFirst = !lead.slice(start + 1).some((chunk) => isFinite(chunk));
  return isOne && tells && isFirst ? first + comma : undefined;
}

/** A relative clause with what it describes is no longer than this, in chunks. */
const LONGEST_ASIDE = 30;

/** Whether a chunk is a verb that can have a subject, with `words` one that can be no participle. */
function isFinite(chunk: Chunk, words?: readonly Word[]): boolean {
  if (chunk.kind !== 'verb' || chunk.group.form !== 'finite') return false;
  return words === undefined || !canBeReduced(words, chunk.group);
}

/** Where an aside begins that a comma or bracket closes: the comma or bracket that opens it. */
function openingOf(chunks: readonly Chunk[], close: number): number | undefined {
  for (let at = close - 1; at > 0; at -= 1) {
    const { kind } = chunks[at] ?? { kind: 'stop' };
    if (kind === chunks[close]?.kind) return at;
    if (kind === 'stop' || kind === 'quote') return undefined;
  }
  return undefined;
}

/** Pronouns that are no objects, and that nothing describes: "a man who said | he had left", "she | said". */
export const NOMINATIVE = /^(?:he|i|she|they|we)$/;

/** Whether a verb may be a participle that describes the noun before it: "goods | made", "banks | serving". */
export function canBeReduced(words: readonly Word[], group: VerbGroup): boolean {
  const head = words[group.head];
  if (NOMINATIVE.test(words[group.from - 1]?.lower ?? '')) return false;
  if (head === undefined || group.from !== group.head) return group.form === 'infinitive';
  return group.form !== 'finite' || formOf(head) === 'ed';
}
