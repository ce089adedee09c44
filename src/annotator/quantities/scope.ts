import { SCOPES } from '../lexicon/scopes.ts';
import type { Mention } from '../names/mention.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower, phraseAt, phrasesOf } from '../text/read.ts';
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
  return found.length < 2 ? found : [...new Set(found)].sort();
}

function phrasesIn(tokens: readonly Token[], { from, to }: Stretch): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(tokens, at, PHRASES);
    if (phrase === undefined || phrase.to > to) continue;
    const noun =
      tokens[phrase.to]?.kind !== 'word' ||
      /^(?:domestic|national|of)$/.test(lower(tokens, phrase.to));
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
  const lead = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return /^(?:across|in|throughout|within)$/.test(lower(tokens, lead));
}
