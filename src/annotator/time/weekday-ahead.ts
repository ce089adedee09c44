import { TIMETABLED } from '../lexicon/time.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { holds, lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';

/** Whether the words around a weekday put it after the article: "will meet on Friday", "gather on Friday". */
export function isWeekdayAhead(tokens: readonly Token[], at: number): boolean {
  return isAhead(tokens, at) || isTimetable(tokens, at);
}

const COMING = new Set(['due', 'scheduled', 'shall', 'upcoming', 'will']);
const COMING_REACH = 8;

/** "will meet on Friday", "is due on Thursday"; "will leave, Mill said on Monday" is not. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - COMING_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark' || CLAUSE_VERBS.has(token.lower)) return false;
    if (COMING.has(token.lower) || isToCome(tokens, before)) return true;
  }
  return false;
}

const TIMETABLE_REACH = 6;

/** "The ministers gather in Lund on Thursday", "On Wednesday he travels to Lund" */
function isTimetable(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 1; near >= at - TIMETABLE_REACH; near -= 1) {
    const token = tokens[near];
    if (token === undefined || token.kind === 'mark' || CLAUSE_VERBS.has(token.lower)) break;
    if (TIMETABLED.has(token.lower)) return true;
  }
  const opens = tokens[at - 1]?.text === 'On';
  const behind = lower(tokens, at + 1) === ',' ? at + 2 : at + 1;
  return opens && holds(tokens, behind, behind + 3, TIMETABLED);
}

/** "is to host", "are to meet" */
function isToCome(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === 'to' && /^(?:are|is)$/.test(lower(tokens, at - 1));
}
