import { AMOUNTING, BOUNDING, BRINGING, UNSURE } from '../lexicon/figures.ts';
import { AFTER_FATE, BEFALLING, type Fate, FATES, HARMING } from '../lexicon/fates.ts';
import type { Token } from '../text/tokens.ts';
import { leadOf, standsFree } from './bare.ts';
import { type FigureContext, toldBefore } from './clause.ts';
import { type Figure, figure } from './figure.ts';
import { isPlural } from './noun.ts';
import type { NumberRead } from './number.ts';
import { follows, holds, lower } from '../text/read.ts';

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
  context: FigureContext,
  at: number,
  number: NumberRead,
  count: Figure | undefined,
): Figure | undefined {
  const { tokens } = context;
  if (count !== undefined && !isOfPeople(count)) return undefined;
  const to = count?.to ?? number.to;
  const isBare = count === undefined && standsFree(tokens, at, number);
  const fate =
    fateBehind(tokens, to) ??
    (count !== undefined || isTold(tokens, to) ? fateOfVerb(context, at) : undefined) ??
    (isBare ? fateOfSubject(context, at) : undefined);
  return fate && figure('count', 'toll', { ...number, to }, 'people', [fate]);
}

function isOfPeople({ kind, noun }: Figure): boolean {
  return kind === 'count' && ANYBODY.has(noun.join(' '));
}

/** "dead", "of them had been injured", "people have lost their lives" behind a number. */
function fateBehind(tokens: readonly Token[], to: number): Fate | undefined {
  let next = to;
  while (BEFALLING.has(lower(tokens, next))) next += 1;
  if (lower(tokens, next) === 'lost')
    return /^(?:their|lives)$/.test(lower(tokens, next + 1)) ? 'deaths' : undefined;
  return isTold(tokens, next + 1) ? FATES.get(lower(tokens, next)) : undefined;
}

/** Whether a fate stands for itself, at the end of its words, rather than before a noun. */
function isTold(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind !== 'word' || AFTER_FATE.has(token.lower);
}

/** "killed at least | 40", "cost | 40 lives": of the verb whose object a number is. */
function fateOfVerb({ tokens, parse }: FigureContext, at: number): Fate | undefined {
  let last = at - 1;
  while (BOUNDING.has(lower(tokens, last))) last -= 1;
  const lemma = tokens[last]?.lemma ?? '';
  // "could have killed", "did not kill"
  if (holds(tokens, parse.chunkAt(last)?.from ?? last, last, UNSURE)) return undefined;
  return TAKING.has(lemma) && holds(tokens, at, at + 4, LIVES) ? 'deaths' : HARMING.get(lemma);
}

const TAKING = new Set(['claim', 'cost', 'take']);
const LIVES = new Set(['lives']);

/** "the toll in the north | had reached", "the dead | number", "the number of people killed | passed". */
function fateOfSubject(context: FigureContext, at: number): Fate | undefined {
  const { tokens } = context;
  const last = leadOf(tokens, at);
  const bound = `${lower(tokens, last - 1)} ${lower(tokens, last)}`;
  const word = lower(tokens, /^(?:at least|more than|as many)$/.test(bound) ? last - 2 : last);
  if (!(AMOUNTING.has(word) || BRINGING.has(word))) return undefined;
  const { from, to } = toldBefore(context, at);
  if (holds(tokens, from, to, UNSURE)) return undefined;
  const fates = tokens.slice(from, to).map((_, index) => fateNamed(tokens, from + index));
  return fates.find((fate) => fate !== undefined);
}

/** "death toll", "the dead", "the number of people killed"; a toll is of deaths where the text tells of any. */
function fateNamed(tokens: readonly Token[], at: number): Fate | undefined {
  const before = lower(tokens, at - 1);
  if (lower(tokens, at) === 'toll')
    return before === 'death' || tellsOfDeaths(tokens) ? 'deaths' : undefined;
  const counted = /^(?:of|the)$/.test(before) || follows(tokens, at - 3, 'number', 'of', 'people');
  return counted && !isPlural(lower(tokens, at + 1)) ? FATES.get(lower(tokens, at)) : undefined;
}

/** Whether a text tells of deaths at all, so that its toll is one of lives and none for a road. */
function tellsOfDeaths(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower: word }) => FATES.get(word) === 'deaths');
}
