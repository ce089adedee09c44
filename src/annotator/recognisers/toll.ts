import { AMOUNTING, BOUNDING, BRINGING, UNSURE } from '../lexicon/figures.ts';
import { AFTER_FATE, BEFALLING, type Fate, FATES, HARMING } from '../lexicon/fates.ts';
import { words } from '../lexicon/words.ts';
import type { Token } from '../text/tokens.ts';
import { leadOf, standsFree } from './bare.ts';
import type { Figure } from './figure.ts';
import { isPlural } from './noun.ts';
import { readNumber } from './number.ts';
import { follows, holds, lower } from './read.ts';

const AFTER_REACH = 6;
const SUBJECT_REACH = 16;

/** What a count of people may be called without saying what befell them. */
const ANYBODY = new Set(['people', 'persons', 'lives']);

/**
 * How many people a misfortune befell, told with the number or by what the number is of: "at least
 * 40 dead", "40 of them were hurt", "killed 40 people", "the toll had reached 40", "the dead number
 * at least 40", "cost 40 lives".
 *
 * Refuses "40 dead whales", "40 feared dead", "may have killed", "the missing ships number 40".
 *
 * @param count what the number counts where a noun stands behind it
 */
export function readToll(
  tokens: readonly Token[],
  at: number,
  from: number,
  count: Figure | undefined,
): Figure | undefined {
  if (count !== undefined && !isOfPeople(count)) return undefined;
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const to = count?.to ?? number.to;
  const fate =
    fateBehind(tokens, to) ??
    (count !== undefined || isTold(tokens, to) ? fateBefore(tokens, at) : undefined) ??
    (count === undefined && standsFree(tokens, at, number)
      ? fateOfSubject(tokens, from, leadOf(tokens, at))
      : undefined);
  if (fate === undefined) return undefined;
  const { value, step } = number;
  return { to, value, step, unit: 'people', kind: 'count', noun: [fate], rule: 'toll' };
}

function isOfPeople({ kind, noun }: Figure): boolean {
  return kind === 'count' && noun.length === 1 && ANYBODY.has(noun[0] ?? '');
}

/** "dead", "of them had been injured", "people have lost their lives" behind a number. */
function fateBehind(tokens: readonly Token[], to: number): Fate | undefined {
  for (let next = to; next < to + AFTER_REACH; next += 1) {
    const word = lower(tokens, next);
    const fate = FATES.get(word);
    if (fate !== undefined) return isTold(tokens, next + 1) ? fate : undefined;
    if (word === 'lost')
      return /^(?:their|lives)$/.test(lower(tokens, next + 1)) ? 'deaths' : undefined;
    if (!BEFALLING.has(word)) return undefined;
  }
  return undefined;
}

/** Whether a fate stands for itself, at the end of its words, rather than before a noun. */
function isTold(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind !== 'word' || AFTER_FATE.has(token.lower);
}

/** "killed at least | 40", "cost | 40 lives" before a number. */
function fateBefore(tokens: readonly Token[], at: number): Fate | undefined {
  let verb = at - 1;
  while (verb > at - BOUND_REACH && BOUNDING.has(lower(tokens, verb))) verb -= 1;
  const taken = TAKING.has(lower(tokens, verb)) && holds(tokens, at, at + BOUND_REACH, LIVES);
  const fate = taken ? 'deaths' : HARMING.get(lower(tokens, verb));
  return holds(tokens, verb - 3, verb, UNSURE) ? undefined : fate;
}

const BOUND_REACH = 5;
const TAKING = words('claimed cost costing taken took');
const LIVES = new Set(['lives']);

/** "the toll in the north | had reached", "the dead | number", "the number of people killed | passed". */
function fateOfSubject(tokens: readonly Token[], from: number, lead: number): Fate | undefined {
  const verb = verbOf(tokens, lead);
  if (verb === undefined) return undefined;
  for (let at = verb; at > Math.max(from - 1, verb - SUBJECT_REACH); at -= 1) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    const fate = subjectFate(tokens, at);
    if (fate !== undefined) return holds(tokens, at, lead + 1, UNSURE) ? undefined : fate;
  }
  return undefined;
}

/** The last token of the words that bring a number to a subject: "reached", "risen to", "are at least". */
function verbOf(tokens: readonly Token[], lead: number): number | undefined {
  const at = BOUNDS_OF_TWO.some(([one, two]) => follows(tokens, lead - 1, one, two))
    ? lead - 2
    : lead;
  const word = lower(tokens, at);
  return AMOUNTING.has(word) || BRINGING.has(word) ? at : undefined;
}

const BOUNDS_OF_TWO = [
  ['at', 'least'],
  ['more', 'than'],
  ['as', 'many'],
] as const;

function subjectFate(tokens: readonly Token[], at: number): Fate | undefined {
  const word = lower(tokens, at);
  const before = lower(tokens, at - 1);
  if (word === 'toll') return before === 'death' || tellsOfDeaths(tokens) ? 'deaths' : undefined;
  const fate = FATES.get(word);
  if (fate === undefined || isPlural(lower(tokens, at + 1))) return undefined;
  const counted = before === 'the' || before === 'of';
  return counted || follows(tokens, at - 3, 'number', 'of', 'people') ? fate : undefined;
}

/** Whether a text tells of deaths at all, so that its toll is one of lives and none for a road. */
function tellsOfDeaths(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower: word }) => FATES.get(word) === 'deaths');
}
