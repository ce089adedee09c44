import { BEHIND_COMMA, CAME_ABOUT, IN_A_WAY, TURNS, type Reach } from '../lexicon/negation.ts';
import { BE_FORMS, CLAUSE_VERBS, HELPING_VERBS } from '../lexicon/verbs.ts';
import { isDash, isNumeric, lower } from '../recognisers/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { verbTense } from '../verbs/tense.ts';

/** No word governs more tokens than these to either side, so that the cost stays in step with the text. */
const FARTHEST = 48;

/** What words of a reach that stand at tokens `[at, to)` govern in a sentence, in order. */
export function governedBy(
  tokens: readonly Token[],
  sentence: Stretch,
  { from: at, to }: Stretch,
  reach: Reach,
): Stretch[] {
  const end = Math.min(sentence.to, to + FARTHEST);
  if (reach === 'predicate') return [{ from: hardStart(tokens, at, sentence.from), to: at }];
  if (reach === 'clause') {
    const own = before(tokens, at, sentence.from);
    const ahead = { from: to, to: endOf(tokens, to, end, endsAt) };
    return [...takenUp(tokens, own[0]?.from ?? at, ahead, sentence.from), ...own, ahead];
  }
  const ends = { ahead: endsAhead(to), part: endsPart, reported: endsReport }[reach];
  return [{ from: to, to: endOf(tokens, to, end, ends) }];
}

type Ends = (tokens: readonly Token[], at: number) => boolean;

function endOf(tokens: readonly Token[], from: number, end: number, ends: Ends): number {
  let at = from;
  while (at < end && !ends(tokens, at)) at += 1;
  return at;
}

/** A semicolon, an open dash or colon, or the end of somebody's words: “..., ” and “... .” */
function isWall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.text === ';') return true;
  if (token.text === ':') return tokens[at + 1]?.glued !== true;
  if (isDash(token)) return !token.glued;
  return /^[”"]$/.test(token.text) && /^[,.!?]$/.test(lower(tokens, at - 1));
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ',') return goesOn(tokens, at + 1);
  if (word === 'and') return opensClause(tokens, at + 1);
  if (word === 'that') return isVerb(tokens, at + 1);
  return TURNS.has(word) || isWall(tokens, at);
}

/** "No treaty between the board and the mill | was signed": an "and" before the verb ends nothing. */
function endsAhead(from: number): Ends {
  return (tokens, at) =>
    endsAt(tokens, at) && (lower(tokens, at) !== 'and' || tellsBefore(tokens, at, from));
}

function endsPart(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === ',' || endsAt(tokens, at);
}

/** What is reported goes on over commas, up to a "but" or to what is said besides. */
function endsReport(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ',') return /^\p{L}{3,}ing$/u.test(lower(tokens, at + 1));
  if (word === 'and') return CLAUSE_VERBS.has(lower(tokens, at + 1));
  return word === 'but' || word === 'while' || isWall(tokens, at);
}

/** Whether something else is told behind a comma, not a list or an aside of the same clause. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === 'and' || word === 'or') return opensClause(tokens, at + 1);
  if (BEHIND_COMMA.has(word) || TURNS.has(word)) return true;
  return /^\p{L}{3,}ing$/u.test(word) || opensClause(tokens, at);
}

/** "said", "argued", "says"; "reports" and "projects" may be things. */
function saysSo(word: string): boolean {
  return /(?:aid|ays|ed|elt|ght|old|ote)$/.test(word) && CLAUSE_VERBS.has(word);
}

/** Whether a token is a verb that tells: "May" is a month. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'May') return false;
  return saysSo(lower(tokens, at)) || verbTense(tokens, at) !== undefined;
}

const CLAUSE_REACH = 6;

/** "he", "imports fell": a subject with its verb, or a verb alone. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  if (/^(?:he|it|she|that|they|we)$/.test(lower(tokens, from))) return true;
  for (let at = from; at < from + CLAUSE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (isVerb(tokens, at)) return true;
  }
  return false;
}

/**
 * The subject of a verb and what else stands before it in its clause; an aside between commas only
 * where it is a figure: "The goal, $5 billion, was not met", but not "Exports, at $5 billion, did not".
 */
function before(tokens: readonly Token[], verb: number, start: number): Stretch[] {
  const first = Math.max(start, verb - FARTHEST);
  const found: Stretch[] = [];
  let to = verb;
  let at = verb - 1;
  for (; at >= first && !startsBehind(tokens, at, first); at -= 1) {
    if (lower(tokens, at) !== ',' || !isVerb(tokens, at + 1)) continue;
    const opening = commaBefore(tokens, at, first);
    if (opening === undefined) break;
    if (isNumeric(tokens[opening + 1])) found.push({ from: opening + 1, to: at });
    found.push({ from: at + 1, to });
    to = opening;
    at = opening;
  }
  found.push({ from: at + 1, to });
  return found.filter((stretch) => stretch.from < stretch.to).sort((a, b) => a.from - b.from);
}

/** The clause that "this" takes up: "The goal was $5 billion, | and this did not happen". */
function takenUp(
  tokens: readonly Token[],
  first: number,
  { from: behind }: Stretch,
  start: number,
): Stretch[] {
  const at = lower(tokens, first - 1) === 'which' ? first - 1 : first;
  if (!/^(?:it|that|this|which)$/.test(lower(tokens, at))) return [];
  if (!HELPING_VERBS.has(lower(tokens, at + 1)) && at + 1 < behind - 1) return [];
  const verb = [behind, behind + 1].find((place) => CAME_ABOUT.has(lower(tokens, place)));
  if (verb === undefined || IN_A_WAY.has(lower(tokens, verb + 1))) return [];
  let end = at;
  while (end > start && /^(?:,|;|and|but)$/.test(lower(tokens, end - 1))) end -= 1;
  return end === start || end === first ? [] : before(tokens, end, start);
}

/** Whether the clause of a later verb begins behind a token. */
function startsBehind(tokens: readonly Token[], at: number, first: number): boolean {
  const word = lower(tokens, at);
  if (word === 'and' && /^(?:he|i|it|she|they|we|you)$/.test(lower(tokens, at + 1))) return true;
  if (word === ',' || word === 'and') return tellsBefore(tokens, at, first);
  // "the message | that it will not", but "the goal that was set was not met"
  if (word === 'that') return !isVerb(tokens, at + 1);
  return TURNS.has(word) || isWall(tokens, at) || isTelling(tokens, at);
}

/** Whether a verb stands in the part of a sentence that ends before a comma or an "and". */
function tellsBefore(tokens: readonly Token[], end: number, first: number): boolean {
  const last = lower(tokens, end - 1) === ',' ? end - 2 : end - 1;
  for (let at = last; at >= first && tokens[at]?.kind !== 'mark'; at -= 1)
    if (isVerb(tokens, at)) return true;
  return false;
}

/** "the board said | exports did not rise", not "the sum promised in May was not paid" */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const lead = lower(tokens, at - 1);
  return (
    saysSo(lower(tokens, at)) &&
    !/^(?:a|an|and|its|the|their)$/.test(lead) &&
    !BE_FORMS.has(lead) &&
    !/^(?:at|by|for|in|last|on|to)$/.test(lower(tokens, at + 1))
  );
}

function commaBefore(tokens: readonly Token[], end: number, first: number): number | undefined {
  for (let at = end - 1; at >= first; at -= 1) {
    if (lower(tokens, at) === ',') return at;
    if (isWall(tokens, at)) return undefined;
  }
  return undefined;
}

/** Where what a predicate is said of may begin: behind a wall or a turn, whatever verbs it holds. */
function hardStart(tokens: readonly Token[], end: number, start: number): number {
  const first = Math.max(start, end - FARTHEST);
  let at = end;
  while (at > first && !isWall(tokens, at - 1) && !turns(tokens, at - 1)) at -= 1;
  return at;
}

function turns(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === 'but' || word === 'while' || word === 'whereas') return true;
  return word === 'and' && lower(tokens, at - 1) === ',';
}
