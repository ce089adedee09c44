import { median } from './race.ts';
import { type Dated, type Read, timeOf } from './reader.ts';

/** What a text of a length costs, in nanoseconds a character. */
export interface Cost {
  readonly characters: number;
  readonly each: number;
}

/** Lengths of the texts, in characters, and how often each is read in a round. */
const LENGTHS = [
  { characters: 10_000, turns: 20 },
  { characters: 100_000, turns: 4 },
  { characters: 1_000_000, turns: 1 },
] as const;

const ROUNDS = 5;

/** The cost of a character in ever longer texts: the articles, one after another, repeated. */
export function measureGrowth(read: Read, articles: readonly Dated[]): Cost[] {
  const texts = LENGTHS.map((length) => ({
    ...length,
    article: ordinary(articles, length.characters),
  }));
  const rounds = Array.from({ length: ROUNDS }, () =>
    texts.map(({ article, turns }) => costOf(read, article, turns)),
  );
  return LENGTHS.map(({ characters }, index) => ({
    characters,
    each: median(rounds.map((round) => round[index] ?? NaN).sort((a, b) => a - b)),
  }));
}

/** The articles, repeated to a length in UTF-16 code units. */
export function ordinary(articles: readonly Dated[], characters: number): Dated {
  const text = articles.map((article) => article.text).join('\n\n');
  return {
    text: `${text}\n\n`.repeat(Math.ceil(characters / text.length)).slice(0, characters),
    date: articles[0]?.date ?? null,
  };
}

/** Nanoseconds a character, over several turns. */
export function costOf(read: Read, article: Dated, turns: number): number {
  const texts = Array.from({ length: turns }, () => article);
  return (1e6 * timeOf(read, texts)) / (turns * article.text.length);
}
