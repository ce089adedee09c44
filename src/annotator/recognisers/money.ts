import { CURRENCY_SIGNS, CURRENCY_WORDS, LEADING_CODES } from '../lexicon/units.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './draft.ts';
import { type NumberRead, readNumber } from './number.ts';
import { lower } from './read.ts';

/**
 * Takes "$240 billion", "US$65.8 billion", "€5m", "USD 5bn", "157 million USD", "5 billion dollars",
 * "20 trillion rubles", "Rs 500 crore".
 * Refuses "dollar rate", "a $ sign", "240 billion".
 */
export function readMoney(tokens: readonly Token[], at: number): Figure | undefined {
  return signed(tokens, at) ?? named(tokens, at);
}

function signed(tokens: readonly Token[], at: number): Figure | undefined {
  const sign = CURRENCY_SIGNS.get(lower(tokens, at));
  const code = LEADING_CODES.has(lower(tokens, at))
    ? CURRENCY_WORDS.get(lower(tokens, at))
    : undefined;
  const unit = sign ?? code;
  if (unit === undefined || tokens[at + 1]?.kind !== 'number') return undefined;
  const number = readNumber(tokens, at + 1, true);
  return number === undefined ? undefined : money(number, unit);
}

function named(tokens: readonly Token[], at: number): Figure | undefined {
  const number = readNumber(tokens, at, true);
  if (number === undefined) return undefined;
  const currency = currencyAt(tokens, lower(tokens, number.to) === '-' ? number.to + 1 : number.to);
  return currency === undefined ? undefined : money({ ...number, to: currency.to }, currency.unit);
}

/** A currency named by a word or code: "rubles", "U.S. dollars". */
export function currencyAt(
  tokens: readonly Token[],
  at: number,
): { to: number; unit: string } | undefined {
  for (const words of [3, 2, 1]) {
    const name = tokens
      .slice(at, at + words)
      .map((token) => token.lower)
      .join(' ');
    const unit = CURRENCY_WORDS.get(name);
    if (unit !== undefined) return { to: at + words, unit };
  }
  return undefined;
}

function money({ to, value, step }: NumberRead, unit: string): Figure {
  return { to, value, step, unit, kind: 'money', noun: [], rule: 'money' };
}
