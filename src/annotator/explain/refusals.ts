import type { ReadSentence } from '../article.ts';
import { STATEMENT_WORDS } from '../attribution/scare-quotes.ts';
import { type Head, headsIn, isPlain, wordsOf } from '../events/heads.ts';
import { unitsOf } from '../events/unit.ts';
import { isInsideName } from '../figures/find.ts';
import { isPartOfName } from '../figures/label.ts';
import { type NumberRead, readNumber } from '../figures/number.ts';
import { GOING } from '../lexicon/events.ts';
import { LABELS, POINTERS } from '../lexicon/figures.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { SAYING_LEMMAS } from '../lexicon/sayings.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import { lower } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';

/** Words that might have been read as a fact and were not: tokens `[from, to)`, and why not. */
export interface Refusal extends Stretch {
  readonly why: string;
}

/** All in a sentence that might have been read as a fact and was not, in the order of the words. */
export function refusalsIn(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  return [
    ...refusedNumbers(tokens, read),
    ...refusedHappenings(tokens, read),
    ...refusedVerbs(tokens, read),
    ...refusedQuotes(tokens, read),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The numbers of a sentence that are part of no quantity and no time. */
function refusedNumbers(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  const refusals: Refusal[] = [];
  for (let at = read.sentence.from; at < read.sentence.to; at += 1) {
    const taken = isIn(read.quantities, at) || isIn(read.times, at);
    const number = taken ? undefined : numberAt(tokens, at);
    if (number === undefined) continue;
    refusals.push({ from: at, to: number.to, why: whyNoFigure(tokens, read, at, number) });
    at = number.to - 1;
  }
  return refusals;
}

type Candidate = Omit<NumberRead, 'step'>;

function numberAt(tokens: readonly Word[], at: number): Candidate | undefined {
  const token = tokens[at];
  const ordinal = token?.kind === 'ordinal' ? Number.parseInt(token.text, 10) : undefined;
  const value = ordinal ?? ORDINALS.get(lower(tokens, at));
  if (value !== undefined) return { to: at + 1, value, spelled: true };
  return /^an?$/.test(lower(tokens, at)) ? undefined : readNumber(tokens, at);
}

function whyNoFigure(
  tokens: readonly Word[],
  { mentions, sentence }: ReadSentence,
  from: number,
  { to, value, spelled }: Candidate,
): string {
  const before = lower(tokens, from - 1);
  const name = mentions.find((mention) => isIn([mention], from));
  if (name !== undefined) return `part of the name ${name.name}`;
  if (isInsideName(tokens, from)) return 'written into a word or a code';
  if (LABELS.has(before)) return `“${before}” makes it a label`;
  if (isPartOfName(tokens, from, to, sentence.from)) return 'part of a name';
  if (tokens[from]?.kind === 'ordinal' || ORDINALS.has(lower(tokens, from)))
    return 'an ordinal that counts no occasion';
  if (spelled && POINTERS.has(before)) return `behind “${before}” it points back`;
  return value <= 1 ? 'one or less counts nothing' : 'no unit, and no noun that it counts';
}

/** The words of a sentence that can tell of an event and lie in none. */
function refusedHappenings(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  const { sentence, mentions, events, times } = read;
  const context = { tokens, parse: parseOf(tokens, sentence), mentions };
  return unitsOf(context.tokens, context.parse, sentence).flatMap((unit) => {
    const used = new Set(headsIn(context, unit).map(({ at }) => at));
    return wordsOf(context, unit)
      .filter((word) => !isPlain(word) && !isGoing(word) && !isIn(events, word.at))
      .map(({ at }) => {
        const untimed = times.length > 0 ? 'one whose clause has no time' : 'one without a time';
        const why = used.has(at)
          ? `an event told before, or ${untimed}`
          : 'tells of no event as it is used here';
        return { from: at, to: at + 1, why };
      });
  });
}

/** "come", "leave", which mostly tell of no journey. */
function isGoing({ by, clause }: Head): boolean {
  return by === 'verb' && GOING.has(clause?.verb.lemma ?? '');
}

/** The verbs of saying of a sentence from which no statement was taken. */
function refusedVerbs(tokens: readonly Word[], { sentence, attributions }: ReadSentence) {
  const clauses = attributions.length > 0 ? [] : parseOf(tokens, sentence).clauses;
  return clauses
    .filter(({ verb }) => SAYING_LEMMAS.has(verb.lemma))
    .map(({ verb: { head, passive } }): Refusal => {
      const why = passive
        ? 'passive: it names nobody who says so'
        : 'no speaker with words of theirs stands by it';
      return { from: head, to: head + 1, why };
    });
}

/** The words in quotation marks that are credited to nobody. */
function refusedQuotes(tokens: readonly Word[], { runs, attributions }: ReadSentence): Refusal[] {
  return runs
    .filter(({ from }) => !isIn(attributions, from))
    .map(({ from, to }) => {
      const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
      const isShort = words < STATEMENT_WORDS;
      const why = isShort ? 'too short for a statement' : 'no speaker stands by it';
      return { from, to, why: `quoted, and ${why}` };
    });
}

/** Whether a token lies in one of some stretches. */
function isIn(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to);
}
