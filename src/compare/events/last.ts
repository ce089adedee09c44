import type { EventFact } from '../../schemas/event.ts';
import type { QuestionDraft } from '../draft.ts';
import { groupBy } from '../group.ts';
import { eventPosition, timeOf } from '../position.ts';
import { contains, coverage, overlaps } from '../time.ts';
import { atPeriod, listWords, periodWords } from '../wording.ts';
import type { CountryOf } from './cluster.ts';

/** "The last meeting", and not "last year". */
const LAST =
  /\b(?:last|latest|most recent)\b(?! (?:year|month|week|week's|spring|summer|autumn|winter|night|[A-Z]))/;
const TYPES: ReadonlySet<string> = new Set(['meeting', 'visit', 'forum']);

/** When each source was written, and the claims of its facts. */
export interface Telling {
  readonly dateOf: (source: string) => string | null;
  readonly claimOf: (fact: string) => string;
  readonly countryOf: CountryOf;
  readonly isCountry: (name: string) => boolean;
  /** The words of the number of things that an event counts; null where it counts none. */
  readonly countIn: (event: EventFact) => string | null;
}

/**
 * A source that calls a meeting the last of its kind is denied by another that tells of a later
 * one, between the same countries and before the first source was written. Indexed by the pair of
 * countries that take part.
 */
export function lastOfItsKind(events: readonly EventFact[], telling: Telling): QuestionDraft[] {
  const meetings = events.filter(({ type, start }) => TYPES.has(type) && start !== null);
  const byPair = groupBy(
    meetings.flatMap((event) => pairs(countries(event, telling)).map((pair) => ({ event, pair }))),
    ({ pair }) => pair,
  );
  return [...byPair].flatMap(([pair, group]) =>
    group
      .filter(({ event }) => LAST.test(event.quote) && event.type === 'meeting')
      .flatMap(({ event }) =>
        denial(
          event,
          pair,
          group.map((one) => one.event),
          telling,
        ),
      ),
  );
}

function countries(
  { participants, places }: EventFact,
  { countryOf, isCountry }: Telling,
): string[] {
  return [...new Set([...participants, ...places].map(countryOf).filter(isCountry))].sort();
}

function pairs(names: readonly string[]): string[] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => `${a} and ${b}`));
}

function denial(
  last: EventFact,
  pair: string,
  group: readonly EventFact[],
  { dateOf, claimOf }: Telling,
): QuestionDraft[] {
  const written = dateOf(last.source);
  if (written === null || last.start === null) return [];
  const [, ended] = coverage(last.start);
  const own = group.filter(
    ({ source, start }) => source === last.source && start !== null && coverage(start)[1] > ended,
  );
  const later = group.filter(
    (event) =>
      isLater(event, ended, written, last.source) &&
      !own.some((other) => areTogether(event, other)),
  );
  const oneEach = [...groupBy(later, ({ source }) => source).values()].flatMap(
    ([first]) => first ?? [],
  );
  if (oneEach.length === 0) return [];
  const times = finest(oneEach.flatMap((event) => timeOf(event) ?? [])).map(atPeriod);
  return [
    {
      key: `last ${last.type} of ${pair} before ${written}`,
      question: `When did the leaders of ${pair} last meet before ${periodWords(written)}?`,
      kind: 'event',
      ruling: {
        verdict: 'contradict',
        reason: 'denial',
        rule: 'last-of-its-kind',
        why: `One calls that of ${periodWords(last.start)} the last; the others tell of one ${listWords(times)}, which is later and before it was written.`,
      },
      positions: [last, ...oneEach].map((event) => eventPosition(event, claimOf(event.id))),
    },
  ];
}

/** Whether an event lies after one day and wholly before another, told by another source. */
function isLater(
  { source, start }: EventFact,
  after: string,
  before: string,
  not: string,
): boolean {
  if (source === not || start === null || start.length < MONTH.length) return false;
  return coverage(start)[0] > after && coverage(start)[1] < before;
}

/** A time given at least to the month. */
const MONTH = 'YYYY-MM';

function areTogether(a: EventFact, b: EventFact): boolean {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  return timeA !== null && timeB !== null && overlaps(timeA, timeB);
}

/** Times without those that only say more loosely what another says. */
function finest(times: readonly string[]): string[] {
  const all = [...new Set(times)];
  return all.filter((time) => !all.some((other) => other !== time && contains(time, other)));
}
