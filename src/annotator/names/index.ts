import type { Mention } from './mention.ts';

/** The mentions of an article by the tokens they begin and end at. */
export interface NameIndex {
  readonly startingAt: (at: number) => Mention | undefined;
  readonly endingAt: (at: number) => Mention | undefined;
}

export function indexNames(mentions: readonly Mention[]): NameIndex {
  const starts = new Map(mentions.map((mention) => [mention.from, mention]));
  const ends = new Map(mentions.map((mention) => [mention.to, mention]));
  return { startingAt: (at) => starts.get(at), endingAt: (at) => ends.get(at) };
}
