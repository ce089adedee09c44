import type { Claim } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Position } from '../schemas/question.ts';
import { signedInterval } from './figures/interval.ts';

const PLAIN = {
  fact: null,
  says: null,
  voice: null,
  value: null,
  interval: null,
  unit: null,
  period: null,
  origin: null,
  denied: false,
  implied: false,
  from: [],
};

/** What a figure says, with the interval that its words allow. */
export function figurePosition(figure: Quantity, claim: string): Position {
  const [low, high] = signedInterval(figure);
  const { source, id: fact, quote: words, value, unit, period, origin, denied } = figure;
  const said = { source, fact, words, value, unit, period, origin, denied };
  return { ...PLAIN, claim, ...said, interval: [low, high] };
}

/** What an event says, with its time; the whole claim where its words do not name the time. */
export function eventPosition(event: EventFact, { id: claim, quote }: Claim): Position {
  const { source, id, denied } = event;
  const words = event.implied.includes('start') ? quote : event.quote;
  return { ...PLAIN, claim, source, fact: id, words, period: timeOf(event), denied };
}

/** What some words of a claim say, or all of them where no fact was read in it. */
export function claimPosition({ id, source, quote }: Claim, words: string = quote): Position {
  return { ...PLAIN, claim: id, source, words };
}

/** The time of an event as a date or interval. */
export function timeOf({ start, end }: EventFact): string | null {
  return start === null || end === null ? start : `${start}/${end}`;
}
