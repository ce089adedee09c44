import type { MentionedTopic } from '../index/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { capitalKey, keyOf, keysOf, type Token } from '../text/tokens.ts';
import { amountLength, otherNumbers, sameAmounts } from './amounts.ts';
import { apart } from './compounds.ts';
import { correct, type Correction } from './correct.ts';
import type { Lookup, Name } from './lookup.ts';
import type { Part, Query } from './parse.ts';
import type { SmallWord } from './small-words.ts';
import { topicsOf } from './topics.ts';

/** How something that was looked for is there, the plainest first. */
export const HOWS = ['word', 'begins', 'name', 'credited', 'topic', 'country'] as const;
export type How = (typeof HOWS)[number];

/** One of the ways in which a text may have what was looked for. */
export interface Option {
  readonly how: How;
  /** Keys of the words that must be there, side by side. */
  readonly keys: readonly string[];
  /** The words themselves where no inflection of them will do; else null. */
  readonly words: readonly string[] | null;
}

/** A word, a phrase or a name that was looked for, with all ways to have it. */
export interface Unit {
  /** As it was typed, or as it was corrected. */
  readonly text: string;
  readonly options: readonly Option[];
  /** Whether it stood in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether it names a person. */
  readonly isPerson: boolean;
  /** Whether it is the sign of a currency. */
  readonly isSign: boolean;
  /** Of a place the country that it lies in; a claim with that alone has not what was looked for. */
  readonly country: string | null;
}

/** What is looked for. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Words and phrases that must not be there. */
  readonly excluded: readonly { readonly text: string; readonly keys: readonly string[] }[];
  readonly corrections: readonly Correction[];
  /** The same of words that must not be there. */
  readonly excludedCorrections: readonly Correction[];
  /** Words that may be a name, and whether they were taken for it. */
  readonly smallWords: readonly SmallWord[];
  /** The other names that were looked for, as the vocabulary has them. */
  readonly also: readonly string[];
  /** The beginning of a word, where it was looked for. */
  readonly beginning: string | null;
  /** Topics that all the words speak of, or one of them by itself. */
  readonly topics: readonly MentionedTopic[];
  /** Whether it is put as a question. */
  readonly asks: boolean;
  /** Whether all of it stood in quotation marks, which mean the very words. */
  readonly isLiteral: boolean;
  readonly dropped: number;
}

/** A beginning of fewer letters says too little. */
const LEAST_BEGUN = 2;

/** The key under which a claim stands that names something without its words. */
export function creditKey(name: string): string {
  return `name${keysOf(name).join('')}`;
}

/** The key under which the claims of a topic stand. */
export function topicKey(topic: string): string {
  return `topic${fold(topic).replace(/[^a-z0-9]/g, '')}`;
}

/** The key under which the claims stand that speak to a question. */
export function questionKey(question: string): string {
  return `question${fold(question).replace(/[^a-z0-9]/g, '')}`;
}

/** What to look for, by what was typed and by what the texts and the vocabulary have. */
export function planQuery(query: Query, lookup: Lookup): Plan {
  const begun = query.unfinished === null ? [] : wordsBeginning(query.unfinished, lookup);
  const { parts, corrections } = correct(query.parts, lookup, begun.length > 0);
  const excluded = correct(query.excluded, lookup, query.parts.length === 0 && begun.length > 0);
  const whole = topicsOf(parts, lookup.topics);
  const topics = new Set(whole);
  const also: string[] = [];
  const units: Unit[] = [];
  for (let at = 0; at < parts.length;) {
    const { length, names } = longestName(parts, at, lookup);
    const own = parts.slice(at, at + length);
    at += length;
    const others = [...otherForms(own, names), ...numberForms(own, lookup)];
    also.push(...others.map(({ text }) => text));
    const ownTopics = topicsOf(own, lookup.topics);
    for (const topic of ownTopics) topics.add(topic);
    const country = lookup.countryOf(tellingOf(own));
    units.push({
      text: own.map(({ text }) => text).join(' '),
      isQuoted: own.some(({ isQuoted }) => isQuoted),
      isPerson: names.some(lookup.isPerson),
      isSign: own.every(({ text }) => /\p{Sc}$/u.test(text)),
      country: country?.[0]?.text ?? null,
      options: [
        ...typed(own, lookup),
        ...(at === parts.length ? begun.map((key) => begins(own, key)) : []),
        ...others.map(({ keys, words }) => run('name', keys, words)),
        ...names.flatMap(([proper]) =>
          proper ? [marked('credited', creditKey(proper.text))] : [],
        ),
        ...[...whole, ...ownTopics].map(({ id }) => marked('topic', topicKey(id))),
        ...(country ?? []).map(({ keys, words }) => run('country', keys, words)),
      ],
    });
  }
  return {
    units,
    excluded: excluded.parts.map(({ text, tokens }) => ({
      text,
      keys: tokens.map(({ key }) => key),
    })),
    corrections,
    excludedCorrections: excluded.corrections,
    smallWords: query.smallWords,
    also: [...new Set(also)],
    beginning: begun.length > 0 ? (query.unfinished?.word.toLowerCase() ?? null) : null,
    topics: [...topics],
    asks: query.asks,
    isLiteral: query.parts.every(({ isQuoted }) => isQuoted),
    dropped: query.dropped,
  };
}

function wordsBeginning({ word, key }: Token, { words }: Lookup): string[] {
  if (word.length < LEAST_BEGUN || /^\d/.test(word)) return [];
  const small = word.toLowerCase();
  const longer = [...words].filter((one) => one.startsWith(small) && one !== word);
  const keys = longer.map(keyOf).filter((one) => one !== key);
  return [...new Set(keys)];
}

const tellingOf = (parts: readonly Part[]): string => keysOfParts(parts).join(' ');
const keysOfParts = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ tokens }) => tokens.map(({ key }) => key));

/** The longest run of words from a place on that names something; else an amount or the one word. */
function longestName(
  parts: readonly Part[],
  at: number,
  lookup: Lookup,
): { length: number; names: readonly Name[] } {
  for (let length = Math.min(lookup.longestName, parts.length - at); length > 0; length -= 1) {
    if (length === 1 && isOneWord(parts.slice(at, at + 2), lookup)) return { length: 2, names: [] };
    const own = parts.slice(at, at + length);
    if (own.some(({ isQuoted }) => isQuoted)) continue;
    const names = lookup
      .named(tellingOf(own))
      .filter(
        (name) => length === 1 || isProper(name) || name.some(({ keys }) => lookup.stand(keys)),
      );
    if (names.length > 0) return { length, names };
  }
  return { length: amountLength(parts, at), names: [] };
}

/** Whether it is no phrase of general English, the words of which may as well stand apart. */
const isProper = (name: Name): boolean => name.some(({ words }) => words !== null);

/** The other names, without those that hold the words typed. */
function otherForms(parts: readonly Part[], names: readonly Name[]): Name[number][] {
  const keys = keysOfParts(parts);
  const forms = names.flat().filter((form) => !keys.every((key) => form.keys.includes(key)));
  return [...new Map(forms.map((form) => [form.telling, form])).values()];
}

/** Other ways to say a number. */
function numberForms(
  parts: readonly Part[],
  lookup: Lookup,
): Pick<Name[number], 'text' | 'keys' | 'words'>[] {
  if (parts.some(({ isQuoted }) => isQuoted)) return [];
  return otherNumbers(parts, lookup).map((words) => ({
    text: words.join(' '),
    keys: words.map(keyOf),
    words: null,
  }));
}

/** The words themselves, and other ways to write them: as one or as two, in figures or with a scale. */
function typed(parts: readonly Part[], lookup: Lookup): Option[] {
  const keys = keysOfParts(parts);
  const runs = [keys, ...(parts.some(({ isQuoted }) => isQuoted) ? capitals(parts, lookup) : [])];
  if (parts.every(isWord)) {
    const word = parts.map(wordOf).join('');
    if (parts.length > 1 && lookup.has(keyOf(word))) runs.push([keyOf(word)]);
    const two = parts.length === 1 ? apart(word, lookup) : null;
    if (two !== null) runs.push([...two]);
    runs.push(...sameAmounts(parts, lookup));
  }
  return runs.map((own) => run('word', own, null));
}

/** A phrase with each word that is a name in capitals as that name. */
function capitals(parts: readonly Part[], { has }: Lookup): string[][] {
  const keys = parts.flatMap(({ tokens }) =>
    tokens.map(({ key, stops }) => (stops && has(capitalKey(key)) ? capitalKey(key) : key)),
  );
  return tellingOf(parts) === keys.join(' ') ? [] : [keys];
}

const isWord = ({ tokens, isQuoted }: Part): boolean => tokens.length === 1 && !isQuoted;
const wordOf = ({ tokens }: Part): string => tokens.map(({ word }) => word).join('');

/** Whether two words are one in a text; two numbers, as in “20-22”, are never one. */
function isOneWord(parts: readonly Part[], { has }: Lookup): boolean {
  if (parts.length !== 2 || !parts.every(isWord)) return false;
  const word = parts.map(wordOf).join('');
  return /\p{L}/u.test(word) && has(keyOf(word));
}

const run = (
  how: 'word' | 'name' | 'country',
  keys: readonly string[],
  words: readonly string[] | null,
): Option => ({ how, keys, words });

/** The same words with the last as one that it may become. */
function begins(parts: readonly Part[], key: string): Option {
  return { how: 'begins', keys: [...keysOfParts(parts).slice(0, -1), key], words: null };
}

const marked = (how: 'credited' | 'topic', key: string): Option => ({
  how,
  keys: [key],
  words: null,
});
