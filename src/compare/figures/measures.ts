import type { Measure } from '../../schemas/corpus.ts';
import { levelOf } from '../../schemas/measure-key.ts';

/** What the vocabulary tells of measures. */
export interface MeasureKnowledge {
  /** The label of a measure, as it stands inside a sentence. */
  readonly labelOf: (measure: string) => string;
  /** Whether the vocabulary has a measure, or what it is the growth of or a target for. */
  readonly isKnown: (measure: string) => boolean;
  /** Wholes and the measures that together make them up. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
}

/** Reads what is known of measures; those without an entry in the vocabulary go by their keys. */
export function knowMeasures(
  measures: readonly Measure[],
  labelOf: MeasureKnowledge['labelOf'],
): MeasureKnowledge {
  const known = new Set(measures.map(({ id }) => id));
  return {
    labelOf,
    isKnown: (measure) => known.has(measure) || known.has(levelOf(measure)),
    sums: measures.flatMap(({ id, parts }) => (parts.length > 0 ? [{ whole: id, parts }] : [])),
  };
}
