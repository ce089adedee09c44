import type { ReadSentence } from '../article.ts';
import { type Head, headsIn, isPlain, wordsOf } from '../events/heads.ts';
import { GOING } from '../lexicon/events.ts';
import { unitsOf } from '../events/unit.ts';
import { parseOf } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import { isIn, type Refusal } from './refusal.ts';

/** The words of a sentence that can tell of an event and lie in none, and why. */
export function refusedHappenings(tokens: readonly Word[], read: ReadSentence): Refusal[] {
  const { sentence, mentions, events, times } = read;
  const scene = { tokens, parse: parseOf(tokens, sentence), mentions };
  return unitsOf(scene.parse, sentence).flatMap((unit) => {
    const used = headsIn(scene, unit);
    const words = wordsOf(scene, unit).filter(
      (word) => !isPlain(word) && !isGoing(word) && !isIn(events, word.at),
    );
    return words.map(({ at }) => ({
      from: at,
      to: at + 1,
      why: why(
        used.some((head) => head.at === at),
        times.length > 0,
      ),
    }));
  });
}

/** "come", "leave", which mostly tell of no journey. */
function isGoing({ by, clause }: Head): boolean {
  return by === 'verb' && GOING.has(clause?.verb.lemma ?? '');
}

function why(used: boolean, timed: boolean): string {
  if (!used) return 'tells of no event as it is used here';
  return timed
    ? 'an event told before, or one whose clause has no time'
    : 'an event told before, or one without a time';
}
