import data from './data/units.json' with { type: 'json' };

/** A unit of measurement: its name in the data, and what one of the written unit is worth in it. */
export interface PhysicalUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Units of measurement as written, lower case, words parted by one space. */
export const PHYSICAL_UNITS: ReadonlyMap<string, PhysicalUnit> = new Map(
  data.units.flatMap(({ unit, factor, words }) =>
    words.split(',').map((word) => [word, { unit, factor }] as const),
  ),
);
