import type { Chunk, Chunked } from './chunks.ts';
import { formOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** The place where an aside begins that the comma or bracket at a place closes; undefined where none does. */
export function asideStart(context: Chunked, close: number): number | undefined {
  return relativeOver(context, close) ?? openingOf(context.chunks, close);
}

/**
 * The comma before the relative clause that a comma closes, whatever asides stand in it; only where
 * it describes what opens its clause, and not "Exports rose, which is new, Berg, a banker, | said".
 */
function relativeOver({ words, chunks }: Chunked, close: number): number | undefined {
  const first = Math.max(0, close - LONGEST_ASIDE);
  const before = chunks.slice(first, close);
  const opens = ({ kind, from }: Chunk) => kind === 'relative' || words[from]?.lower === 'whose';
  const comma = before.findLastIndex(opens) - 1;
  if (before[comma]?.kind !== 'comma') return undefined;
  const lead = before.slice(0, comma);
  const inside = before.slice(comma);
  const told = finiteIn(inside);
  const isOne = told.filter((group) => !canBeReduced(words, group)).length <= 1;
  const tells = told.length > 0 && !inside.some(({ kind }) => kind === 'stop');
  const start = lead.findLastIndex(({ kind }) => /^(?:join|opener|quote|stop)$/.test(kind));
  const isFirst = finiteIn(lead.slice(start + 1)).length === 0;
  return isOne && tells && isFirst ? first + comma : undefined;
}

/** A relative clause with what it describes is no longer than this, in chunks. */
const LONGEST_ASIDE = 30;

/** The verbs among some chunks that can have a subject. */
function finiteIn(chunks: readonly Chunk[]): VerbGroup[] {
  return chunks.flatMap((chunk) =>
    chunk.kind === 'verb' && chunk.group.form === 'finite' ? [chunk.group] : [],
  );
}

/** Where an aside begins that a comma or bracket closes: the comma or bracket that opens it. */
function openingOf(chunks: readonly Chunk[], close: number): number | undefined {
  const own = chunks[close]?.kind;
  const ends = ({ kind }: Chunk) => kind === own || kind === 'stop' || kind === 'quote';
  const open = chunks.slice(0, close).findLastIndex(ends);
  return open > 0 && chunks[open]?.kind === own ? open : undefined;
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
