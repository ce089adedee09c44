import { NAMELESS_NOUNS, PLACE_NOUNS } from '../lexicon/quantities.ts';
import { BODY_SORTS } from '../lexicon/bodies.ts';
import { TIME_NOUNS } from '../lexicon/clauses.ts';
import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { NOUN_STOPS, PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { GROUP_WORDS, HE, SHE, TITLES } from '../lexicon/people.ts';
import { AIM_NOUNS, OUTLOOK_NOUNS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { type NounChunk, tellsTime } from '../syntax/chunks.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Word } from '../syntax/word.ts';
import type { FigureScene } from './scene.ts';

/** What a figure is of. */
export interface Thing {
  /** The content words of its name, in lower case; none where nothing sure names it. */
  readonly words: readonly string[];
  /** Whether a noun says that the figure is by how much it changed: "a rise in fares". */
  readonly changes: boolean;
}

/** What a name may be beside a thing. */
export interface Allowed {
  readonly people?: boolean;
  readonly bodies?: boolean;
}

const KEY_WORDS = 4;

/**
 * The name of a phrase with what is tied to it by prepositions up to a token: "price | of milk". A noun
 * of change, or for what is aimed at or expected, gives way to what changes: "a forecast for | fares". Undefined
 * where it is a pronoun, a person, a time or only somebody's or some place's name.
 */
export function nameOf(
  scene: FigureScene,
  phrase: NounPhrase,
  to: number,
  allowed: Allowed = {},
): Thing | undefined {
  const { tokens } = scene;
  const { from, head } = phrase;
  const own = namingWords(scene, from, head + 1);
  const changes = isChangeNoun(scene, head);
  const lemma = tokens[head]?.lemma ?? '';
  if (
    changes ||
    AIM_NOUNS.has(lemma) ||
    OUTLOOK_NOUNS.has(lemma) ||
    NAMELESS_NOUNS.has(lower(tokens, head))
  ) {
    const inner = innerOf(scene, phrase, to);
    if (inner !== undefined) return { words: inner.words, changes: changes || inner.changes };
    if (!changes) return { words: own.length === 1 && AIM_NOUNS.has(lemma) ? [] : own, changes };
    const compound = namingWords(scene, from, head);
    const isTime = TIME_NOUNS.has(tokens[head - 1]?.lemma ?? '');
    const isNamed = !isTime && isNoun(scene, head - 1) && isThing(scene, head - 1, allowed);
    return { words: isNamed ? compound : lemma === 'growth' && own.length > 1 ? own : [], changes };
  }
  if (own.length === 0 || !isThing(scene, head, allowed)) return undefined;
  return { words: withTied(scene, own, phrase.to, to), changes: false };
}

function innerOf(scene: FigureScene, { to: at }: NounPhrase, to: number): Thing | undefined {
  if (!/^(?:for|in|of)$/.test(lower(scene.tokens, at))) return undefined;
  const first = scene.parse.chunkAt(at + 1);
  // "in | second-quarter | profit"
  const chunk = tellsTime(first) ? scene.parse.chunkAt(first?.to ?? to) : first;
  if (chunk?.kind !== 'noun' || chunk.tellsTime || chunk.to > to) return undefined;
  return nameOf(scene, chunk.phrase, to);
}

/** Words of the phrases that prepositions tie to a name, as far as a key has room. */
function withTied(
  scene: FigureScene,
  own: readonly string[],
  from: number,
  to: number,
): readonly string[] {
  const words = [...own];
  for (let at = from; at < to && words.length < KEY_WORDS;) {
    const chunk = scene.parse.chunkAt(at);
    if (chunk === undefined || !/^(?:join|noun|preposition)$/.test(chunk.kind)) break;
    if (chunk.kind === 'noun' && !isNaming(scene, chunk)) break;
    const tied = namingWords(scene, chunk.from, chunk.to);
    // "homes outside the capital" are not in it.
    if (EXCEPT.test(lower(scene.tokens, at))) words.push(lower(scene.tokens, at));
    words.push(...tied.slice(Math.min(0, words.length - KEY_WORDS)));
    at = chunk.to;
  }
  return words;
}

/** Whether a phrase ends in a word that names something, and in no time. */
function isNaming(scene: FigureScene, { phrase: { head }, tellsTime }: NounChunk): boolean {
  const isEnd = /^(?:beginning|end|middle|start)$/.test(scene.tokens[head]?.lemma ?? '');
  return !tellsTime && !isEnd && namingWords(scene, head, head + 1).length > 0;
}

const EXCEPT = /^(?:beyond|outside|without)$/;

/** Whether a noun can be measured: no pronoun, time or person, and no name by itself. */
function isThing(
  { tokens, sentence, figures, times, mentions }: FigureScene,
  at: number,
  { people = false, bodies = false }: Allowed,
): boolean {
  const word = tokens[at];
  if (word === undefined || !/^(?:NOUN|PROPN)$/.test(word.tag)) return false;
  const holds = ({ from, to }: { from: number; to: number }): boolean => from <= at && at < to;
  if (figures.some(holds) || times.some(holds)) return false;
  if (word.tag === 'PROPN' && !isOpening(sentence, word, at)) return false;
  if (mentions.some(holds)) return false;
  if (!bodies && (BODY_SORTS.has(word.lower) || PLACE_NOUNS.has(word.lemma))) return false;
  return people || !isPerson(word.lower, word.lemma);
}

/** "Revenue | rose", "GRAIN EXPORTS | rose": a capital letter may be that of any noun. */
function isOpening({ from }: Stretch, { text }: Word, at: number): boolean {
  return at === from || text === text.toUpperCase();
}

function isPerson(word: string, lemma: string): boolean {
  return [GROUP_WORDS, PEOPLE_NOUNS, TITLES, HE, SHE].some(
    (list) => list.has(word) || list.has(lemma),
  );
}

function isNoun({ tokens }: FigureScene, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tokens[at]?.tag ?? '');
}

/** Whether a token is a noun for a rise or a fall. */
export function isChangeNoun(scene: FigureScene, at: number): boolean {
  const lemma = scene.tokens[at]?.lemma ?? '';
  return (
    isNoun(scene, at) && lemma !== 'contract' && (UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma))
  );
}

/** The last content words in `[from, to)`, back to a stop, that belong to no figure and no time. */
export function namingWords(
  { tokens, parse, figures, times }: FigureScene,
  from: number,
  to: number,
): readonly string[] {
  const words: string[] = [];
  const isOther = (at: number): boolean =>
    figures.some((one) => one.from <= at && at < one.to) ||
    times.some((one) => one.from <= at && at < one.to);
  for (let at = to - 1; at >= from && words.length < KEY_WORDS; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /[.;:()]/.test(token.text) && words.length > 0) break;
    const isName = parse.chunkAt(at)?.kind === 'noun' && !isOther(at);
    if (token?.kind === 'word' && isName && isContent(token)) words.unshift(token.lower);
  }
  return words;
}

/** Words that bound a figure or a number of things, and name none. */
const UNTOLD = /^(?:almost|another|any|each|every|half|just|many|none|some)$/;

function isContent({ lower: word, tag }: Word): boolean {
  if (SMALL_NUMBERS.has(word) || UNTOLD.test(word)) return false;
  const isVerb = CLAUSE_VERBS.has(word) && tag !== 'NOUN';
  return word.length > 2 && !NOUN_STOPS.has(word) && !isVerb && !word.endsWith('ly');
}
