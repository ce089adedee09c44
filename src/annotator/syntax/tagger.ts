import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Stretch, Token } from '../text/tokens.ts';
import { mended } from './mended.ts';
import { retagged } from './retagged.ts';
import type { Tag, Word } from './word.ts';

declare module 'wink-nlp' {
  interface ItsHelpers {
    // The library's types leave out that it may be given to `out`.
    lemma(index: number, document: unknown, addons: unknown): string;
  }
  interface Tokens {
    // They say that it may give any strings.
    out(helper: ItsHelpers['pos']): PartOfSpeech[];
  }
}

/** Only the step that gives parts of speech: sentences and names are found by our own. */
const tagger = winkNLP(model, ['pos']);
const { its } = tagger;

/** A longer word is no English, and the tagger's cost grows with the square of a word's length. */
const LONGEST_WORD = 30;

/**
 * The tokens of an article with parts of speech and dictionary forms. What is read in one sentence
 * does not depend on its neighbours. A token that stands in no sentence is tagged `X`.
 *
 * @param sentences in order, none of which shares a token with another
 */
export function tagged(tokens: readonly Token[], sentences: readonly Stretch[]): Word[] {
  const { lines, starts } = linesOf(tokens, sentences);
  const parts = partsOf(lines);
  let part = 0;
  const words = tokens.map((token, at) => {
    const start = starts[at];
    if (start === undefined) return wordOf(token, 'X', token.lower);
    // Where the tagger parts a token in two ("can't"), the first part gives the tag.
    while ((parts.starts[part + 1] ?? Infinity) <= start) part += 1;
    const lemma = parts.lemmas[part]?.toLowerCase() ?? token.lower;
    return wordOf(token, parts.tags[part] ?? 'X', lemma);
  });
  const own = sentences.map(({ from, to }) => words.slice(from, to));
  for (const [place, better] of own.map(retagged).map(mended).entries()) {
    let at = sentences[place]?.from ?? 0;
    for (const word of better) {
      words[at] = word;
      at += 1;
    }
  }
  return words;
}

/** Written out, since an object that another is spread into is slower to make and to read. */
function wordOf({ start, end, text, lower, kind, glued }: Token, tag: Tag, lemma: string): Word {
  return { start, end, text, lower, kind, glued, tag, lemma };
}

/**
 * The sentences as the tagger reads them, each on a line of its own, since none of its rules reaches
 * over a line break: with a space where there was white space, and long words cut. Beside them the
 * offset of each token in it, in UTF-16 code units; undefined for one that stands in no sentence.
 */
function linesOf(tokens: readonly Token[], sentences: readonly Stretch[]) {
  const starts = new Array<number | undefined>(tokens.length).fill(undefined);
  let lines = '';
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at += 1) {
      const { text = '', glued } = tokens[at] ?? {};
      if (at === from) lines += '\n';
      else if (glued !== true) lines += ' ';
      starts[at] = lines.length;
      lines += text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text;
    }
  }
  return { lines, starts };
}

/** What the tagger says of each of its tokens, and their offsets in the text. */
function partsOf(text: string) {
  const tokens = tagger.readDoc(text).tokens();
  /* eslint-disable @typescript-eslint/unbound-method -- the library knows its helpers by identity */
  const tags: readonly Tag[] = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  /* eslint-enable @typescript-eslint/unbound-method */
  let end = 0;
  const starts = tokens.out().map((value) => {
    const start = text.indexOf(value, end);
    end = start + value.length;
    return start;
  });
  return { starts, tags, lemmas };
}
