import { RELATIVES, SUBORDINATORS, TIME_NOUNS } from '../lexicon/clauses.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { isDash } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';
import type { Word } from './word.ts';

/** A noun phrase, a verb group, or a word or mark between them. */
export type Chunk = Stretch &
  (
    | { readonly kind: 'noun'; readonly phrase: NounPhrase; readonly tellsTime: boolean }
    | { readonly kind: 'verb'; readonly group: VerbGroup }
    | { readonly kind: Between }
  );

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
    return { kind: 'noun', from: at, to: phrase.to, phrase, tellsTime: tellsTime(words, phrase) };
  return { kind: between(words, at), from: at, to: at + 1 };
}

function tellsTime(words: readonly Word[], { head, from }: NounPhrase): boolean {
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
  return KINDS.find(([, fits]) => fits(word, words, at))?.[0] ?? 'other';
}

/** What a word between phrases is, by the first test that fits. */
const KINDS: readonly (readonly [
  Between,
  (word: Word, words: readonly Word[], at: number) => boolean,
])[] = [
  // "has | once | been", but "once | the talks end"
  [
    'adverb',
    ({ lower }, words, at) =>
      lower === 'once' && !/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(words[at + 1]?.tag ?? ''),
  ],
  // "put out shortly | before | had named"
  [
    'adverb',
    ({ lower }, words, at) =>
      lower === 'before' && /^(?:AUX|PUNCT)$/.test(words[at + 1]?.tag ?? 'PUNCT'),
  ],
  // "since | 1987", but "since | the line opened"
  [
    'preposition',
    ({ lower }, words, at) =>
      lower === 'since' && /^(?:19|20)\d\d$/.test(words[at + 1]?.text ?? ''),
  ],
  ['relative', (_, words, at) => isRelative(words, at)],
  // "as well | as"
  ['join', ({ lower }, words, at) => lower === 'as' && words[at - 1]?.lower === 'well'],
  ['opener', ({ lower, tag }) => SUBORDINATORS.has(lower) || tag === 'SCONJ'],
  ['join', ({ tag }) => tag === 'CCONJ'],
  ['adverb', (_, words, at) => isParticle(words, at)],
  ['preposition', ({ lower, tag }) => tag === 'ADP' || lower === 'to'],
  ['adverb', ({ tag }) => tag === 'ADV' || tag === 'ADJ' || tag === 'PART'],
];

/** "carried | out | in May", "picked | up |.": it has no noun phrase behind it. */
function isParticle(words: readonly Word[], at: number): boolean {
  const isSmall = /^(?:away|back|down|off|on|out|over|up)$/.test(words[at]?.lower ?? '');
  return (
    isSmall &&
    words[at - 1]?.tag === 'VERB' &&
    /^(?:ADP|ADV|PUNCT|SCONJ)$/.test(words[at + 1]?.tag ?? '')
  );
}

function markKind(word: Word): Between {
  if (word.text === ',') return 'comma';
  if (/^[;:]$/.test(word.text) || (isDash(word) && !word.glued)) return 'stop';
  if (/^[()[\]]$/.test(word.text)) return 'aside';
  return /^["“”„«»‘’']$/.test(word.text) ? 'quote' : 'other';
}

/** "the bridge | that opened", "Mill, | who": not "said | that". */
function isRelative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !RELATIVES.has(word.lower)) return false;
  if (word.lower !== 'that') return true;
  const before = words[at - 1];
  return word.tag === 'PRON' && (before?.tag === 'NOUN' || before?.tag === 'PROPN');
}
