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
 * The tokens of an article with parts of speech and dictionary forms. Each sentence is tagged by
 * itself, so that what is read in one does not depend on its neighbours. A token that stands in no
 * sentence is tagged `X`.
 *
 * @param sentences in order, none of which shares a token with another
 */
export function tagged(tokens: readonly Token[], sentences: readonly Stretch[]): Word[] {
  const words = new Array<Word | undefined>(tokens.length).fill(undefined);
  const read = sentences
    .map(({ from, to }) => taggedSentence(tokens.slice(from, to)))
    .map(retagged)
    .map(mended);
  for (const [place, { from }] of sentences.entries())
    for (const [index, word] of (read[place] ?? []).entries()) words[from + index] = word;
  return tokens.map((token, at) => words[at] ?? wordOf(token, 'X', token.lower));
}

/** Written out, since an object that another is spread into is slower to make and to read. */
function wordOf({ start, end, text, lower, kind, glued }: Token, tag: Tag, lemma: string): Word {
  return { start, end, text, lower, kind, glued, tag, lemma };
}

/** Where the tagger parts a token in two ("can't"), the first part gives the tag. */
function taggedSentence(tokens: readonly Token[]): Word[] {
  const { line, starts } = lineOf(tokens);
  const parts = partsOf(line);
  let part = 0;
  return tokens.map((token, index) => {
    const start = starts[index] ?? 0;
    while ((parts.starts[part + 1] ?? Infinity) <= start) part += 1;
    const lemma = parts.lemmas[part]?.toLowerCase();
    return wordOf(token, parts.tags[part] ?? 'X', lemma ?? token.lower);
  });
}

/**
 * A sentence as the tagger reads it, with a space where there was white space and long words cut,
 * and the offset of each token in it, in UTF-16 code units.
 */
function lineOf(tokens: readonly Token[]): { readonly line: string; readonly starts: number[] } {
  const starts: number[] = [];
  let line = '';
  for (const { text, glued } of tokens) {
    if (!glued && starts.length > 0) line += ' ';
    starts.push(line.length);
    line += text.length > LONGEST_WORD ? text.slice(0, LONGEST_WORD) : text;
  }
  return { line, starts };
}

/** What the tagger says of each of its tokens, and their offsets in the line. */
function partsOf(line: string) {
  const tokens = tagger.readDoc(line).tokens();
  /* eslint-disable @typescript-eslint/unbound-method -- the library knows its helpers by identity */
  const tags: readonly Tag[] = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  /* eslint-enable @typescript-eslint/unbound-method */
  let end = 0;
  const starts = tokens.out().map((value) => {
    const start = line.indexOf(value, end);
    end = start + value.length;
    return start;
  });
  return { starts, tags, lemmas };
}
