import { RELATIVES, SUBORDINATORS, TIME_NOUNS } from '../lexicon/clauses.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { isDash } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';
import { type Place, placeOf } from './place.ts';
import type { Word } from './word.ts';

/** A noun phrase, a verb group, or a word or mark between them. */
export type Chunk =
  | NounChunk
  | (Stretch & ({ readonly kind: 'verb'; readonly group: VerbGroup } | { readonly kind: Between }));

export interface NounChunk extends Stretch {
  readonly kind: 'noun';
  readonly phrase: NounPhrase;
  readonly tellsTime: boolean;
}

/** The chunks of a sentence with the words of its article. */
export interface Chunked {
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
}

/** Whether a chunk is a noun that tells a time: "May", "last year". */
export function tellsTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.tellsTime;
}

/**
 * What stands between: `stop` is a semicolon, a colon or an open dash; `opener` a word that opens a
 * clause; `join` an "and", "or" or "but"; `aside` a bracket.
 */
type Between =
  | 'adverb'
  | 'aside'
  | 'comma'
  | 'join'
  | 'opener'
  | 'other'
  | 'preposition'
  | 'quote'
  | 'relative'
  | 'stop';

/** The chunks of a sentence, in order; each token stands in one. */
export function chunksOf(words: readonly Word[], sentence: Stretch): Chunk[] {
  const groups = holdersOf(verbGroupsOf(words, sentence), sentence);
  const phrases = holdersOf(
    nounPhrasesOf(words, sentence, (at) => groups[at - sentence.from] !== undefined),
    sentence,
  );
  const chunks: Chunk[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const chunk = chunkAt(words, at, groups[at - sentence.from], phrases[at - sentence.from]);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

/** For each token of a sentence the stretch that it stands in, of some that do not overlap. */
export function holdersOf<One extends Stretch>(
  stretches: readonly One[],
  { from, to }: Stretch,
): (One | undefined)[] {
  const holders = new Array<One | undefined>(to - from).fill(undefined);
  for (const one of stretches)
    for (let at = one.from; at < one.to; at += 1) holders[at - from] = one;
  return holders;
}

function chunkAt(
  words: readonly Word[],
  at: number,
  group: VerbGroup | undefined,
  phrase: NounPhrase | undefined,
): Chunk {
  if (group !== undefined) return { kind: 'verb', from: at, to: group.to, group };
  if (phrase !== undefined)
    return { kind: 'noun', from: at, to: phrase.to, phrase, tellsTime: isTime(words, phrase) };
  return { kind: between(words, at), from: at, to: at + 1 };
}

function isTime(words: readonly Word[], { head, from }: NounPhrase): boolean {
  const word = words[head];
  if (word === undefined || words[from + 1]?.lower === "'s") return false;
  return (
    TIME_NOUNS.has(word.lemma) ||
    MONTHS.has(word.lower) ||
    (word.kind === 'number' && MONTHS.has(words[head - 1]?.lower ?? '')) ||
    (word.kind === 'number' && /^[12]\d{3}$/.test(word.text))
  );
}

function between(words: readonly Word[], at: number): Between {
  const word = words[at];
  if (word === undefined) return 'other';
  if (word.kind === 'mark') return markKind(word);
  const place = placeOf(words, word, at);
  return KINDS.find(([, fits]) => fits(place))?.[0] ?? 'other';
}

/** What a word between phrases is, by the first test that fits. */
const KINDS: readonly (readonly [Between, (place: Place) => boolean])[] = [
  // "has | once | been", but "once | the talks end"
  ['adverb', ({ word, next }) => word.lower === 'once' && !OPENS_PHRASE.test(next.tag)],
  // "put out shortly | before | had named"
  ['adverb', ({ word, next }) => word.lower === 'before' && /^(?:AUX|PUNCT|X)$/.test(next.tag)],
  // "since | 1987", but "since | the line opened"
  ['preposition', ({ word, next }) => word.lower === 'since' && /^(?:19|20)\d\d$/.test(next.text)],
  ['relative', isRelative],
  // "as well | as"
  ['join', ({ word, before }) => word.lower === 'as' && before.lower === 'well'],
  ['opener', ({ word: { lower, tag } }) => SUBORDINATORS.has(lower) || tag === 'SCONJ'],
  ['join', ({ word: { tag } }) => tag === 'CCONJ'],
  ['adverb', isParticle],
  ['preposition', ({ word: { lower, tag } }) => tag === 'ADP' || lower === 'to'],
  ['adverb', ({ word: { tag } }) => tag === 'ADV' || tag === 'ADJ' || tag === 'PART'],
];

const OPENS_PHRASE = /^(?:ADJ|DET|NOUN|PRON|PROPN)$/;

/** "carried | out | in May", "picked | up |.": it has no noun phrase behind it. */
function isParticle({ word, before, next }: Place): boolean {
  if (before.tag !== 'VERB' || !/^(?:away|back|down|off|on|out|over|up)$/.test(word.lower))
    return false;
  return /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(next.tag);
}

/** "the bridge | that opened", "Mill, | who": not "said | that". */
function isRelative({ word, before }: Place): boolean {
  if (word.lower !== 'that') return RELATIVES.has(word.lower);
  return word.tag === 'PRON' && (before.tag === 'NOUN' || before.tag === 'PROPN');
}

function markKind(word: Word): Between {
  if (word.text === ',') return 'comma';
  if (/^[;:]$/.test(word.text) || (isDash(word) && !word.glued)) return 'stop';
  if (/^[()[\]]$/.test(word.text)) return 'aside';
  return /^["“”„«»‘’']$/.test(word.text) ? 'quote' : 'other';
}
