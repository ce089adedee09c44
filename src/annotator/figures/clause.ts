import type { Stretch } from '../text/tokens.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import { follows } from '../text/read.ts';
import { isPlural } from './noun.ts';

/** A sentence in which figures are read. */
export interface FigureContext {
  readonly tokens: readonly Word[];
  readonly parse: Parse;
  /** The first token of the sentence. */
  readonly from: number;
}

/**
 * What a clause tells before a figure in it, from its subject on: "the number of trips | passed",
 * "It put the number of trips | at".
 */
export function toldBefore({ parse, from }: FigureContext, at: number): Stretch {
  const clause = parse.clauseAt(at);
  const subject = clause?.subjectBy === 'behind' ? at : (clause?.subject?.from ?? at);
  const start = subject < at ? Math.min(subject, clause?.start ?? at) : from;
  return { from: Math.max(start, at - MOST_TOKENS), to: at };
}

/** What a clause counts before a figure in it: "the number of | trips", else the first plural. */
export function countedBefore(context: FigureContext, at: number): string | undefined {
  const clause = context.parse.clauseAt(at);
  if (clause === undefined) return undefined;
  const { from, to } = toldBefore(context, at);
  const { object } = clause;
  const moved = object !== null && clause.verb.to <= object.from && object.to <= at;
  const words = context.tokens.slice(moved ? object.from : from, to);
  const number = words.findLastIndex((_, index) => follows(words, index, 'number', 'of'));
  const verb = context.tokens[clause.verb.head];
  const isCounted = (word: Word): boolean =>
    word.kind === 'word' && word !== verb && word.lower.length > 4 && isPlural(word.lower);
  const counted = words.slice(Math.max(number, 0)).find(isCounted);
  // "Tourist | numbers"
  if (counted === undefined || !/^(?:figures|numbers|totals)$/.test(counted.lower))
    return counted?.lower;
  const before = words[words.indexOf(counted) - 1];
  if (before?.tag !== 'NOUN' && before?.tag !== 'PROPN') return undefined;
  return isPlural(before.lower) ? before.lower : `${before.lower}s`;
}

/** No clause has more tokens before its figure, so that the cost stays linear in the length of a sentence. */
const MOST_TOKENS = 100;

/** Whether a figure's clause tells of a number of something: "the number of trips | rose to", "limits the number of trips | to". */
export function isOfNumber({ tokens, parse }: FigureContext, at: number): boolean {
  const { subject = null, object = null } = parse.clauseAt(at) ?? {};
  return [subject, object].some(
    (noun) => noun !== null && noun.head < at && follows(tokens, noun.head, 'number', 'of'),
  );
}
