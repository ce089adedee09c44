import { AFTER_COMMA, RELATIVE, TAG_VERBS } from '../lexicon/events.ts';
import { isDash, lower } from '../figures/read.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens `[from, to)` of a stretch that tells one thing. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The stretch before a relative clause that this one goes on from: its subject stands there. */
  readonly resumes?: { readonly from: number; readonly to: number };
}

/**
 * Cuts a sentence where a new clause can begin: at semicolons, colons and dashes, at a comma
 * before a joining word or an -ing form, at "that", "when", "while" and "as well as", where the
 * main clause goes on behind a relative one, and at an "and" that parts two stretches which each
 * tell of something.
 *
 * @param tells whether a token tells of an event
 * @param joinsNames whether the "and" at a token stands between two names
 */
export function clausesOf(
  tokens: readonly Token[],
  { from, to }: Clause,
  tells: (at: number) => boolean,
  joinsNames: (at: number) => boolean,
): Clause[] {
  const starts = [from];
  let last = from;
  for (let at = from + 1; at < to; at += 1) {
    const and =
      lower(tokens, at) === 'and' &&
      !joinsNames(at) &&
      telling(tells, last, at) &&
      telling(tells, at, to);
    if (!and && !isCut(tokens, at) && !resumes(tokens, at, last)) continue;
    starts.push(at);
    last = at;
  }
  return starts.map((start, index) => {
    const clause = { from: start, to: starts[index + 1] ?? to };
    const subject = { from: starts[index - 2] ?? from, to: starts[index - 1] ?? from };
    return resumes(tokens, start, subject.to) ? { ...clause, resumes: subject } : clause;
  });
}

/** "X, who met Y, will visit Z": whether the main clause goes on at a token, behind a relative one. */
function resumes(tokens: readonly Token[], at: number, relative: number): boolean {
  return (
    tokens[at - 1]?.text === ',' &&
    isFiniteVerb(lower(tokens, at)) &&
    (RELATIVE.has(lower(tokens, relative)) || isParticiple(tokens, relative))
  );
}

/** "..., the last time was": a comma that joins two sentences. */
function isSplice(tokens: readonly Token[], at: number): boolean {
  if (!['the', 'it', 'this', 'he', 'she', 'they'].includes(lower(tokens, at))) return false;
  return [1, 2, 3].some((ahead) => /^(?:was|is|were|are)$/.test(lower(tokens, at + ahead)));
}

/** "..., the board announced on Monday.": who says the sentence, at its end. */
function isTag(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + TAG_REACH; next += 1) {
    if (tokens[next]?.kind === 'mark') return false;
    if (TAG_VERBS.has(lower(tokens, next))) return endsSoon(tokens, next + 1);
  }
  return false;
}

const TAG_REACH = 9;

/** Whether a full stop follows within the few words that can tell when or to whom. */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  const stop = tokens.slice(from, from + 6).findIndex(({ kind }) => kind === 'mark');
  return stop >= 0 && tokens[from + stop]?.text === '.';
}

/** "the plan, adopted in August": what was done to the thing named before. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?!accompanied|flanked|joined)(?:\p{L}{3,}ed|begun|built|held|set)$/u.test(
      lower(tokens, at),
    ) && /^(?:at|by|during|in|last|on|since)$/.test(lower(tokens, at + 1))
  );
}

function telling(tells: (at: number) => boolean, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tells(at)) return true;
  return false;
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isMark = before?.kind === 'mark';
  if (isMark && (/^[;:]$/u.test(before.text) || (isDash(before) && !before.glued)))
    return tokens[at]?.glued !== true;
  const word = lower(tokens, at);
  if (isMark && before.text === ',') return isCutBehindComma(tokens, at);
  return (
    word === 'while' ||
    word === 'when' ||
    word === 'that' ||
    (word === 'as' && lower(tokens, at + 1) === 'well')
  );
}

function isCutBehindComma(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  return (
    AFTER_COMMA.has(word) ||
    /\p{L}{3,}ing$/u.test(word) ||
    isParticiple(tokens, at) ||
    isSplice(tokens, at) ||
    isTag(tokens, at)
  );
}

/** A clause without the punctuation and joining words at its ends. */
export function trimmedClause(tokens: readonly Token[], { from, to }: Clause): Clause {
  let [start, end] = [from, to];
  while (end - 1 > start && tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')')
    end -= 1;
  while (
    start < end - 1 &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, start)) ||
      tokens[start]?.kind === 'mark')
  )
    start += 1;
  return { from: start, to: end };
}
