import { Hedge } from '../../schemas/quantity.ts';
import data from './data/hedges.json' with { type: 'json' };
import { type Reach, REACHES } from './negation.ts';
import { rows } from './words.ts';

/** How a word hedges, and how far. */
export interface HedgeWord {
  readonly as: Hedge;
  /** A participle reaches by where it stands: "is planned" over its clause, "a planned rise" ahead. */
  readonly reach: Reach | 'participle';
}

/** Phrases that commas part, by how they hedge and how far. */
const phrases: Partial<Record<Hedge, Partial<Record<HedgeWord['reach'], string>>>> = data.hedges;

/** Words by which what is told is hoped for, planned, possible or a rumour, lower case. */
export const HEDGES: readonly (readonly [string, HedgeWord])[] = Hedge.options.flatMap((as) =>
  [...REACHES, 'participle' as const].flatMap((reach) =>
    rows<HedgeWord>({ as, reach }, phrases[as]?.[reach]),
  ),
);
