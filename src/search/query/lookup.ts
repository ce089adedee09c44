import type { AskedQuestion, Vocabulary } from '../index/vocabulary.ts';
import { isStopWord } from '../text/stop-words.ts';
import { keyOf, keysOf, type Token, tokensOf } from '../text/tokens.ts';
import { type ReadTopic, readTopic } from './topics.ts';

/** One of the names for a thing. */
export interface Form {
  /** As the vocabulary has it. */
  readonly text: string;
  /** All its words. */
  readonly keys: readonly string[];
  /**
   * The same as they must stand, where no inflection will do: “the leaders” are not “the leader”;
   * null where any will.
   */
  readonly words: readonly string[] | null;
  /** Those that a query keeps: without "the" and "of". */
  readonly telling: string;
}

/** All names for a thing; the first is the proper one. */
export type Name = readonly Form[];

/** A question with the keys of its words. */
export interface ReadQuestion {
  readonly question: AskedQuestion;
  /** In their order. */
  readonly keys: readonly string[];
}

/** A quote with its words. */
export interface ReadQuote {
  readonly quote: string;
  readonly tokens: readonly Token[];
}

/** The vocabulary as a query is read by it. */
export interface Lookup {
  readonly vocabulary: Vocabulary;
  /** The words of the texts. */
  readonly words: ReadonlySet<string>;
  /** Whether a quote has these keys side by side. */
  readonly stand: (keys: readonly string[]) => boolean;
  /** Whether a text has a word of this key. */
  readonly has: (key: string) => boolean;
  /** Whether a key is that of a word which only carries a text; the index has none of these. */
  readonly stops: (key: string) => boolean;
  /** Whether a word that no text has is a word all the same, by its key. */
  readonly isReal: (key: string) => boolean;
  /** The things that go by these keys, joined by blanks. */
  readonly named: (telling: string) => readonly Name[];
  /** Whether a name is that of a person. */
  readonly isPerson: (name: Name) => boolean;
  /** The names of people, bodies and places. */
  readonly properNames: readonly Name[];
  /** The country that a place lies in, by the keys of the place, joined by blanks. */
  readonly countryOf: (telling: string) => Name | null;
  readonly topics: readonly ReadTopic[];
  readonly questions: readonly ReadQuestion[];
  /** Words of names that no text has. */
  readonly otherWords: readonly string[];
  /** How many words the longest name has. */
  readonly longestName: number;
}

/**
 * Makes a vocabulary ready for queries, once for all of them.
 *
 * @param quotes the claims
 */
export function readLookup(vocabulary: Vocabulary, quotes: readonly ReadQuote[]): Lookup {
  const quoted = quotes.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const others = vocabulary.words.split(' ').filter(Boolean);
  const words = new Set([...others, ...quoted].sort());
  const keys = new Set([...words].filter((word) => !isStopWord(word)).map(keyOf));
  const properNames = vocabulary.names.map((forms): Name =>
    forms.flatMap((form) => formOf(form, true)),
  );
  const names = [
    ...properNames,
    ...vocabulary.equivalents.map((forms): Name => forms.flatMap((form) => formOf(form, false))),
  ];
  const nameOf = (proper: string): Name =>
    properNames.find(([first]) => first?.text === proper) ?? formOf(proper, true);
  const people = new Set(properNames.slice(0, vocabulary.people));
  const countries = new Map(
    vocabulary.within.flatMap(([place, country]) =>
      nameOf(place).map(({ telling }) => [telling, nameOf(country)] as const),
    ),
  );
  const byForm = new Map<string, Name[]>();
  for (const name of names) {
    for (const telling of new Set(name.map((form) => form.telling))) {
      byForm.set(telling, [...(byForm.get(telling) ?? []), name]);
    }
  }
  for (const [part, proper] of vocabulary.parts) {
    const name = nameOf(proper);
    people.add(name);
    for (const { telling } of formOf(part, true)) {
      byForm.set(telling, [...(byForm.get(telling) ?? []), name]);
    }
  }
  const named = [...vocabulary.names, ...vocabulary.equivalents]
    .flat()
    .flatMap((text) => tokensOf(text));
  const real = new Set(vocabulary.real.split(' '));
  return {
    vocabulary,
    words,
    stand: (wanted) => quotes.some(({ tokens }) => isRun(tokens, wanted)),
    has: (key) => keys.has(key),
    stops: isStopWord,
    isReal: (key) => real.has(key),
    named: (telling) => byForm.get(telling) ?? [],
    isPerson: (name) => people.has(name),
    properNames,
    countryOf: (telling) => countries.get(telling) ?? null,
    topics: vocabulary.topics.map(readTopic),
    questions: vocabulary.questions.map((question) => ({
      question,
      keys: keysOf(question.question),
    })),
    otherWords: [...new Set(named.map(({ word }) => word))],
    longestName: Math.max(0, ...names.flat().map(({ telling }) => telling.split(' ').length)),
  };
}

function isRun(tokens: readonly Token[], keys: readonly string[]): boolean {
  return tokens.some((_, at) => keys.every((key, offset) => tokens[at + offset]?.key === key));
}

function formOf(text: string, isName: boolean): Form[] {
  const tokens = tokensOf(text);
  const telling = tokens.filter(({ stops, word }) => !stops && !isStopWord(word));
  const from = tokens.findIndex(({ stops }) => !stops);
  const whole = tokens.slice(Math.max(0, from));
  const kept = telling.length > 0 ? telling : tokens;
  if (kept.length === 0) return [];
  return [
    {
      text,
      keys: whole.map(({ key }) => key),
      words: isName ? whole.map(({ word }) => word) : null,
      telling: kept.map(({ key }) => key).join(' '),
    },
  ];
}
