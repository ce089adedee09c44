import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Stretch, Token } from '../text/tokens.ts';
import { mended } from './mended.ts';
import { retagged } from './retagged.ts';
import { type Tag, TAGS, type Word } from './word.ts';

declare module 'wink-nlp' {
  interface ItsHelpers {
    // The library's types leave out that it may be given to `out`.
    lemma(index: number, document: unknown, addons: unknown): string;
  }
}

/** Only the step that gives parts of speech: sentences and names are found by our own. */
const tagger = winkNLP(model, ['pos']);
const { its } = tagger;

const KNOWN: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]));

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
  const words = tokens.map(untagged);
  for (const { from, to } of sentences)
    for (const [index, word] of mended(retagged(taggedSentence(tokens.slice(from, to)))).entries())
      words[from + index] = word;
  return words;
}

function untagged(token: Token): Word {
  return { ...token, tag: 'X', lemma: token.lower };
}

/** Where the tagger parts a token in two ("can't"), the first part gives the tag. */
function taggedSentence(tokens: readonly Token[]): Word[] {
  const parts = partsOf(lineOf(tokens));
  let part = parts.next();
  let next = parts.next();
  let at = 0;
  return tokens.map((token, index) => {
    if (index > 0 && !token.glued) at += 1;
    while (next.done !== true && next.value.start <= at) {
      part = next;
      next = parts.next();
    }
    at += written(token).length;
    return part.done === true
      ? untagged(token)
      : { ...token, tag: part.value.tag, lemma: part.value.lemma };
  });
}

/** A sentence as the tagger reads it: a space where there was white space, long words cut. */
function lineOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => (token.glued || index === 0 ? '' : ' ') + written(token))
    .join('');
}

function written({ text }: Token): string {
  return text.slice(0, LONGEST_WORD);
}

/** A token of the tagger; `start` is its offset in the line, in UTF-16 code units. */
interface Part {
  readonly start: number;
  readonly tag: Tag;
  readonly lemma: string;
}

function* partsOf(line: string): Generator<Part, undefined> {
  const tokens = tagger.readDoc(line).tokens();
  /* eslint-disable @typescript-eslint/unbound-method -- the library knows its helpers by identity */
  const values = tokens.out();
  const spaces = tokens.out(its.precedingSpaces);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  /* eslint-enable @typescript-eslint/unbound-method */
  let end = 0;
  for (const [index, value] of values.entries()) {
    const start = end + (spaces[index]?.length ?? 0);
    end = start + value.length;
    yield {
      start,
      tag: KNOWN.get(tags[index] ?? '') ?? 'X',
      lemma: lemmas[index]?.toLowerCase() ?? '',
    };
  }
}
