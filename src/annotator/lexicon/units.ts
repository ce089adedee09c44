import data from './data/units.json' with { type: 'json' };
import { rows } from './words.ts';

/** A unit of measurement: its name in the data, and what one of the written unit is worth in it. */
export interface PhysicalUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Units of measurement, percent and points among them, as written: lower case, words parted by one space. */
export const PHYSICAL_UNITS: ReadonlyMap<string, PhysicalUnit> = new Map(
  data.units.flatMap(({ unit, factor, words }) => rows({ unit, factor }, words)),
);

/** Amounts told in words that hold their unit: "half a point". */
export const WORDED_AMOUNTS = data.worded.flatMap(({ unit, value, words }) =>
  rows({ unit, value, step: value }, words),
);

/** Units of parts of a hundred. */
export const PERCENT_UNITS: ReadonlySet<string> = new Set([
  '%',
  'basis points',
  'percentage points',
]);
