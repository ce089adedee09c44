import type { ReadSentence } from '../article.ts';
import { eventWordAt, triggersOf } from '../events/triggers.ts';
import type { Word } from '../syntax/word.ts';
import { isIn, type Refusal } from './refusal.ts';

/** The words of a sentence that can tell of an event and lie in none, and why. */
export function refusedHappenings(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  const { sentence, mentions, events, times } = read;
  const used = triggersOf({ tokens, sentence, mentions });
  const refusals: Refusal[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (eventWordAt(tokens, at) === undefined || isIn(events, at)) continue;
    refusals.push({ from: at, to: at + 1, why: why(used.has(at), times.length > 0) });
  }
  return refusals;
}

function why(used: boolean, timed: boolean): string {
  if (!used) return 'tells of no event as it is used here';
  return timed
    ? 'an event told before, or one whose clause has no time'
    : 'an event told before, or one without a time';
}
