import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { FoundTimes } from '../time/find.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { FRACTIONS, MULTIPLES, MULTIPLYING, ORDINALS } from '../lexicon/numbers.ts';
import { clockEnd } from '../time/clock.ts';
import { ageEnd } from './age.ts';
import { readAmount } from './amount.ts';
import { readBare } from './bare.ts';
import { countedBefore, type FigureContext, isOfNumber } from './clause.ts';
import { readCount } from './count.ts';
import type { Figure, FigureAt, FigureKind, Recogniser } from './figure.ts';
import { readExchange } from './exchange.ts';
import { isPartOfName } from './label.ts';
import { readMoney, signAt } from './money.ts';
import { readMultiple } from './multiple.ts';
import { unitOf } from './noun.ts';
import { NUMBER_WORDS, type NumberRead, readNumber, scaleOf, times } from './number.ts';
import { readOrdinal } from './ordinal.ts';
import { isDash, lower } from '../text/read.ts';
import { withRate } from './rate.ts';
import { readShare } from './share.ts';
import { readToll } from './toll.ts';

/**
 * The recognisers of figures, in the order they are tried at a token; the first that reads wins.
 * Money comes first because a currency is the surest sign, counts last because any noun will do.
 */
const RECOGNISERS: readonly Recogniser[] = [
  readMoney,
  readAmount,
  readShare,
  readMultiple,
  readExchange,
  readOrdinal,
  readCount,
];

/** Rules of times that count: "six months ago" tells how long as well as when, "lower than six months ago" only when. */
const COUNTED_TIMES: ReadonlySet<string> = new Set(['ago']);

/** The figures of a sentence, in order; a number that belongs to a date is none. */
export function findFigures(
  tokens: readonly Word[],
  parse: Parse,
  { from, to }: Stretch,
  times: FoundTimes,
): FigureAt[] {
  const context = { tokens, parse, from };
  const found: FigureAt[] = [];
  for (let at = from; at < to;) {
    const opens = mayOpen(tokens, at);
    const dated = endOfTime(tokens, times, at) ?? (opens ? ageEnd(tokens, at) : undefined);
    const figures = dated === undefined && opens ? figuresAt(context, at, found) : [];
    const last = figures.at(-1)?.to ?? Infinity;
    if (last <= to) found.push(...figures);
    at = dated ?? (last <= to ? last : at + 1);
  }
  return found;
}

/** Whether a token has the look of a figure's first: most have not. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const { kind, lower: word = '', text = '' } = tokens[at] ?? {};
  if (kind === 'word')
    return OPENERS.has(word) || word.endsWith('fold') || signAt(tokens, at) !== undefined;
  return kind === 'mark' ? FRACTIONS.has(text) : !isInsideName(tokens, at);
}

/** Words that a figure may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLYING.keys(),
  'halved',
  'quarter',
]);

/** The end of a time that holds a token. */
function endOfTime(
  tokens: readonly Token[],
  { times, undated }: FoundTimes,
  at: number,
): number | undefined {
  for (const { from, to, rule, role } of times)
    if (from <= at && at < to && (!COUNTED_TIMES.has(rule) || role === 'base')) return to;
  for (const { from, to, isLength } of undated) if (from <= at && at < to && !isLength) return to;
  return clockEnd(tokens, at);
}

/**
 * "G20", "5G", "Covid-19", "v2.1", "9/11", an address, the second number of "3-2": a number that
 * is written into a word or onto another number.
 */
export function isInsideName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number') return false;
  const before = token.glued ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  const isCode = after?.glued === true && /^(?:\p{Lu}(?!\p{L})|\/)/u.test(after.text);
  const isJoined =
    isDash(before) && before?.glued === true && /^[\p{L}\d]/u.test(lower(tokens, at - 2));
  return before?.kind === 'word' || before?.text === '/' || isJoined || isCode;
}

function figuresAt(context: FigureContext, at: number, before: readonly FigureAt[]): FigureAt[] {
  const { tokens, from } = context;
  const number = readNumber(tokens, at);
  const isName = number !== undefined && isPartOfName(tokens, at, number.to, from);
  const range = rangeAt(tokens, at) ?? listAt(tokens, at);
  if (range !== undefined) return isName && range[0]?.kind === 'count' ? [] : range;
  const one = counting(
    context,
    at,
    withRate(tokens, at, (place) => oneAt(tokens, place)),
  );
  if (isName && (one === undefined || one.kind === 'count')) return [];
  const toll = number && readToll(context, at, number, one);
  const figure = toll ?? one ?? (number && readBare(context, at, number, before));
  return figure === undefined ? [] : [withSign(tokens, from, { ...figure, from: at })];
}

const SIGNED_KINDS: ReadonlySet<FigureKind> = new Set(['amount', 'money', 'percent']);

/** "minus 3%", "-$5 million", "negative $5 million": the sign before a figure belongs to it. */
function withSign(tokens: readonly Token[], from: number, figure: FigureAt): FigureAt {
  const at = figure.from - 1;
  if (at < from || !(SIGNED_KINDS.has(figure.kind) || figure.unit === 'degrees')) return figure;
  const clings = tokens[at]?.glued === false && tokens[figure.from]?.glued === true;
  const isNegative = (clings ? /^[-–\u2212]$/u : /^(?:minus|negative)$/).test(lower(tokens, at));
  return isNegative ? { ...figure, from: at, value: -figure.value } : figure;
}

/** "The number of trips surpassed a million people": what is counted is what the number is of. */
function counting(
  context: FigureContext,
  at: number,
  figure: Figure | undefined,
): Figure | undefined {
  if (figure?.kind !== 'count' || !isOfNumber(context, at)) return figure;
  const noun = countedBefore(context, at);
  return noun === undefined ? figure : { ...figure, unit: unitOf(noun), noun: [noun] };
}

function oneAt(
  tokens: readonly Word[],
  at: number,
  number = readNumber(tokens, at),
): Figure | undefined {
  for (const read of RECOGNISERS) {
    const figure = read(tokens, at, number);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/**
 * "between 3 and 5 percent", "$10-12 billion", "$10 to $12 billion", "10 to 12 companies", "5 or 6
 * ships": the unit or the scale stands once.
 */
function rangeAt(tokens: readonly Word[], at: number): FigureAt[] | undefined {
  const sign = signAt(tokens, at);
  const low = readNumber(tokens, sign?.to ?? at);
  if (low === undefined) return undefined;
  const link = rangeLink(tokens, low.to, lower(tokens, at - 1));
  if (link === undefined) return undefined;
  const bare = sign !== undefined && signAt(tokens, link) === undefined;
  const high = bare ? readMoney(shifted(tokens, at, link), 0, undefined) : oneAt(tokens, link);
  if (high === undefined || high.kind === 'ordinal') return undefined;
  if (sign !== undefined && sign.unit !== high.unit) return undefined;
  const to = bare ? link + high.to - 1 : high.to;
  const first = sameScale(low, high);
  if (first.value >= high.value && lower(tokens, at - 1) !== 'from') return undefined;
  return [
    { ...high, ...first, from: at, to: low.to },
    { ...high, from: link, to },
  ];
}

/** A list of numbers with one unit has no more members than this. */
const MOST_LISTED = 5;

/** "5 and 6 kg", "7, 8 and 9 percent": numbers whose unit stands once, behind the last of them. */
function listAt(tokens: readonly Word[], at: number, most = MOST_LISTED): FigureAt[] | undefined {
  const number = tokens[at]?.kind === 'number' ? readNumber(tokens, at) : undefined;
  const link = lower(tokens, number?.to ?? at);
  if (number === undefined || !/^(?:,|and|or)$/.test(link) || most === 1) return undefined;
  const from = number.to + 1;
  const rest = listAt(tokens, from, most - 1) ?? (link === ',' ? [] : lastOfList(tokens, from));
  const [next] = rest;
  return next && [{ ...next, ...sameScale(number, next), from: at, to: number.to }, ...rest];
}

/** A count or a sum of money names a unit of its own, so that it shares none. */
function lastOfList(tokens: readonly Word[], from: number): FigureAt[] {
  const last = oneAt(tokens, from);
  return last?.kind === 'amount' || last?.kind === 'percent' ? [{ ...last, from }] : [];
}

/** The tokens of "$10-12 billion" as "$12 billion", to read the upper end. */
function shifted(tokens: readonly Word[], sign: number, number: number): readonly Word[] {
  const symbol = tokens[sign];
  return symbol === undefined ? [] : [symbol, ...tokens.slice(number, number + 4)];
}

function rangeLink(tokens: readonly Token[], at: number, before: string): number | undefined {
  if (isDash(tokens[at])) return at + 1;
  const word = lower(tokens, at);
  if (word === 'to' || word === 'or') return at + 1;
  return word === 'and' && before === 'between' ? at + 1 : undefined;
}

/** A fall by more than this many times is one of two scales: "from $500 to $1 million". */
const MOST_FALL = 10;

/**
 * "10-12 billion": the scale of the second number holds for the first, unless it has its own; in
 * "from $12 to $10 billion" the first may be the larger.
 */
function sameScale(low: NumberRead, high: Figure): Pick<Figure, 'value' | 'step'> {
  const magnitude = scaleOf(high.value);
  const isShared = low.value < 1000 && low.value * magnitude < MOST_FALL * high.value;
  const scale = isShared ? magnitude : 1;
  return { value: times(low.value, scale), step: times(low.step, scale) };
}
