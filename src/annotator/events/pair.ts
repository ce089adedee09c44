import type { Mention } from '../names/mention.ts';

/**
 * The two countries that an article is about: those named most, where no third comes near them.
 */
export function pairOf(mentions: readonly (readonly Mention[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { name, kind, country, by, general } of mentions.flat()) {
    const named = by !== 'adjective' || general !== true;
    if (kind === 'place' && country && named) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined) return [];
  const apart = second[1] >= APART * (third?.[1] ?? 0);
  return apart ? [first[0], second[0]] : [];
}

/** How many times as often as the third country the second of a pair is named. */
const APART = 1.5;
