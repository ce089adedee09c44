import { BODY_SORTS } from '../lexicon/bodies.ts';
import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { TIME_NOUNS } from '../lexicon/clauses.ts';
import { NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { GROUP_WORDS, HE, SHE, TITLES } from '../lexicon/people.ts';
import { NAMELESS_NOUNS, PLACE_NOUNS } from '../lexicon/quantities.ts';
import { AIM_NOUNS, OUTLOOK_NOUNS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../figures/figure.ts';
import { tellsTime } from '../syntax/chunks.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../syntax/word.ts';
import { isDash, lower } from '../text/read.ts';
import type { Change } from './direction.ts';
import type { QuantityContext } from './context.ts';

/** What a figure is of. */
export interface Thing {
  /** The content words of its name, in lower case; none where nothing sure names it. */
  readonly words: readonly string[];
  /** Whether a noun says that the figure is by how much it changed: "a rise in fares". */
  readonly changes: boolean;
}

/** What a rule says that a figure is of; undefined where it says nothing. */
export type ThingRule = (
  context: QuantityContext,
  figure: FigureAt,
  change: Change | undefined,
) => Thing | undefined;

/** So many words name what a figure is of, at the most. */
export const KEY_WORDS = 4;
const NO_THINGS = [BODY_SORTS, GROUP_WORDS, HE, PEOPLE_NOUNS, PLACE_NOUNS, SHE, TITLES];

/**
 * The name of a phrase with what prepositions tie to it up to a token: "price | of milk". A noun of
 * change, or for what is aimed at or expected, gives way to what is: "a forecast for | fares".
 * Undefined for pronouns, people, bodies, places and names that stand alone.
 */
export function nameOf(
  context: QuantityContext,
  phrase: NounPhrase,
  to: number,
): Thing | undefined {
  const { from, head } = phrase;
  const own = namingWords(context, from, head + 1);
  if (isChangeNoun(context, head)) return changedOf(context, phrase, to);
  const lemma = context.tokens[head]?.lemma ?? '';
  const isAhead =
    AIM_NOUNS.has(lemma) ||
    (OUTLOOK_NOUNS.has(lemma) && !/^(?:chance|likelihood|probability)$/.test(lemma));
  if (isAhead || isNameless(context, phrase))
    return innerOf(context, phrase, to) ?? { words: own[0] === lemma ? [] : own, changes: false };
  if (own.at(-1) !== lower(context.tokens, head) || !isThing(context, head)) return undefined;
  return { words: withTied(context, own, phrase.to, to), changes: false };
}

/** "a rise in | fares", "a | fare | rise", "economic growth"; "a sharp rise" names nothing. */
function changedOf(context: QuantityContext, phrase: NounPhrase, to: number): Thing {
  const { from, head } = phrase;
  const inner = innerOf(context, phrase, to);
  if (inner !== undefined) return { words: inner.words, changes: true };
  const isTime = TIME_NOUNS.has(context.tokens[head - 1]?.lemma ?? '');
  if (head > from && !isTime && isThing(context, head - 1))
    return { words: namingWords(context, from, head), changes: true };
  const own = namingWords(context, from, head + 1);
  return { words: own.length > 1 && own.at(-1) === 'growth' ? own : [], changes: true };
}

function innerOf(context: QuantityContext, { to: at }: NounPhrase, to: number): Thing | undefined {
  if (!/^(?:for|in|of)$/.test(lower(context.tokens, at))) return undefined;
  const first = context.parse.chunkAt(at + 1);
  // "in | second-quarter | profit"
  const chunk = tellsTime(first) ? context.parse.chunkAt(first?.to ?? to) : first;
  if (chunk?.kind !== 'noun' || chunk.tellsTime || chunk.to > to) return undefined;
  return nameOf(context, chunk.phrase, to);
}

/** Words of the phrases that prepositions tie to a name, as far as a key has room. */
function withTied(
  context: QuantityContext,
  own: readonly string[],
  from: number,
  to: number,
): readonly string[] {
  const words = [...own];
  for (let at = from; at < to && words.length < KEY_WORDS;) {
    const chunk = context.parse.chunkAt(at);
    if (chunk === undefined || !/^(?:join|noun|preposition)$/.test(chunk.kind)) break;
    const tied = namingWords(context, at, chunk.to);
    const end = chunk.kind === 'noun' ? namingWords(context, chunk.phrase.head, chunk.to) : tied;
    if (
      tellsTime(chunk) ||
      (chunk.kind === 'noun' && (end.length === 0 || isNameless(context, chunk.phrase)))
    )
      return NARROWING.test(lower(context.tokens, chunk.from - 1)) ? [] : words;
    // "homes outside the capital" are not in it.
    const word = lower(context.tokens, at);
    words.push(...(EXCEPT.test(word) ? [word] : tied.slice(words.length - KEY_WORDS)));
    at = chunk.to;
  }
  return words;
}

/** "jobless rates | among | 15- to 24-year-olds": what follows is left out of no name. */
const NARROWING = /^(?:among|except|excluding)$/;
const EXCEPT = /^(?:beyond|outside|without)$/;

/** What the phrase that ends before a token is part of: "sales of cars and | trucks" are sales. */
export function firstOf(context: QuantityContext, end: number, to: number): Thing | undefined {
  const { parse } = context;
  let at = parse.chunkAt(end - 1);
  for (;;) {
    const tie = parse.chunkAt((at?.from ?? 0) - 1);
    if (at?.kind !== 'noun' || at.tellsTime) return undefined;
    if (tie?.kind !== 'preposition' && tie?.kind !== 'join') return nameOf(context, at.phrase, to);
    at = parse.chunkAt(tie.from - 1);
  }
}

/** Whether a phrase is no more than the name of a number: "a total". */
export function isNameless({ tokens }: QuantityContext, { head }: NounPhrase): boolean {
  return NAMELESS_NOUNS.has(lower(tokens, head));
}

/** Whether a token is a noun for a rise or a fall. */
export function isChangeNoun({ tokens }: QuantityContext, at: number): boolean {
  const { tag, lemma } = tokens[at] ?? {};
  if (!/^(?:NOUN|PROPN)$/.test(tag ?? '') || lemma === undefined || lemma === 'contract')
    return false;
  return UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma);
}

/** Whether a noun can be measured: no person, body or place, and no name by itself. */
function isThing(
  { tokens, sentence, figures, times, mentions }: QuantityContext,
  at: number,
): boolean {
  const word = tokens[at];
  // A capital letter at the start, or among others, may be that of any noun: "Revenue | rose".
  const isAny = word?.tag === 'PROPN' && (at === sentence.from || !/\p{Ll}/u.test(word.text));
  if (word === undefined || (word.tag !== 'NOUN' && !isAny)) return false;
  if (NO_THINGS.some((list) => list.has(word.lower) || list.has(word.lemma))) return false;
  return ![figures, times, mentions].some((all) =>
    all.some(({ from, to }) => from <= at && at < to),
  );
}

/** The last content words in `[from, to)`, back to a stop, that belong to no figure and no time. */
export function namingWords(
  { tokens, parse, figures, times }: QuantityContext,
  from: number,
  to: number,
): readonly string[] {
  const words: string[] = [];
  const isOther = (at: number): boolean =>
    [figures, times].some((all) => all.some((one) => one.from <= at && at < one.to));
  for (let at = to - 1; at >= from && words.length < KEY_WORDS; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /[.;:()]/.test(token.text) && words.length > 0) break;
    const isName = parse.chunkAt(at)?.kind === 'noun' && !isOther(at);
    // "the 40-strong | crew"
    const isSize = isDash(tokens[at - 1]) && tokens[at - 2]?.tag === 'NUM';
    if (token?.kind === 'word' && isName && !isSize && isContent(token))
      words.unshift(`${prefixAt(tokens, at)}${token.lower}`);
  }
  return words;
}

/** "the value of | non-residential | work" */
function prefixAt(tokens: readonly Word[], at: number): string {
  return isDash(tokens[at - 1]) && lower(tokens, at - 2) === 'non' ? 'non-' : '';
}

/** Words that bound a figure or a number of things, and name none. */
const UNTOLD = /^(?:almost|another|any|each|every|half|just|many|none|some)$/;

function isContent({ lower: word, tag }: Word): boolean {
  if (SMALL_NUMBERS.has(word) || UNTOLD.test(word)) return false;
  const isVerb = CLAUSE_VERBS.has(word) && tag !== 'NOUN';
  return word.length > 2 && !NOUN_STOPS.has(word) && !isVerb && !word.endsWith('ly');
}
