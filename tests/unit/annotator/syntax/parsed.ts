import { type Parse, parseOf } from '../../../../src/annotator/syntax/parse.ts';
import { tagged } from '../../../../src/annotator/syntax/tagger.ts';
import type { Word } from '../../../../src/annotator/syntax/word.ts';
import type { Stretch } from '../../../../src/annotator/text/tokens.ts';
import { oneSentence } from '../support.ts';

/** A text parsed as one sentence. */
export function parsed(text: string): {
  words: readonly Word[];
  parse: Parse;
  said: (place: Stretch | null) => string;
} {
  const { tokens, sentence } = oneSentence(text);
  const words = tagged(tokens, [sentence]);
  const said = (place: Stretch | null): string =>
    place === null ? '' : text.slice(words[place.from]?.start, words[place.to - 1]?.end);
  return { words, parse: parseOf(words, sentence), said };
}
