import type { Mention } from '../names/mention.ts';

/** The two countries that an article is about. */
export interface Pair {
  /** Empty where there are no two, or a third is named about as often. */
  readonly countries: readonly string[];
  /** Whether they are named again and again, so that what names nobody may be theirs. */
  readonly isTheme: boolean;
}

/** The two countries that are named most in an article, by its sentences. */
export function pairOf(mentions: readonly (readonly Mention[])[]): Pair {
  const counts = new Map<string, number>();
  for (const { name, kind, country, by, general } of mentions.flat()) {
    const named = by !== 'adjective' || general !== true;
    if (kind === 'place' && country && named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort(([, a], [, b]) => b - a);
  const [one, other] = [first?.[1] ?? 0, second?.[1] ?? 0];
  const apart = first && second && other >= APART * (third?.[1] ?? 0);
  return {
    countries: apart ? [first[0], second[0]] : [],
    isTheme: Math.min(one, other) >= OFTEN,
  };
}

/** How many times as often as the third country the second of a pair is named. */
const APART = 1.5;

/** How many times a country is named that an article is about. */
const OFTEN = 4;
