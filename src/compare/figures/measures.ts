import type { Measure } from '../../schemas/corpus.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** What the vocabulary and the articles tell of measures. */
export interface MeasureKnowledge {
  /** The label of a measure, as it stands inside a sentence. */
  readonly labelOf: (measure: string) => string;
  /** The measure of a unit that words begin with, a few words in at the most: "all Norland's trade". */
  readonly named: (words: string, unit: string) => string | undefined;
  /** The measure that one is a part of. */
  readonly wholeOf: (measure: string) => string | undefined;
  /** Wholes and the measures that together make them up. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
}

/** So many words may stand before the name of a measure: "of the country's entire foreign trade". */
const REACH = 4;

/** Reads what is known of measures; those without an entry in the vocabulary go by their keys. */
export function knowMeasures(
  measures: readonly Measure[],
  quantities: readonly Quantity[],
  labelOf: MeasureKnowledge['labelOf'],
): MeasureKnowledge {
  const sums = measures.flatMap(({ id, parts }) =>
    parts.length > 0 ? [{ whole: id, parts }] : [],
  );
  const wholes = new Map([
    ...sums.flatMap(({ whole, parts }) => parts.map((part): [string, string] => [part, whole])),
    ...measures.flatMap(({ id, of }): [string, string][] => (of === undefined ? [] : [[id, of]])),
  ]);
  return {
    labelOf,
    named: measureNames(measures, quantities),
    wholeOf: (measure) => wholes.get(measure),
    sums,
  };
}

function measureNames(
  measures: readonly Measure[],
  quantities: readonly Quantity[],
): MeasureKnowledge['named'] {
  const byName = new Map<string, { id: string; units: readonly string[] }>();
  for (const { measure } of quantities)
    byName.set(measure.replaceAll('-', ' '), { id: measure, units: [] });
  for (const { id, terms, units } of measures)
    for (const term of terms) byName.set(plain(term), { id, units });
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return (words, unit) => {
    const read = plain(words).split(' ');
    for (let from = 0; from <= REACH; from += 1) {
      for (let length = longest; length > 0; length -= 1) {
        const found = byName.get(read.slice(from, from + length).join(' '));
        if (found !== undefined && (found.units.length === 0 || found.units.includes(unit)))
          return found.id;
      }
    }
    return undefined;
  };
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
