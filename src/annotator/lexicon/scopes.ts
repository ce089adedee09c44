import data from './data/rates.json' with { type: 'json' };
import { words } from './words.ts';

const RESULTS = [...words('data estimate estimates figure figures number numbers result results')];

/** Words that tell a figure as it stood on a day: "$5 billion so far", "preliminary data". */
export const PASSING: readonly string[] = [
  'as at',
  'as of',
  'not yet complete',
  'not yet final',
  'provisionally',
  'so far',
  'to date',
  'year - to - date',
  'year to date',
  ...['advance', 'first', 'preliminary', 'provisional'].flatMap((sort) =>
    RESULTS.map((noun) => `${sort} ${noun}`),
  ),
];

const FLOWS = ['commerce', 'export', 'exports', 'import', 'imports', 'trade', 'turnover'];

/** Flows that are counted in goods or services: "trade in goods", "services exports". */
const kinds = (thing: string): readonly string[] =>
  FLOWS.flatMap((flow) => [`${flow} in ${thing}`, `${flow} of ${thing}`, `${thing} ${flow}`]);

/** How wide a figure reaches, in the words of its `scope`, by the phrases that say so. */
export const SCOPES: readonly (readonly [string, string])[] = [
  ['goods and services', 'goods and services'],
  ...[...kinds('goods'), ...kinds('merchandise')].map((phrase) => [phrase, 'goods'] as const),
  ...kinds('services').map((phrase) => [phrase, 'services'] as const),
  ...['capita', 'head', 'inhabitant', 'person', 'resident'].map(
    (one) => [`per ${one}`, 'a head'] as const,
  ),
  ['net', 'net'],
  ['gross', 'gross'],
];

/** Nouns that a rate is counted by, and what they are called in `per`. */
export const RATES: ReadonlyMap<string, string> = new Map(Object.entries(data.rates));

/** Words that say a rate by themselves. */
export const RATE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(data.rateWords));
