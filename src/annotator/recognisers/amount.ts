import { PHYSICAL_UNITS, UNIT_WORDS } from '../lexicon/units.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './draft.ts';
import { readNumber } from './number.ts';
import { isDash } from './read.ts';

/**
 * Takes "100 million tonnes", "38 bcm", "1.2 million barrels a day", "500 kWh", "30 cubic metres".
 * Refuses "tonnes of", "30 bcmx".
 */
export function readAmount(tokens: readonly Token[], at: number): Figure | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const next = isDash(tokens[number.to]) ? number.to + 1 : number.to;
  const longest = Math.min(UNIT_WORDS, tokens.length - next);
  for (let words = longest; words > 0; words -= 1) {
    const name = tokens
      .slice(next, next + words)
      .map((token) => token.lower)
      .join(' ');
    const unit = PHYSICAL_UNITS.get(name);
    if (unit === undefined) continue;
    const scale = (value: number): number => Number((value * unit.factor).toPrecision(15));
    return {
      to: next + words,
      value: scale(number.value),
      step: scale(number.step),
      unit: unit.unit,
      kind: 'amount',
      noun: [],
      rule: 'amount',
    };
  }
  return undefined;
}
