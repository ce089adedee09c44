import { FISCAL } from '../../lexicon/time.ts';
import { follows, holds, isDash, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeContext, TimeRule } from '../expression.ts';
import { plainYear, yearAfter } from '../years.ts';
import { stretch } from './stretch.ts';

/** Parts of a year, by their number of months. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['q', 3],
  ['half', 6],
  ['h', 6],
]);

/** Which part of a year; the last one is the fourth quarter or second half. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['first,1st', 'second,2nd', 'third,3rd', 'fourth,4th,last'].flatMap((words, index) =>
    words.split(',').map((word) => [word, index + 1] as const),
  ),
);

/**
 * Takes "the first quarter of 2024", "second half of last year", "third-quarter revenue", "Q1 2024",
 * "H1", "2Q".
 * Refuses "a quarter of voters", "the first half of the match", "the first half of August".
 */
export const partOfYear: TimeRule = {
  name: 'part-of-year',
  opens: ['h', 'q', ...COUNTS.keys()],
  read(context, at) {
    const part = wordedPart(context, at) ?? codedPart(context.tokens, at);
    const last = part === undefined ? 0 : part.count * part.length;
    return part === undefined || last > 12 || isOfAccount(context.tokens, at, part.to)
      ? undefined
      : stretch(context, at, part.to, last - part.length + 1, last);
  },
};

interface Part {
  readonly to: number;
  readonly count: number;
  readonly length: number;
}

function wordedPart(context: TimeContext, at: number): Part | undefined {
  const { tokens } = context;
  const count = COUNTS.get(lower(tokens, at));
  if (count === undefined) return undefined;
  const place = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const length = LENGTHS.get(lower(tokens, place));
  const to = place + 1;
  const isOther = isOfAnother(context, to) || isDash(tokens[to]) || follows(tokens, to, 'century');
  return length === undefined || isOther ? undefined : { to, count, length };
}

/** "of the match", "of the 20th century", "of August": a part of something that is no year. */
function isOfAnother(context: TimeContext, at: number): boolean {
  const { tokens } = context;
  if (lower(tokens, at) !== 'of' || yearAfter(context, at) !== undefined) return false;
  const year = lower(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return lower(tokens, year) !== 'year' && plainYear(context, year) === undefined;
}

/** "the fiscal third quarter", "Q3 of fiscal 2024": of a year whose months nobody can tell. */
function isOfAccount(tokens: readonly Token[], at: number, to: number): boolean {
  return FISCAL.has(lower(tokens, at - 1)) || holds(tokens, to, to + 3, FISCAL);
}

/** "Q1", "H1", "2Q", "1H", written close. */
function codedPart(tokens: readonly Token[], at: number): Part | undefined {
  const [first, second, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (second?.glued !== true || second.kind === 'mark') return undefined;
  if (after?.glued === true && after.kind !== 'mark') return undefined;
  const match = /^(?:([QH])([1-4])|([1-4])([QH]))$/iu.exec(`${first?.text ?? ''}${second.text}`);
  if (match === null) return undefined;
  const [, letter = match[4], number = match[3]] = match;
  const length = LENGTHS.get(letter?.toLowerCase() ?? '') ?? 0;
  return { to: at + 2, count: Number(number), length };
}
