import { AS_NOUNS, NO_VERBS, OF_OTHERS, PARTS, SETTING } from '../lexicon/time.ts';
import { isCapitalised, lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { verbTense } from '../verbs/tense.ts';

/** Whether words tell what was or what will be; `open` where it may lie on either side of now. */
export type Told = 'past' | 'ahead' | 'open' | 'unsure';

/** A verb and the time it tells of stand no further apart than this, in tokens. */
const REACH = 16;

/**
 * Whether the clause of the time at tokens `[from, to)` tells what was or what will be: "visited
 * Lund in May", "will be held in March", "is due to open in June", "In May, it rose".
 * Open in "agreed to meet in May", "was due to meet", "would open", "left ahead of the vote in May";
 * unsure where the time is another's: "sold it by May".
 */
export function toldAs(tokens: readonly Token[], from: number, to: number): Told | undefined {
  return before(tokens, from) ?? behind(tokens, to);
}

/** How the last verb before a time in its clause tells it. */
function before(tokens: readonly Token[], from: number): Told | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (PARTS.has(lower(tokens, at))) return undefined;
    const told = toldAt(tokens, at);
    if (told !== undefined) return told;
    if (OF_OTHERS.has(lower(tokens, at))) return 'unsure';
    if (lower(tokens, at) === 'ahead') return 'open';
  }
  return undefined;
}

/** How the first verb behind a time that opens a clause tells it: "In May, exports | rose". */
function behind(tokens: readonly Token[], to: number): Told | undefined {
  for (let at = to; at < to + REACH; at += 1) {
    const word = lower(tokens, at);
    if (PARTS.has(word)) return undefined;
    const told = word.endsWith('ing') ? undefined : toldAt(tokens, at);
    if (told !== undefined) return told;
    if (OF_OTHERS.has(word)) return 'unsure';
  }
  return undefined;
}

function toldAt(tokens: readonly Token[], at: number): Told | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapitalised(token)) return undefined;
  const { lower: word } = token;
  if (/^(?:aims|intends|plans|shall|will)$/u.test(word)) return 'ahead';
  if (/^(?:are|is)$/u.test(word) && SETTING.has(lower(tokens, at + 1))) return 'ahead';
  if (word === 'to') return isInfinitive(tokens, at) ? settled(tokens, at - 1) : undefined;
  if (SETTING.has(word)) return settled(tokens, at);
  const tense = AS_NOUNS.has(word) && !isHelped(tokens, at) ? undefined : verbTense(tokens, at);
  return tense === 'past' ? tense : tense && certain(tokens, at);
}

/** "is | due", "is | to open", "plans | to open" put ahead; "was due" and "agreed to" leave it open. */
function settled(tokens: readonly Token[], at: number): Told {
  const lead = SETTING.has(lower(tokens, at)) ? at - 1 : at;
  return /^(?:aims|are|intends|is|plans)$/u.test(lower(tokens, lead)) ? 'ahead' : 'open';
}

function isHelped(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => /^(?:had|has|have|was|were)$/u.test(lower(tokens, at - back)));
}

/** "to open", but not "to Lund", "to the port". */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^\p{Ll}{2,}$/u.test(next?.text ?? '') && !NO_VERBS.has(next?.lower ?? '');
}

/** "will | be | held", where "would be held" is not certain. */
function certain(tokens: readonly Token[], at: number): Told {
  const lead = [1, 2, 3].map((back) => lower(tokens, at - back));
  return lead.some((word) => word === 'will' || word === 'shall') ? 'ahead' : 'open';
}
