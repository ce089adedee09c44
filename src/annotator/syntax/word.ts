import type { PartOfSpeech } from 'wink-nlp';
import type { Token } from '../text/tokens.ts';

/** Parts of speech as Universal Dependencies names them; `SYM` is a currency or percent sign. */
export type Tag = PartOfSpeech;

/** A token with its part of speech and its dictionary form in small letters ("said": "say"). */
export interface Word extends Token {
  readonly tag: Tag;
  readonly lemma: string;
}
