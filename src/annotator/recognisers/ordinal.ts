import { COUNTED_OCCASIONS, NOT_COUNTED, NOUN_STOPS } from '../lexicon/nouns.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './draft.ts';
import { lower } from './read.ts';

const LONGEST_PHRASE = 6;

/**
 * Takes "29th regular meeting", "75th anniversary", "19th time", "fifth time", "first foreign visit".
 * Refuses "20th century", "August 20th", "third countries", "first of all", "second-largest".
 */
export function readOrdinal(tokens: readonly Token[], at: number): Figure | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const spelled = ORDINALS.get(token.lower);
  const value = token.kind === 'ordinal' ? Number.parseInt(token.text, 10) : spelled;
  if (value === undefined) return undefined;
  const noun = counted(tokens, at + 1, token.kind === 'ordinal') ?? repeated(tokens, at + 1, value);
  return noun === undefined
    ? undefined
    : { ...noun, value, step: 1, unit: 'ordinal', kind: 'ordinal', rule: 'ordinal' };
}

/** "fifth time", "the 39th of": an ordinal that counts times. */
function repeated(
  tokens: readonly Token[],
  at: number,
  value: number,
): { to: number; noun: readonly string[] } | undefined {
  if (value > 1 && lower(tokens, at) === 'time') return { to: at + 1, noun: ['time'] };
  if (
    /^(?:country|nation|state|company|city)$/.test(lower(tokens, at)) &&
    lower(tokens, at + 1) === 'to'
  ) {
    return { to: at + 1, noun: [lower(tokens, at)] };
  }
  return tokens[at - 1]?.kind === 'ordinal' &&
    lower(tokens, at) === 'of' &&
    lower(tokens, at - 2) === 'the'
    ? { to: at, noun: [] }
    : undefined;
}

function counted(
  tokens: readonly Token[],
  at: number,
  figures: boolean,
): { to: number; noun: readonly string[] } | undefined {
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    if (token?.text === '.' && tokens[next + 1]?.kind === 'word' && words.at(-1) === 'st') continue;
    if (token?.kind !== 'word' || NOUN_STOPS.has(token.lower) || NOT_COUNTED.has(token.lower))
      break;
    words.push(token.lower);
    if (COUNTED_OCCASIONS.has(token.lower)) return { to: next + 1, noun: words };
  }
  if (!figures || words.length === 0 || NOT_COUNTED.has(lower(tokens, at))) return undefined;
  return { to: at + 1, noun: words.slice(0, 1) };
}
