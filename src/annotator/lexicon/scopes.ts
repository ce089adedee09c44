import data from './data/rates.json' with { type: 'json' };
import { pairs, rows } from './words.ts';

/** Words that tell a figure as it stood on a day: "$5 billion so far", "preliminary data". */
export const PASSING = [...data.passing.split(','), ...pairs(data.passingSorts, data.results)];

/** Flows that are counted in goods or services: "trade in goods", "services exports". */
const flowsOf = (thing: string): string =>
  [...pairs(data.flows, `in ${thing},of ${thing}`), ...pairs(thing, data.flows)].join(',');

/** How wide a figure reaches, in the words of its `scope`, by the phrases that say so. */
export const SCOPES = [
  ...rows('goods and services', 'goods and services'),
  ...rows('goods', `${flowsOf('goods')},${flowsOf('merchandise')}`),
  ...rows('services', flowsOf('services')),
  ...rows('a head', data.aHead),
  ...rows('net', 'net'),
  ...rows('gross', 'gross'),
];

/** Nouns that a rate is counted by, and what they are called in `per`. */
export const RATES: ReadonlyMap<string, string> = new Map(Object.entries(data.rates));

/** Words that say a rate by themselves. */
export const RATE_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(data.rateWords));
