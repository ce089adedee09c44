import type { Claim } from '../schemas/claim.ts';
import type { Absent, Position } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';

import { wordsOf } from '../words/terms.ts';
import { coverage } from './time.ts';

/** So many claims that have words of a question are listed. */
const MOST_CLAIMS = 5;

/** What a question asks, as far as it tells who does not speak to it. */
export interface Asked {
  readonly positions: readonly Pick<Position, 'source'>[];
  /** Words and phrases that a source would use to speak to it. */
  readonly words: readonly string[];
  /** The day before which nobody could speak to it: an ISO date; null where it asks of no time. */
  readonly about: string | null;
}

/** Where a source has words: its claims in order, and all words of its text. */
interface Searched {
  readonly source: Source;
  readonly claims: readonly { readonly id: string; readonly keys: readonly string[] }[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly keys: readonly string[];
}

/** The texts of the sources, and the other names of the vocabulary. */
export interface Searchable {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly texts: ReadonlyMap<string, string>;
  readonly names: readonly { readonly name: string; readonly others: readonly string[] }[];
}

/**
 * Tells of each source that does not speak to a question why: it was written before what the
 * question asks of, it has the question's words in passages that were not compared, or a search of
 * its whole text for these words and their other names finds none.
 */
export function absenceFinder({
  sources,
  claims,
  texts,
  names,
}: Searchable): (asked: Asked) => Absent[] {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const searched = sources.map((source) =>
    searchedOf(source, bySource.get(source.id) ?? [], articleOf(source, texts)),
  );
  const others = new Map(names.map(({ name, others: own }) => [name, own]));
  return ({ positions, words, about }) => {
    const speaking = new Set(positions.map(({ source }) => source));
    const phrases = [...new Set(words.flatMap((word) => [word, ...(others.get(word) ?? [])]))]
      .map((phrase) => wordsOf(phrase.replaceAll('*', '')).map(({ key }) => key))
      .filter((keys) => keys.length > 0);
    return searched
      .filter(({ source }) => !speaking.has(source.id))
      .map((one): Absent => absence(one, phrases, about));
  };
}

/** The text of a source without what is no part of the article. */
function articleOf({ id, furniture }: Source, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(id) ?? '';
  const ends = [0, ...furniture.map(({ span }) => span[1])];
  return ends.map((from, at) => text.slice(from, furniture[at]?.span[0])).join('\n');
}

function searchedOf(source: Source, claims: readonly Claim[], text: string): Searched {
  const keys = keysOf(text);
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return {
    source,
    keys,
    places,
    claims: claims.map(({ id, quote }) => ({ id, keys: keysOf(quote) })),
  };
}

function keysOf(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

function absence(
  { source, claims, keys, places }: Searched,
  phrases: readonly (readonly string[])[],
  about: string | null,
): Absent {
  const base = { source: source.id, claims: [] };
  if (about !== null && source.date !== null && coverage(source.date)[1] < about)
    return { ...base, why: 'earlier' };
  const found = phrases.filter((phrase) =>
    places.get(phrase[0] ?? '')?.some((at) => standsAt(keys, at, phrase)),
  );
  if (found.length === 0) return { ...base, why: 'unmentioned' };
  const speaking = claims.filter((claim) =>
    found.some((phrase) => claim.keys.some((_, at) => standsAt(claim.keys, at, phrase))),
  );
  return {
    ...base,
    why: 'unmatched',
    claims: speaking.slice(0, MOST_CLAIMS).map(({ id }) => id),
  };
}

function standsAt(keys: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((key, offset) => keys[at + offset] === key);
}
