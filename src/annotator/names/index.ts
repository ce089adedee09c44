import type { Mention } from './mention.ts';

/** The mentions of an article by the tokens they stand at. */
export interface NameIndex {
  readonly startingAt: (at: number) => Mention | undefined;
  readonly endingAt: (at: number) => Mention | undefined;
  /** Whether a token stands inside a mention of several tokens. */
  readonly isInside: (at: number) => boolean;
}

export function indexNames(mentions: readonly Mention[]): NameIndex {
  const starts = new Map(mentions.map((mention) => [mention.from, mention]));
  const ends = new Map(mentions.map((mention) => [mention.to, mention]));
  const inner = new Set<number>();
  for (const { from, to } of mentions) for (let at = from + 1; at < to; at += 1) inner.add(at);
  return {
    startingAt: (at) => starts.get(at),
    endingAt: (at) => ends.get(at),
    isInside: (at) => inner.has(at),
  };
}
