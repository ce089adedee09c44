import { isCapitalised, lower } from '../figures/read.ts';
import { hedgeOf, isOff } from '../negation/find.ts';
import type { EventDraft } from './event.ts';
import type { EventScene } from './scene.ts';

/** How an event is told, by the words around the one at `at` that names it. */
export function factualityOf(
  { tokens, governed, sentence }: EventScene,
  at: number,
): Pick<EventDraft, 'denied' | 'hedge' | 'last'> {
  const word = { from: at, to: at + 1 };
  return {
    denied: isOff(governed, word),
    hedge: hedgeOf(governed, word),
    last: isLast(tokens, Math.max(sentence.from, at - LAST_REACH), at + 2),
  };
}

/** How far before the word the one that calls it the last may stand. */
const LAST_REACH = 4;

/** Nouns of time: "last year" calls nothing the last. */
const TIMES = /^(?:autumn|fall|month|night|quarter|spring|summer|week|winter|year)$/;

/** "the last meeting", "the most recent visit", "last met in May"; not "last year", "last Monday". */
function isLast(tokens: EventScene['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = lower(tokens, at);
    const recent = word === 'recent' && lower(tokens, at - 1) === 'most';
    if (!recent && word !== 'last' && word !== 'latest') continue;
    if (!TIMES.test(lower(tokens, at + 1)) && !isCapitalised(tokens[at + 1])) return true;
  }
  return false;
}
