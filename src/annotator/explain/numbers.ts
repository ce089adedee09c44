import { LABELS, POINTERS } from '../lexicon/figures.ts';
import type { ReadSentence } from '../article.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { isInsideName } from '../figures/find.ts';
import { isPartOfName } from '../figures/label.ts';
import { readNumber } from '../figures/number.ts';
import { lower } from '../text/read.ts';
import type { Word } from '../syntax/word.ts';
import { isIn, type Refusal } from './refusal.ts';

/** A number that stands in a sentence: tokens `[from, to)`. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly spelled: boolean;
}

/** The numbers of a sentence that are part of no quantity and no time, and why. */
export function refusedNumbers(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  const refusals: Refusal[] = [];
  let at = read.sentence.from;
  while (at < read.sentence.to) {
    const taken = isIn(read.quantities, at) || isIn(read.times, at);
    const number = taken ? undefined : numberAt(tokens, at);
    if (number !== undefined)
      refusals.push({ from: at, to: number.to, why: why(tokens, read, number) });
    at = number?.to ?? at + 1;
  }
  return refusals;
}

function numberAt(tokens: readonly Word[], at: number): Candidate | undefined {
  const token = tokens[at];
  const ordinal = token?.kind === 'ordinal' ? Number.parseInt(token.text, 10) : undefined;
  const named = ordinal ?? ORDINALS.get(lower(tokens, at));
  if (named !== undefined) return { from: at, to: at + 1, value: named, spelled: true };
  if (token?.lower === 'a' || token?.lower === 'an') return undefined;
  const number = readNumber(tokens, at);
  return number === undefined ? undefined : { ...number, from: at };
}

function why(
  tokens: readonly Word[],
  { mentions, sentence }: ReadSentence,
  number: Candidate,
): string {
  const { from, to, value, spelled } = number;
  const before = lower(tokens, from - 1);
  const name = mentions.find((mention) => isIn([mention], from));
  if (name !== undefined) return `part of the name ${name.name}`;
  if (isInsideName(tokens, from)) return 'written into a word or a code';
  if (LABELS.has(before)) return `“${before}” makes it a label`;
  if (isPartOfName(tokens, from, to, sentence.from)) return 'part of a name';
  if (tokens[from]?.kind === 'ordinal' || ORDINALS.has(lower(tokens, from)))
    return 'an ordinal that counts no occasion';
  if (spelled && POINTERS.has(before)) return `behind “${before}” it points back`;
  if (value <= 1) return 'one or less counts nothing';
  if (to === from + 1 && /^(?:19|20)\d\d$/.test(tokens[from]?.text ?? ''))
    return 'reads as a year, and not as a time here';
  return 'no unit, and no noun that it counts';
}
