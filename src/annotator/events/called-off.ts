import { DENIALS } from '../lexicon/negation.ts';
import { firstIn, phrases } from '../text/read.ts';
import type { EventContext } from './context.ts';
import type { EventMention } from './event.ts';

/** Words for what happens to a thing that gets another time. */
export const MOVES =
  'deferred,delayed,moved,postponed,pushed back,put back,put off,rescheduled,shifted'.split(',');

const CANCELS = DENIALS.flatMap(([words, use]) => (use === 'cancelling' ? [words] : []));

const OFF = phrases(...MOVES, ...CANCELS, 'aborted', 'averted', 'scrubbed');

/** Whether a planned event is called off or put off later in its sentence: "has since been cancelled", not "cancelled its fair". */
export function isCalledOff(
  { tokens, sentence }: Pick<EventContext, 'tokens' | 'sentence'>,
  { from, planned, denied }: EventMention,
): boolean {
  const off = firstIn(tokens, from, sentence.to, OFF);
  if (!planned || denied || off === undefined) return false;
  const verb = tokens.slice(from, off.from).findLast(({ tag }) => tag !== 'ADV');
  return /^(?:be|been|is|was|were)$/.test(verb?.lower ?? '');
}
