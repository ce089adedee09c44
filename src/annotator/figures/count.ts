import { LABELS, POINTERS, ROUNDERS, SPANS_OF_WORK, TIME_UNITS } from '../lexicon/figures.ts';
import { PARTS } from '../lexicon/numbers.ts';
import { TRADED } from '../lexicon/quantities.ts';
import type { Token } from '../text/tokens.ts';
import { type Figure, figure, type Recogniser } from './figure.ts';
import { isPlural, nounAt, type Counted, unitOf } from './noun.ts';
import { type NumberRead, readNumber } from './number.ts';
import { follows, isDash, lower } from '../text/read.ts';
import type { Word } from '../syntax/word.ts';

/**
 * Takes "56 projects", "nearly forty ships", "33 of the states", "120,000 Danish tourists", "two nuclear power
 * plants", "four-day", "12 years", "5,000 head of cattle", "a 20-ship fleet".
 * Refuses "the two countries", "Article 5", "Boeing 737 jets", "2024 elections", "one of the",
 * "No. 10", "one-sided", "five-star", "of every 10 cases", "three-month copper".
 */
export const readCount: Recogniser = (tokens, at, number) => {
  if (number === undefined || isLabelled(tokens, at) || isPointedAt(tokens, at, number))
    return undefined;
  // "one-day", but not "one day", "0.5 days", "007"
  const isOne = number.value === 1 && !isDash(tokens[number.to]);
  if (isOne || number.value < 1 || /^0\d/.test(lower(tokens, at))) return undefined;
  const joined = nounAt(tokens, number);
  // "three quarters" of a whole or of a year
  if (joined?.noun.length === 1 && PARTS.has(joined.noun.join(' '))) return undefined;
  return joined === undefined ||
    isMultiple(tokens, number, joined) ||
    isPartOf(tokens, joined) ||
    isRatio(tokens, joined)
    ? undefined
    : countOf(tokens, number, joined);
};

function countOf(
  tokens: readonly Token[],
  number: NumberRead,
  { to, noun }: Counted,
): Figure | undefined {
  const [sort = '', head = ''] = [noun.at(-2), noun.at(-1)];
  const read = { ...number, to };
  if (!TIME_UNITS.has(head)) return figure('count', 'count', read, unitOf(head), noun);
  // "38 | working days" are more than 38 days.
  if (SPANS_OF_WORK.has(sort)) return figure('count', 'count', read, `${sort} ${head}`, noun);
  const traded = lower(tokens, to);
  const isName = traded !== 'contract' && TRADED.has(traded);
  return isName ? undefined : withRest(tokens, figure('duration', 'duration', read, head, noun));
}

/** "three times | earnings", "a two-time winner" */
function isMultiple(tokens: readonly Token[], { to }: NumberRead, { noun }: Counted): boolean {
  return noun[0] === 'times' && (noun.length > 1 || isDash(tokens[to]));
}

/** "four votes | to one" */
function isRatio(tokens: readonly Token[], { to }: Counted): boolean {
  return lower(tokens, to) === 'to' && /^(?:1|one)$/.test(lower(tokens, to + 1));
}

/** The next shorter unit of time, and how many of it a unit has. */
const SHORTER: ReadonlyMap<string, readonly [unit: string, many: number]> = new Map([
  ['years', ['months', 12]],
  ['weeks', ['days', 7]],
  ['days', ['hours', 24]],
  ['hours', ['minutes', 60]],
  ['minutes', ['seconds', 60]],
]);

/** "6 hours | 11 minutes", "3 years | and 6 months": one length, in the shorter unit. */
function withRest(tokens: readonly Token[], whole: Figure): Figure {
  const [unit, many = 0] = SHORTER.get(whole.unit) ?? [];
  const rest = readNumber(tokens, lower(tokens, whole.to) === 'and' ? whole.to + 1 : whole.to);
  if (rest === undefined || unit !== lower(tokens, rest.to)) return whole;
  const value = many * whole.value + rest.value;
  return { ...whole, to: rest.to + 1, value, step: rest.step, unit, noun: [unit] };
}

/** "Article 5", "No. 10", "seven of every 10 cases" */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  return LABELS.has(lower(tokens, at - 1)) || follows(tokens, at - 2, 'of', 'every');
}

/** "40 Danes | and young Swedes", "40 vans, | cars and trucks": how many there are of either is not told; not "40 ships and 3 trains" */
function isPartOf(tokens: readonly Word[], { to }: Counted): boolean {
  if (!/^(?:and|or|,)$/.test(lower(tokens, to))) return false;
  let noun = to + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun]?.tag ?? '') && !isPlural(lower(tokens, noun)))
    noun += 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.tag ?? '')) return false;
  return lower(tokens, to) !== ',' || /^(?:and|or|,)$/.test(lower(tokens, noun + 1));
}

/** "the two countries", "these three": few enough that everybody knows which. */
function isPointedAt(tokens: readonly Token[], at: number, { value }: NumberRead): boolean {
  return value < MANY && !isDash(tokens[at + 1]) && POINTERS.has(lower(tokens, at - 1));
}

const MANY = 4;

/** "some 1900 workers", "more than 2000 ships": what is bounded and counts a plural is no year. */
export function isBounded(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  const noun = lower(tokens, at + 1);
  return (before === 'than' || ROUNDERS.has(before)) && noun !== 'levels' && isPlural(noun);
}
