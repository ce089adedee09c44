import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** "that" is looked for this far behind a verb of saying, in tokens. */
export const THAT_REACH = 12;

/** The place after "that" behind a verb: "said on Tuesday that", "told reporters that". */
export function thatAfter({ tokens, to }: Scene, verb: number): number | undefined {
  for (let at = verb + 1; at < Math.min(to, verb + THAT_REACH); at += 1) {
    if (lower(tokens, at) === 'that') return at + 1;
    if (tokens[at]?.kind !== 'mark') continue;
    if (isDayBetween(tokens, at)) at += 2;
    else if (isMonthStop(tokens, at)) at += 1;
    else if (isCiting(tokens, at)) at = afterCiting(tokens, at, to);
    else if (isAside(tokens, at)) at = afterCiting(tokens, at - 1, to);
    else if (/^[,.;:"“”‘]$/u.test(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "said, citing the customs office, that": whom a speaker names stands between two commas. */
function isCiting(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:citing|quoting)$/u.test(lower(tokens, at + 1));
}

/** "complain, however, that", "said, in particular, that": one to four words between commas, then "that". */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  for (let close = at + 2; close <= at + 5; close += 1)
    if (tokens[close]?.text === ',') return lower(tokens, close + 1) === 'that';
  return false;
}

function afterCiting(tokens: readonly Token[], at: number, to: number): number {
  let close = at + 2;
  while (close < to && tokens[close]?.text !== ',') close += 1;
  return close;
}

/** "said on Aug. 17 that": the full stop behind a short month. */
function isMonthStop(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '.' &&
    MONTHS.has(lower(tokens, at - 1)) &&
    tokens[at + 1]?.kind === 'number'
  );
}

/** "said today, Tuesday, that": a weekday between two commas. */
function isDayBetween(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' && WEEKDAYS.has(lower(tokens, at + 1)) && tokens[at + 2]?.text === ','
  );
}
