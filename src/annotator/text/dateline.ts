import { SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { clockEnd } from '../time/clock.ts';
import type { Token } from './tokens.ts';

const LONGEST = 14;

/**
 * The index of the first token behind a dateline that opens a block at `from`: "LIMA —",
 * "VIENNA, Dec 5 (Agency) —", "KHORGOS, Kazakhstan, 17 October 2023 –", "Mumbai, May 14:",
 * "VIENNA, December 5. /Agency/.", "Lima, Sep 13 (Agency)", "Lima -- The"; or behind a time stamp: "2120 GMT —".
 * `from` itself where none stands there.
 */
export function afterDateline(tokens: readonly Token[], from: number, to: number): number {
  const stamped = afterStamp(tokens, from);
  if (stamped !== undefined) return stamped;
  const first = tokens[from];
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at += 1) {
    const token = tokens[at];
    if (isLooseDash(token)) return isDateline(tokens, from, at) ? behindDash(tokens, at) : from;
    if (closes(tokens, from, at)) return at + 1;
    if (token === undefined || !isDatelineToken(token)) return from;
  }
  return from;
}

/** "2120 GMT — | The", "(2210 GMT) | The", "20.15 BST: | Fares". */
function afterStamp(tokens: readonly Token[], from: number): number | undefined {
  const open = tokens[from]?.text === '(';
  const end = clockEnd(tokens, open ? from + 1 : from);
  if (end === undefined) return undefined;
  const close = open && tokens[end]?.text === ')' ? end + 1 : end;
  if (isLooseDash(tokens[close]) || tokens[close]?.text === ':') return close + 1;
  return open ? close : undefined;
}

function isLooseDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-–—]$/u.test(token.text) && !token.glued;
}

/** Behind a dash, or the second of two: "LUND -- | Exports". */
function behindDash(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next?.text === '-' && next.glued ? at + 2 : at + 1;
}

/** The colon behind a date, the full stop behind an agency between strokes, the bracket behind one. */
function closes(tokens: readonly Token[], from: number, at: number): boolean {
  const text = tokens[at]?.text;
  const agency = text === '.' && tokens[at - 1]?.text === '/' && tokens[at - 1]?.glued === true;
  return (text === ':' || agency || isCredit(tokens, at)) && hasMonth(tokens, from, at);
}

/** "(AGENCY) | The": brackets around one name, behind which no dash stands. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1];
  return (
    tokens[at]?.text === ')' &&
    tokens[at - 2]?.text === '(' &&
    /^\p{Lu}/u.test(name?.text ?? '') &&
    !WEEKDAYS.has(name?.lower ?? '') &&
    /^[\p{Lu}“"‘]/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** A place in capitals, one with a date or an agency in brackets, or one before a word that begins a sentence. */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[behindDash(tokens, to)]?.text ?? '';
  const capitals = /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '') && /^[\p{Lu}“"‘]/u.test(behind);
  return (
    capitals ||
    SENTENCE_STARTERS.has(behind) ||
    hasMonth(tokens, from, to) ||
    tokens.slice(from, to).some(({ text }) => text === '(')
  );
}

function hasMonth(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => MONTHS.has(lower));
}

function isDatelineToken(token: Token): boolean {
  return (
    token.kind === 'number' ||
    /^[,.()/]$/u.test(token.text) ||
    // "(RIA-Sever)"
    (token.text === '-' && token.glued) ||
    (token.kind === 'word' && /^\p{Lu}/u.test(token.text))
  );
}
