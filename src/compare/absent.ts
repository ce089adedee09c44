import type { Claim } from '../schemas/claim.ts';
import type { Absent, Position } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { type Phrase, phraseOf, searcher } from './phrase.ts';
import { coverage } from '../dates/periods.ts';

/** So many claims that have words of a question are listed: those that have most of them. */
const MOST_CLAIMS = 5;

/** What a question asks, as far as it tells who does not speak to it. */
export interface Asked {
  readonly positions: readonly Pick<Position, 'source'>[];
  /** Words and phrases that a source would use to speak to it. */
  readonly words: readonly string[];
  /** The day before which nobody could speak to it: an ISO date; null where it asks of no time. */
  readonly about: string | null;
}

/** Where a source has words: in each of its claims, in order, and in its text. */
interface Searched {
  readonly source: Source;
  readonly claims: readonly { readonly id: string; readonly has: (phrase: Phrase) => boolean }[];
  readonly has: (phrase: Phrase) => boolean;
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
  const searched = sources.map((source): Searched => ({
    source,
    has: searcher(articleOf(source, texts)),
    claims: (bySource.get(source.id) ?? []).map(({ id, quote }) => ({ id, has: searcher(quote) })),
  }));
  const formsOf = otherForms(names);
  return ({ positions, words, about }) => {
    const speaking = new Set(positions.map(({ source }) => source));
    const forms = new Set(words.flatMap((word) => [word, ...formsOf(word)]));
    const phrases = [...forms].map(phraseOf);
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

/** Finds all forms of the names that a phrase is a form of, in whatever case and inflection. */
function otherForms(names: Searchable['names']): (phrase: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const { name, others } of names)
    for (const key of new Set([name, ...others].map(keyOf)))
      byKey.set(key, [...(byKey.get(key) ?? []), name, ...others]);
  return (phrase) => byKey.get(keyOf(phrase)) ?? [];
}

function keyOf(phrase: string): string {
  return phraseOf(phrase)
    .map(({ key }) => key)
    .join(' ');
}

function absence(
  { source, claims, has }: Searched,
  phrases: readonly Phrase[],
  about: string | null,
): Absent {
  const base = { source: source.id, claims: [] };
  if (about !== null && source.date !== null && coverage(source.date)[1] < about)
    return { ...base, why: 'earlier' };
  const found = phrases.filter(has);
  if (found.length === 0) return { ...base, why: 'unmentioned' };
  return { ...base, why: 'unmatched', claims: withMost(claims, found) };
}

/** The ids of the claims that have most of the phrases, in their order. */
function withMost(claims: Searched['claims'], phrases: readonly Phrase[]): string[] {
  const found = claims
    .map(({ id, has }) => ({ id, count: phrases.filter(has).length }))
    .filter(({ count }) => count > 0);
  const most = found.toSorted((a, b) => b.count - a.count).slice(0, MOST_CLAIMS);
  return found.filter((claim) => most.includes(claim)).map(({ id }) => id);
}
