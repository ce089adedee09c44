import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { type TopicRow, topicMap } from './topic-map.ts';

/** What sets a source apart from all others, as far as the facts tell. */
export interface Traits {
  /** Labels of topics that no other source was found to have a passage on. */
  readonly alone: readonly string[];
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
      const isAlone = ({ cells }: TopicRow): boolean =>
        cells.every((cell) => cell.absent !== 'unmatched') &&
        cells.every((cell) => cell.claims > 0 === (cell.source === source));
      const isCompared = others.length > 0;
      return [
        source.id,
        {
          alone: isCompared ? map.filter(isAlone).map(({ label }) => label) : [],
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
