import type { EventFact } from '../../schemas/event.ts';
import type { Position } from '../../schemas/question.ts';
import type { QuestionDraft } from '../draft.ts';
import type { Ruling } from '../figures/verdict.ts';
import { groupBy, isShared } from '../group.ts';
import { listWords, periodWords } from '../wording.ts';

/** Types general enough to hold many events in a month: their likeness says little. */
const LOOSE = new Set(['other', 'announcement']);

/**
 * Questions that events of two or more sources speak to: events of one type in one month that have
 * their first participant in common. Indexed by type, participant and month.
 */
export function eventQuestions(
  events: readonly EventFact[],
  claimOf: (fact: string) => string,
): QuestionDraft[] {
  const placed = events.filter(
    ({ type, start }) => !LOOSE.has(type) && start !== null && start.length >= 7,
  );
  const groups = groupBy(placed, ({ type, participants: [who], start }) =>
    who === undefined ? undefined : `${type} ${who} ${start?.slice(0, 7) ?? ''}`,
  );
  return [...groups]
    .filter(([, group]) => isShared(group))
    .map(([key, group]) => ({
      key,
      question: questionWords(group),
      kind: 'event',
      ruling: verdictOn(group),
      positions: group.map((event) => position(event, claimOf)),
    }));
}

/** How a question about an event of a type begins; the rest are asked by their type's name. */
const ASKING: ReadonlyMap<string, (who: string, where: string) => string> = new Map([
  ['visit', (who, where) => `When did ${who} visit${where}`],
  ['meeting', (who) => `When, and whom, did ${who} meet`],
  ['forum', (who, where) => `When did ${who} attend a forum${where}`],
  ['signing', (who) => `When, and what, did ${who} sign`],
]);

function questionWords(group: readonly EventFact[]): string {
  const [first] = group;
  const who = first?.participants[0] ?? '';
  const type = first?.type ?? 'other';
  const places = [...new Set(group.flatMap((event) => event.places))];
  const where = places.length > 0 ? ` ${listWords(places)}` : '';
  const month = periodWords(first?.start?.slice(0, 7) ?? null);
  const begins = ASKING.get(type)?.(who, where) ?? `What is said of the ${type} of ${who}`;
  return `${begins} in ${month}?`;
}

const rule = 'same-event';

function verdictOn(group: readonly EventFact[]): Ruling {
  const times = [...new Set(group.map(timeOf))];
  const told = times.map((time) => periodWords(time)).join('; ');
  if (times.length === 1)
    return { verdict: 'agree', reason: null, rule, why: `All put it at the same time: ${told}.` };
  const nested = times.every((a) => times.every((b) => contains(a, b) || contains(b, a)));
  return nested
    ? {
        verdict: 'complement',
        reason: null,
        rule,
        why: `Some give the time more closely than others, and one fits into the other: ${told}.`,
      }
    : {
        verdict: 'differ',
        reason: 'period',
        rule,
        why: `The times do not fit into each other: ${told}.`,
      };
}

function timeOf({ start, end }: EventFact): string {
  return end === null ? (start ?? '') : `${start ?? ''}/${end}`;
}

/** Whether the second time lies within the first, by the precision each is given to. */
function contains(outer: string, inner: string): boolean {
  const [outerStart = '', outerEnd = outerStart] = outer.split('/');
  const [innerStart = '', innerEnd = innerStart] = inner.split('/');
  return (
    innerStart.slice(0, outerStart.length) >= outerStart &&
    innerEnd.slice(0, outerEnd.length) <= outerEnd
  );
}

function position(event: EventFact, claimOf: (fact: string) => string): Position {
  return {
    claim: claimOf(event.id),
    source: event.source,
    fact: event.id,
    words: event.quote,
    value: null,
    interval: null,
    unit: null,
    period: event.start === null ? null : timeOf(event),
    origin: null,
    implied: event.implied.length > 0,
  };
}
