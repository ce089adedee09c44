import { Hedge } from '../../schemas/quantity.ts';
import data from './data/hedges.json' with { type: 'json' };
import { type Reach, REACHES as REACHES_OF_WORDS } from './negation.ts';
import { rows } from './words.ts';

/** How a word hedges, and how far. */
export interface HedgeWord {
  readonly as: Hedge;
  /** A participle reaches by where it stands: "is planned" over its clause, "a planned rise" ahead. */
  readonly reach: Reach | 'participle';
}

type ByHedge = Partial<Record<Hedge, Partial<Record<HedgeWord['reach'], string>>>>;

const REACHES = [...REACHES_OF_WORDS, 'participle'] as const;

/** Phrases that commas part, by how they hedge and how far. */
const phrases: ByHedge = data.hedges;

/** Words by which what is told is hoped for, planned, possible or a rumour, lower case. */
export const HEDGES: readonly (readonly [string, HedgeWord])[] = Hedge.options.flatMap((as) =>
  REACHES.flatMap((reach) => rows<HedgeWord>({ as, reach }, phrases[as]?.[reach])),
);
