import { PHYSICAL_UNITS } from '../lexicon/units.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { readNumber } from './number.ts';
import { isDash, phraseAt, phrasesOf } from './read.ts';

const UNITS = phrasesOf(PHYSICAL_UNITS);

/**
 * Takes "100 million tonnes", "38 bcm", "1.2 million barrels a day", "500 kWh", "30 cubic metres".
 * Refuses "tonnes of", "30 bcmx", "5 t-shirts".
 */
export function readAmount(tokens: readonly Token[], at: number): Figure | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const next = isDash(tokens[number.to]) ? number.to + 1 : number.to;
  const named = phraseAt(tokens, next, UNITS);
  if (named === undefined || isLetterOfWord(tokens, named.to)) return undefined;
  const { factor, unit } = named.value;
  const scale = (value: number): number => Number((value * factor).toPrecision(15));
  return {
    to: named.to,
    value: scale(number.value),
    step: scale(number.step),
    unit,
    kind: 'amount',
    noun: [],
    rule: 'amount',
  };
}

/** Whether the letter before a hyphen begins a word: "t-shirts", "c-sections". */
function isLetterOfWord(tokens: readonly Token[], hyphen: number): boolean {
  return (
    tokens[hyphen - 1]?.text.length === 1 &&
    isDash(tokens[hyphen]) &&
    tokens[hyphen]?.glued === true
  );
}
