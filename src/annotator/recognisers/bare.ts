import type { Token } from '../text/tokens.ts';
import type { Figure, FigureAt } from './draft.ts';
import { isPlural, unitOf } from './noun.ts';
import { type NumberRead, readNumber } from './number.ts';
import { follows, lower } from './read.ts';

/** Words before a number without a unit that let it share the unit of the figure before it. */
const SHARING = new Set(
  'against,and,another,from,further,of,or,remaining,than,to,was,were'.split(','),
);

/** Words of amounting to: the number counts what the clause is about. */
const AMOUNTING = new Set(
  'amounted,at,counted,exceed,exceeded,hit,number,numbered,reach,reached,reaching,surpass,surpassed,to,top,topped,total,totaled,totaling,totalled,totalling,was,were'.split(
    ',',
  ),
);
const BOUNDS = new Set([
  'some',
  'about',
  'around',
  'almost',
  'nearly',
  'only',
  'just',
  'over',
  'roughly',
  'a',
  'approximately',
]);
const SUBJECT_REACH = 14;

/**
 * A number that no unit follows: "against 560 mn", "visitors numbered 287,410", "512 of them", "drew
 * 12.1 million". It takes the unit
 * of the figure before it in the sentence, or of the plural noun that the clause is about.
 *
 * Refuses years, times of day, scores, labels, list numbers and numbers that anything clings to.
 */
export function readBare(
  tokens: readonly Token[],
  at: number,
  from: number,
  before: readonly FigureAt[],
): Figure | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined || number.spelled || !standsFree(tokens, at, number)) return undefined;
  const lead = BOUNDS.has(lower(tokens, at - 1)) ? at - 2 : at - 1;
  const last = before.findLast(
    ({ kind }) => kind === 'amount' || kind === 'count' || kind === 'duration' || kind === 'money',
  );
  const shares = isSharing(tokens, lead) || isOfThem(tokens, number.to) || isScaled(tokens, number);
  if (last !== undefined && shares && isAlike(number, last)) {
    return figure(number, last.unit, last.kind === 'money' ? 'money' : last.kind, last.noun);
  }
  const subject = amountsTo(tokens, lead) ? subjectOf(tokens, from, lead) : undefined;
  return subject === undefined ? undefined : figure(number, unitOf(subject), 'count', [subject]);
}

function isSharing(tokens: readonly Token[], at: number): boolean {
  return SHARING.has(lower(tokens, at)) || follows(tokens, at - 1, 'compared', 'with');
}

/** "512 of them" */
function isOfThem(tokens: readonly Token[], to: number): boolean {
  return lower(tokens, to) === 'of' && /^(?:them|these|those)$/.test(lower(tokens, to + 1));
}

/** "while the islands drew 12.1 million": a number so large counts something. */
function isScaled(tokens: readonly Token[], { to }: NumberRead): boolean {
  return /^(?:million|billion)$/.test(lower(tokens, to - 1));
}

/** "reached", "a high of", "tourists:" before a number. */
function amountsTo(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === 'of') return PEAKS.has(lower(tokens, at - 1));
  if (tokens[at]?.text === ':') return isPlural(lower(tokens, at - 1));
  return AMOUNTING.has(lower(tokens, at));
}

const PEAKS = new Set(['average', 'high', 'low', 'peak', 'record', 'total']);

function figure(
  { to, value, step }: NumberRead,
  unit: string,
  kind: Figure['kind'],
  noun: readonly string[],
): Figure {
  return { to, value, step, unit, kind, noun, rule: 'bare-number' };
}

function standsFree(tokens: readonly Token[], at: number, { to, value }: NumberRead): boolean {
  const token = tokens[at];
  const after = tokens[to];
  if (token?.kind !== 'number' || token.glued || value < 2) return false;
  if (/^(?:19|20)\d\d$/.test(token.text) && to === at + 1) return false;
  if (after?.glued === true && !/^[,.;)"”]$/u.test(after.text)) return false;
  return after === undefined || !/^(?:am|pm|gmt|hrs|hours|o'clock)$/.test(after.lower);
}

/** Numbers that share a unit are of like size. */
function isAlike({ value }: NumberRead, { value: other }: FigureAt): boolean {
  return value > other / 50 && value < other * 50;
}

/** The first plural noun of the clause before a verb of amounting. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): string | undefined {
  const start = Math.max(from, verb - SUBJECT_REACH);
  const words = tokens.slice(start, verb).filter(({ kind }) => kind === 'word');
  return words.find(({ lower: word }) => isPlural(word) && word.length > 4)?.lower;
}
