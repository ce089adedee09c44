import type { Token } from '../text/tokens.ts';

/** Parts of speech as Universal Dependencies names them; `SYM` is a currency or percent sign. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Tag = (typeof TAGS)[number];

/** A token with its part of speech and its dictionary form in small letters ("said": "say"). */
export interface Word extends Token {
  readonly tag: Tag;
  readonly lemma: string;
}
