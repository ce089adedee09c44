import { PASSING, RATE_WORDS, RATES, SCOPES } from '../lexicon/scopes.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Mention } from '../names/mention.ts';
import { firstIn, follows, lower, phraseAt, phrases, phrasesOf } from '../text/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';
import { joinsServices, type Surroundings } from './surroundings.ts';

const PHRASES = phrasesOf(SCOPES);

/**
 * How wide a figure reaches by the words beside it, sorted: "trade in goods", "net exports", "$5 per
 * head", "in the Varby region". Refuses "goods trains", "a net of pipelines", "gross domestic product", "he said in Lund that".
 */
export function scopeOf(
  { tokens, mentions }: QuantityContext,
  { kind }: FigureAt,
  { before, after }: Surroundings,
): string[] {
  if (kind === 'ordinal' || kind === 'duration') return [];
  const found: string[] = [];
  for (const words of [before, after]) {
    found.push(...phrasesIn(tokens, words));
    found.push(...mentions.flatMap((place) => (isRegion(tokens, place, words) ? place.name : [])));
  }
  return [...new Set(found)].sort();
}

function phrasesIn(tokens: readonly Token[], { from, to }: Stretch): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(tokens, at, PHRASES);
    if (phrase === undefined) continue;
    const noun =
      tokens[phrase.to]?.kind !== 'word' ||
      /^(?:domestic|national|of|register(?:ed)?|tonnage)$/.test(lower(tokens, phrase.to));
    const both = phrase.value === 'goods' && joinsServices(tokens, phrase.to);
    if (!/^(?:net|gross)$/.test(phrase.value) || !noun)
      found.push(both ? 'goods and services' : phrase.value);
    at = phrase.to - 1;
  }
  return found;
}

/** "in Lund", "across the Varby region"; a region without such a word may only be named. */
function isRegion(
  tokens: readonly Token[],
  { from, to, region }: Mention,
  words: Stretch,
): boolean {
  if (region !== true || from < words.from || to > words.to) return false;
  return /^(?:across|in|throughout|within)$/.test(lower(tokens, from - 1));
}

/**
 * What a figure is a rate by: "$5 billion a year", "40 tons per day".
 * Refuses "5 percent a year earlier", "3 billion in a week", "half may be flooded daily".
 */
export function perOf(
  { tokens, parse, figures }: QuantityContext,
  { after }: Surroundings,
): string | null {
  // "40 km | (25 miles) a day"
  const aside = figures.find(({ from }) => from === after.from + 1);
  if (aside !== undefined && follows(tokens, after.from, '(') && follows(tokens, aside.to, ')'))
    return rateAt(tokens, aside.to + 1) ?? null;
  for (let at = after.from; at < after.to; at += 1) {
    const word = lower(tokens, at);
    // "two | of its weekly flights"
    if (word === 'of' && /^(?:its|the|their)$/.test(lower(tokens, at + 1))) return null;
    const rate = (word === 'annual' ? undefined : RATE_WORDS.get(word)) ?? rateAt(tokens, at);
    if (rate !== undefined) return rate;
    const chunk = parse.chunkAt(at);
    // "in 16 weeks | the number of visits a month"
    if (chunk?.kind === 'verb' || (chunk?.kind === 'noun' && chunk.from === after.from))
      return null;
  }
  return null;
}

/** "a year", "per day"; "a year earlier" is a time, "in a week" how long it took. */
function rateAt(tokens: readonly Token[], at: number): string | undefined {
  if (!/^(?:a|an|each|every|per)$/.test(lower(tokens, at))) return undefined;
  if (/^(?:after|for|in|of|over|within)$/.test(lower(tokens, at - 1))) return undefined;
  return BEHIND_TIMES.test(lower(tokens, at + 2)) ? undefined : RATES.get(lower(tokens, at + 1));
}

/** Words that make a time of "a year". */
const BEHIND_TIMES = /^(?:after|ago|ahead|before|earlier|later|longer|-)$/;

const PASSING_WORDS = phrases(...PASSING);

/**
 * Whether the words tell a figure as of a day: "$5 billion so far", "provisional figures", "as of
 * July". Not "a provisional government", "the first estimate of a poet", nor where a comma parts
 * them from the figure, save at the opening: "So far, 40 ships".
 */
export function isProvisional(
  { tokens }: QuantityContext,
  { before, after }: Surroundings,
): boolean {
  if (firstIn(tokens, after.from, after.to, PASSING_WORDS) !== undefined) return true;
  const words = firstIn(tokens, before.from, before.to, PASSING_WORDS);
  if (words === undefined) return false;
  const opens = words.from - before.from <= 2;
  return opens || !tokens.slice(words.to, before.to).some(({ text }) => text === ',');
}
