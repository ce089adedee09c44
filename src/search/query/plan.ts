import type { MentionedTopic } from '../index/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { capitalKey, keyOf, keysOf, type Token } from '../text/tokens.ts';
import { correct, type Correction } from './correct.ts';
import type { Lookup, Name } from './lookup.ts';
import type { Part, Query } from './parse.ts';
import { topicsOf } from './topics.ts';

/** How something that was looked for is there, the plainest first. */
export const HOWS = ['word', 'begins', 'name', 'credited', 'topic'] as const;
export type How = (typeof HOWS)[number];

/** One of the ways in which a text may have what was looked for. */
export interface Option {
  readonly how: How;
  /** Keys of the words that must be there, side by side if so said. */
  readonly keys: readonly string[];
  readonly adjacent: boolean;
  /** The words themselves where no inflection of them will do; else null. */
  readonly words: readonly string[] | null;
}

/** A word, a phrase or a name that was looked for, with all ways to have it. */
export interface Unit {
  /** As it was typed, or as it was corrected. */
  readonly text: string;
  readonly options: readonly Option[];
}

/** What is looked for. */
export interface Plan {
  readonly units: readonly Unit[];
  /** Words and phrases that must not be there. */
  readonly excluded: readonly { readonly text: string; readonly keys: readonly string[] }[];
  readonly corrections: readonly Correction[];
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
  const whole = topicsOf(parts, lookup.topics);
  const topics = new Set(whole);
  const also: string[] = [];
  const units: Unit[] = [];
  for (let at = 0; at < parts.length;) {
    const { length, names } = longestName(parts, at, lookup);
    const own = parts.slice(at, at + length);
    at += length;
    const forms = otherForms(own, names);
    also.push(...forms.map(({ text }) => text));
    const ownTopics = topicsOf(own, lookup.topics);
    for (const topic of ownTopics) topics.add(topic);
    units.push({
      text: own.map(({ text }) => text).join(' '),
      options: [
        typed(own),
        ...joined(own, lookup),
        ...(at === parts.length ? begun.map(begins) : []),
        ...forms.map(({ keys, words }): Option => ({ how: 'name', keys, words, adjacent: true })),
        ...names.flatMap(([proper]) =>
          proper ? [marked('credited', creditKey(proper.text))] : [],
        ),
        ...[...whole, ...ownTopics].map(({ id }) => marked('topic', topicKey(id))),
      ],
    });
  }
  return {
    units,
    excluded: query.excluded.map(({ text, tokens }) => ({
      text,
      keys: tokens.map(({ key }) => key),
    })),
    corrections,
    also: [...new Set(also)],
    beginning: begun.length > 0 ? (query.unfinished?.word ?? null) : null,
    topics: [...topics],
    asks: query.asks,
    isLiteral: query.parts.every(({ isQuoted }) => isQuoted),
    dropped: query.dropped,
  };
}

function wordsBeginning({ word, key }: Token, { words }: Lookup): string[] {
  if (word.length < LEAST_BEGUN || /^\d/.test(word)) return [];
  const longer = words.filter((one) => one.startsWith(word) && one !== word);
  const keys = longer.map(keyOf).filter((one) => one !== key);
  return [...new Set(keys)];
}

/** The longest run of words from a place on that names something; else the one word. */
function longestName(
  parts: readonly Part[],
  at: number,
  lookup: Lookup,
): { length: number; names: readonly Name[] } {
  for (let length = Math.min(lookup.longestName, parts.length - at); length > 0; length -= 1) {
    if (length === 1 && isOneWord(parts.slice(at, at + 2), lookup)) return { length: 2, names: [] };
    const run = parts.slice(at, at + length);
    if (run.some(({ isQuoted }) => isQuoted)) continue;
    const names = lookup.named(run.flatMap(({ tokens }) => tokens.map(({ key }) => key)).join(' '));
    if (names.length > 0) return { length, names };
  }
  // Who types “us” and nothing else means no pronoun.
  const [token] = parts.length === 1 ? (parts[0]?.tokens ?? []) : [];
  return { length: 1, names: token?.stops ? lookup.named(capitalKey(token.key)) : [] };
}

/** The other names, without those that hold the words typed. */
function otherForms(parts: readonly Part[], names: readonly Name[]): Name[number][] {
  const keys = parts.flatMap(({ tokens }) => tokens.map(({ key }) => key));
  const forms = names.flat().filter((form) => !keys.every((key) => form.keys.includes(key)));
  return [...new Map(forms.map((form) => [form.telling, form])).values()];
}

function typed(parts: readonly Part[]): Option {
  return {
    how: 'word',
    keys: parts.flatMap(({ tokens }) => tokens.map(({ key }) => key)),
    adjacent: parts.length === 1,
    words: null,
  };
}

const isWord = ({ tokens, isQuoted }: Part): boolean => tokens.length === 1 && !isQuoted;
const wordOf = ({ tokens }: Part): string => tokens.map(({ word }) => word).join('');

/** Whether two words are one in a text. */
function isOneWord(parts: readonly Part[], { has }: Lookup): boolean {
  return parts.length === 2 && parts.every(isWord) && has(keyOf(parts.map(wordOf).join('')));
}

/** The same as one word where it was typed as two, and with a hyphen where it was typed as one. */
function joined(parts: readonly Part[], { has, compounds }: Lookup): Option[] {
  if (!parts.every(isWord)) return [];
  const word = parts.map(wordOf).join('');
  const whole = parts.length > 1 && has(keyOf(word)) ? [[keyOf(word)]] : [];
  const apart =
    parts.length === 1 ? [compounds.get(word) ?? []].filter(({ length }) => length > 0) : [];
  return [...whole, ...apart].map((keys) => ({ how: 'word', keys, adjacent: true, words: null }));
}

const begins = (key: string): Option => ({
  how: 'begins',
  keys: [key],
  adjacent: false,
  words: null,
});

const marked = (how: 'credited' | 'topic', key: string): Option => ({
  how,
  keys: [key],
  adjacent: false,
  words: null,
});
