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
  const inner = new Set(
    mentions.flatMap(({ from, to }) =>
      Array.from({ length: to - from - 1 }, (_, step) => from + 1 + step),
    ),
  );
  return {
    startingAt: (at) => starts.get(at),
    endingAt: (at) => ends.get(at),
    isInside: (at) => inner.has(at),
  };
}
