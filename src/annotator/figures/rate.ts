import { SCALES } from '../lexicon/numbers.ts';
import type { Word } from '../syntax/word.ts';
import { type Figure, figure } from './figure.ts';
import { nounAt } from './noun.ts';
import { readNumber } from './number.ts';
import { follows, lower, type Read } from '../text/read.ts';

/**
 * A figure as a rate by so many of something: "0.3 | per 100,000 inhabitants", "12 deaths | per 1,000
 * births", "5 litres | per 100 km", "40 cases | per million people"; a price stays one of money.
 * Leaves "40 tons per day" as it is.
 *
 * @param one what the recognisers read at a token
 */
export function withRate(
  tokens: readonly Word[],
  at: number,
  one: (at: number) => Figure | undefined,
): Figure | undefined {
  const counted = one(at);
  const number = counted ?? readNumber(tokens, at);
  const per = number && behindPer(tokens, number.to);
  const whole = per === undefined ? undefined : wholeAt(tokens, per, one);
  if (number === undefined || whole === undefined) return counted;
  const { to, name } = whole;
  if (counted?.kind === 'money') return { ...counted, to };
  const unit = counted === undefined ? '' : (nameOf(counted, 0) ?? counted.unit);
  return figure('amount', 'rate', { ...number, to }, `${unit} per ${name}`.trim(), counted?.noun);
}

function behindPer(tokens: readonly Word[], at: number): number | undefined {
  if (lower(tokens, at) === 'per') return at + 1;
  return follows(tokens, at, 'for', 'every') ? at + 2 : undefined;
}

/** "100,000 inhabitants", "million people", "100 km", "thousand": so many of what. */
function wholeAt(
  tokens: readonly Word[],
  at: number,
  one: (at: number) => Figure | undefined,
): (Read & { readonly name: string }) | undefined {
  const isScale = SCALES.has(lower(tokens, at));
  const many = isScale ? { to: at + 1, spelled: true } : readNumber(tokens, at);
  if (
    many === undefined ||
    (!isScale && tokens[many.to]?.glued === true && tokens[many.to]?.kind === 'word')
  )
    return undefined;
  const of = one(at);
  const noun = of === undefined ? nounAt(tokens, many) : undefined;
  const name = of === undefined ? noun?.noun.join(' ') : (nameOf(of, 1) ?? of.unit);
  const digits = tokens.slice(at, many.to).map(({ text }) => text);
  return { to: (of ?? noun ?? many).to, name: [...digits, name ?? ''].join(' ').trim() };
}

/** The words counted, where they are more than so many: "live births" are not all births. */
function nameOf({ noun }: Figure, most: number): string | undefined {
  return noun.length > most ? noun.join(' ') : undefined;
}
