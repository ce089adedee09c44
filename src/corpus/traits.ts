import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { topicMap } from './topic-map.ts';

/** What sets a source apart from all others, as far as the facts tell. */
export interface Traits {
  /** Labels of topics that no other source was found to have a passage on. */
  readonly alone: readonly string[];
  /** Labels of topics that every other source has claims on, and this one does not mention. */
  readonly missing: readonly string[];
  readonly age: 'earliest' | 'latest' | null;
  readonly length: 'longest' | 'shortest' | null;
}

/** The traits of every source, by its id; those of a source alone are empty. */
export function traitsOf(corpus: Corpus): ReadonlyMap<string, Traits> {
  const map = topicMap(corpus);
  const { sources } = corpus;
  return new Map(
    sources.map((source) => {
      const others = sources.filter((one) => one !== source);
      const topics = (is: (own: boolean, rest: readonly boolean[]) => boolean): string[] =>
        map
          .filter(({ cells }) => cells.every(({ absent }) => absent !== 'unmatched'))
          .filter(({ cells }) => {
            const speaks = (one: Source): boolean =>
              cells.some((cell) => cell.source === one && cell.claims > 0);
            return is(speaks(source), others.map(speaks));
          })
          .map(({ label }) => label);
      const isCompared = others.length > 0;
      return [
        source.id,
        {
          alone: isCompared ? topics((own, rest) => own && !rest.includes(true)) : [],
          missing: isCompared ? topics((own, rest) => !own && !rest.includes(false)) : [],
          age: isCompared ? ageOf(source, others) : null,
          length: isCompared ? lengthOf(source, others) : null,
        },
      ];
    }),
  );
}

function ageOf(source: Source, others: readonly Source[]): Traits['age'] {
  if (others.every((other) => isBefore(source, other))) return 'earliest';
  return others.every((other) => isBefore(other, source)) ? 'latest' : null;
}

/** Whether one was surely written before another: a month is not before one of its days. */
function isBefore(a: Source, b: Source): boolean {
  if (a.date === null || b.date === null) return false;
  return a.date < b.date && !b.date.startsWith(a.date);
}

function lengthOf({ words }: Source, others: readonly Source[]): Traits['length'] {
  if (others.every((other) => words > other.words)) return 'longest';
  return others.every((other) => words < other.words) ? 'shortest' : null;
}
