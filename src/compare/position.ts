import type { Claim, MatterReading } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Position } from '../schemas/question.ts';
import { signedInterval } from './figures/interval.ts';

const PROSE = {
  value: null,
  interval: null,
  unit: null,
  period: null,
  origin: null,
  stance: null,
  cue: null,
  implied: false,
  from: [],
};

/** What a figure says, with the interval that its words allow. */
export function figurePosition(figure: Quantity, claim: string): Position {
  const [low, high] = signedInterval(figure);
  const { source, quote, value, unit, period, origin, id } = figure;
  return {
    ...PROSE,
    claim,
    source,
    fact: id,
    words: quote,
    value,
    interval: [low, high],
    unit,
    period,
    origin,
  };
}

/** What an event says, with its time. */
export function eventPosition(event: EventFact, claim: string): Position {
  return {
    ...PROSE,
    claim,
    source: event.source,
    fact: event.id,
    words: event.quote,
    period: timeOf(event),
  };
}

/** What a passage says to a matter, and which way it leans. */
export function matterPosition(
  { id, source }: Claim,
  { quote, stance, cue }: MatterReading,
): Position {
  return { ...PROSE, claim: id, source, fact: null, words: quote, stance, cue };
}

/** What a claim says that no rule brought to a question: all of its words. */
export function claimPosition({ id, source, quote }: Claim): Position {
  return { ...PROSE, claim: id, source, fact: null, words: quote };
}

/** The time of an event as a date or interval. */
export function timeOf({ start, end }: EventFact): string | null {
  return start === null || end === null ? start : `${start}/${end}`;
}
