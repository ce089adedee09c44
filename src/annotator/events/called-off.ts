import { EVENT_NOUNS } from '../lexicon/events.ts';
import { DENIALS } from '../lexicon/negation.ts';
import { firstIn, lower, phrases } from '../text/read.ts';
import type { EventContext } from './context.ts';
import type { EventMention } from './event.ts';

/** Words for what a thing undergoes that gets another time. */
export const MOVES =
  'deferred,delayed,moved,postponed,pushed back,put back,put off,rescheduled,shifted'.split(',');

const CANCELS = DENIALS.flatMap(([words, use]) => (use === 'cancelling' ? [words] : []));

const OFF = phrases(...MOVES, ...CANCELS, 'aborted', 'averted', 'scrubbed');

type Read = Pick<EventContext, 'tokens' | 'sentence'>;

/** Whether what a sentence planned is called off or put off later in it, or right behind it: "It was postponed". */
export function isCalledOff(context: Read, { from, planned, denied, type }: EventMention): boolean {
  const { tokens, sentence } = context;
  if (!planned || denied) return false;
  const next = sentence.to;
  const noun = lower(tokens, next) === 'the' ? lower(tokens, next + 1) : undefined;
  const isTaken =
    /^(?:both|it|they|this)$/.test(lower(tokens, next)) ||
    tokens.slice(sentence.from, next).some((token) => token.lower === noun) ||
    EVENT_NOUNS.some(([word, other]) => word === noun && other === type);
  return isOffIn(context, from, next) || (isTaken && isOffIn(context, next, next + REACH));
}

/** How far behind its first word a sentence says that a thing is off, in tokens. */
const REACH = 8;

/** "was put off", "has since been cancelled"; not "cancelled its fair". */
function isOffIn({ tokens }: Read, from: number, to: number): boolean {
  const off = firstIn(tokens, from, to, OFF);
  const verb = tokens.slice(from, off?.from).findLast(({ tag }) => tag !== 'ADV');
  return off !== undefined && /^(?:be|been|is|was|were)$/.test(verb?.lower ?? '');
}
