import type { Mention } from '../names/mention.ts';
import type { NameIndex } from '../names/index.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Speaker } from './attribution.ts';
import type { KnownSpeakers } from './known.ts';
import type { QuotedPart } from './quotes.ts';

/** A sentence, tokens `[from, to)`, with what tells who a phrase of it stands for. */
export interface Reading {
  readonly tokens: readonly Word[];
  /** The parse of the sentence. */
  readonly parse: Parse;
  readonly from: number;
  readonly to: number;
  /** The mentions of the article. */
  readonly names: NameIndex;
  /** Those of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** The quoted runs that touch the sentence, cut to it, in order. */
  readonly runs: readonly QuotedPart[];
  readonly known: KnownSpeakers;
}

/** Whether a token stands in quotation marks. */
export function isQuoted({ runs }: Reading, at: number): boolean {
  return runs.some((run) => run.from <= at && at < run.to);
}

/** The people whom the sentence names in its own words, in order. */
export function peopleIn(reading: Reading): Mention[] {
  return reading.mentions.filter(({ kind, from }) => kind === 'person' && !isQuoted(reading, from));
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
