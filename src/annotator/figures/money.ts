import { CURRENCY_WORDS, currencyOfSign, LEADING_CODES } from '../lexicon/currencies.ts';
import type { Token } from '../text/tokens.ts';
import { type Figure, figure, type Recogniser } from './figure.ts';
import { type NumberRead, readNumber } from './number.ts';
import { lower, pastDash, phraseAt, phrasesOf, type Read } from '../text/read.ts';

/** Currencies by the words and codes that name them: "rubles", "U.S. dollars". */
const NAMES = phrasesOf(CURRENCY_WORDS);

/**
 * Takes "$310 billion", "US$41.2 billion", "€5m", "USD 5bn", "120 million USD", "5 billion dollars",
 * "20 trillion yen", "Rs 500 crore", "R$5 billion", "CN¥3 billion", "28 cents", "2 dollars 25 cents".
 * Refuses "dollar rate", "a $ sign", "240 billion".
 */
export const readMoney: Recogniser = (tokens, at, number) => {
  if (number === undefined) return signed(tokens, at);
  return signed(tokens, at) ?? cents(tokens, number) ?? named(tokens, at);
};

/** A currency's sign or code before a number. */
export interface Sign extends Read {
  readonly unit: string;
}

/** The sign or code that opens an amount of money: "$", "US$", "R$", "USD". */
export function signAt(tokens: readonly Token[], at: number): Sign | undefined {
  if (tokens[at + 1]?.kind !== 'number') return undefined;
  const sign = tokens[at];
  const unit =
    sign?.kind === 'symbol'
      ? currencyOfSign(sign.text)
      : LEADING_CODES.get(sign?.text.replace('.', '') ?? '');
  return unit === undefined ? undefined : { to: at + 1, unit };
}

function signed(tokens: readonly Token[], at: number): Figure | undefined {
  const sign = signAt(tokens, at);
  const number = sign && readNumber(tokens, sign.to, true);
  return number && withCents(tokens, money(number, sign.unit));
}

function named(tokens: readonly Token[], at: number): Figure | undefined {
  const number = readNumber(tokens, at, true);
  const currency = number && phraseAt(tokens, pastDash(tokens, number.to), NAMES);
  return currency && withCents(tokens, money({ ...number, to: currency.to }, currency.value));
}

/** "2 dollars | 25 cents", "2 euros and 25 cents": one sum. */
function withCents(tokens: readonly Token[], whole: Figure): Figure {
  const part = readNumber(tokens, lower(tokens, whole.to) === 'and' ? whole.to + 1 : whole.to);
  const isPart = /^(?:GBP|pounds)$/.test(whole.unit) ? /^(?:p|pence)$/ : /^cents$/;
  if (part === undefined || !isPart.test(lower(tokens, part.to))) return whole;
  const value = Number((whole.value + part.value / 100).toPrecision(15));
  return { ...whole, to: part.to + 1, value, step: part.step / 100 };
}

/** "28 cents", whose currency stands elsewhere, see `inOwnCurrency`; "25 pence". */
function cents(tokens: readonly Token[], number: NumberRead): Figure | undefined {
  const name = lower(tokens, number.to);
  const part = money({ ...number, to: number.to + 1 }, 'cents');
  if (name === 'pence') return inHundreds(part, 'GBP');
  return name === 'cents' ? part : undefined;
}

/** A sum in hundredths of a currency as one in that currency. */
export function inHundreds<T extends Figure>(cents: T, unit: string): T {
  const value = Number((cents.value / 100).toPrecision(15));
  return { ...cents, unit, value, step: cents.step / 100 };
}

function money(number: NumberRead, unit: string): Figure {
  return figure('money', 'money', number, unit);
}
