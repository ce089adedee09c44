import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { GOING, GOING_LEADS, TRAVELLERS } from '../lexicon/events.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { isCapitalised, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { UseScene } from './scene.ts';

/** "is expected in Lund", "is due at the port" */
const AWAITED = new Set(['awaited', 'due', 'expected']);

/** Whether a word tells of a visit only where a place stands behind it. */
export function needsPlace(word: string): boolean {
  return GOING.has(word) || AWAITED.has(word);
}

/**
 * Whether somebody travels to a place: "he will go on to Lund", "Mill is expected in Lund".
 * Refuses "came to an end", "is due in May", "Mill said the goods would go to Lund".
 */
export function isJourney(scene: UseScene, at: number): boolean {
  const { tokens } = scene;
  const to = behindLead(tokens, at);
  const place = lower(tokens, to) === 'the' ? to + 1 : to;
  const word = lower(tokens, place);
  const placed = isCapitalised(tokens[place]) && !MONTHS.has(word) && !WEEKDAYS.has(word);
  return to > at + 1 && placed && hasTraveller(scene, at);
}

/** The index behind "(on) to", "for", "in", "at"; that of the word behind `at` where none stands there. */
function behindLead(tokens: readonly Token[], at: number): number {
  if (AWAITED.has(lower(tokens, at)))
    return /^(?:at|in)$/.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
  let next = at + 1;
  while (GOING_LEADS.has(lower(tokens, next))) next += 1;
  return /^(?:for|to)$/.test(lower(tokens, next)) ? next + 1 : at + 1;
}

/** Whether the subject of a verb is somebody who can travel, as far back as the clause goes. */
function hasTraveller({ tokens, sentence, mentions }: UseScene, at: number): boolean {
  for (let before = at - 1; before >= sentence.from; before -= 1) {
    const word = lower(tokens, before);
    if (word === 'that' || CLAUSE_VERBS.has(word)) return false;
    if (TRAVELLERS.has(word)) return true;
    if (mentions.some(({ kind, to }) => kind === 'person' && to === before + 1)) return true;
  }
  return false;
}
