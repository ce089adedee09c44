import { RELATIVES } from '../lexicon/clauses.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { Parse } from './parse.ts';
import { isNumeric } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Word } from './word.ts';

/** Whether a clause describes a noun: "the line | that opened", "goods | made in Lund". */
export function isRelative(words: readonly Word[], { subjectBy, opener, parent }: Clause): boolean {
  if (subjectBy === 'relative') return true;
  return parent === null && opener !== null && RELATIVES.has(words[opener]?.lower ?? '');
}

/** The clause that a clause completes: "said | that", "plans | to". */
export function parentOf({ clauses }: Parse, { parent }: Clause): Clause | undefined {
  return parent === null ? undefined : clauses[parent];
}

/** The finite clause that a clause goes with: itself, one that it completes, else the last before it. */
export function finiteOf(parse: Parse, clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause;
  while (at !== undefined && at.verb.form !== 'finite')
    at = parentOf(parse, at) ?? finiteBefore(parse, at);
  return at;
}

function finiteBefore({ clauses }: Parse, { verb }: Clause): Clause | undefined {
  return clauses.findLast((one) => one.verb.form === 'finite' && one.verb.from < verb.from);
}

/** A run of phrases is looked at no further back than this, in chunks. */
const MOST_PHRASES = 8;

/** The noun phrases and prepositions that run up to a token, with the chunk before them, the nearest first. */
export function phrasesBefore({ chunkAt }: Parse, from: number): Chunk[] {
  const run: Chunk[] = [];
  let chunk = chunkAt(from - 1);
  while (chunk !== undefined && run.length < MOST_PHRASES) {
    run.push(chunk);
    chunk = /^(?:noun|preposition)$/.test(chunk.kind) ? chunkAt(chunk.from - 1) : undefined;
  }
  return run;
}

/** Whether a phrase counts something before a token: "40 ships", but not "the 40 ships", which are known. */
export function isCounted(words: readonly Word[], { from, to }: Stretch, end: number): boolean {
  return words[from]?.lower !== 'the' && words.slice(from, Math.min(to, end)).some(isNumeric);
}
