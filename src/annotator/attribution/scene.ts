import type { NameIndex } from '../names/index.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Speaker } from './credit.ts';
import type { Memory } from './memory.ts';

/** What is needed to tell who a phrase stands for. Tokens of the sentence are `[from, to)`. */
export interface Scene {
  readonly tokens: readonly Word[];
  /** The parse of the sentence. */
  readonly parse: Parse;
  readonly from: number;
  readonly to: number;
  readonly names: NameIndex;
  readonly memory: Memory;
}

/** A speaker with the tokens `[from, to)` of the phrase that names them. */
export interface SpeakerAt {
  readonly from: number;
  readonly to: number;
  readonly speaker: Speaker;
}

/** Somebody known already, for whom tokens `[from, to)` stand. */
export function resolved(
  speaker: Speaker | undefined,
  from: number,
  to: number,
): SpeakerAt | undefined {
  return speaker === undefined ? undefined : { from, to, speaker: { ...speaker, resolved: true } };
}
