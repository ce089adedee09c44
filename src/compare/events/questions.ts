import type { EventFact } from '../../schemas/event.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { isShared } from '../group.ts';
import { coverage } from '../../dates/periods.ts';
import { listWords, periodWords } from '../wording.ts';
import { clusters } from './cluster.ts';
import { lastOfItsKind } from './last.ts';
import { type EventMatter, told } from './told.ts';
import { eventVerdict, whereVerdict } from './verdict.ts';

/** Questions that events of two or more sources speak to. */
export function eventQuestions(events: readonly EventFact[], matter: EventMatter): QuestionDraft[] {
  const shared = clusters(events, matter).filter(
    (group) => isShared(group) && group.some(({ denied }) => !denied),
  );
  return [
    ...shared.flatMap((group) => [happened(group, matter), ...where(group, matter)]),
    ...lastOfItsKind(events, matter),
  ];
}

/** Whether and when it took place, and what else the sources tell of it. */
function happened(group: readonly EventFact[], matter: EventMatter): QuestionDraft {
  const { key, of, month, ...asked } = naming(group);
  const subject = { asks: 'event', of, at: month } as const;
  const question = questionWords(group, of[1], month);
  return draftOf({ ...asked, key, subject, question }, told(group, matter), (own) =>
    eventVerdict(own, matter),
  );
}

/** Where a visitor went, if the sources name other countries. */
function where(group: readonly EventFact[], matter: EventMatter): QuestionDraft[] {
  const placed = group.filter(({ places, denied }) => places.length > 0 && !denied);
  if (placed.some(({ type }) => type !== 'visit') || !isShared(placed)) return [];
  const tellings = told(placed, matter);
  if (whereVerdict(tellings, matter).verdict === 'agree') return [];
  const { key, of, month, ...asked } = naming(group);
  const subject = { asks: 'where', of, at: month } as const;
  const question = `Where did ${of[1]} go in ${periodWords(month)}?`;
  return [
    draftOf({ ...asked, key: `${key} where`, subject, question }, tellings, (own) =>
      whereVerdict(own, matter),
    ),
  ];
}

/** What questions on an event have in common: `of` is its type and who takes part. */
function naming(group: readonly EventFact[]) {
  const of: [string, string] = [group[0]?.type ?? 'event', commonParticipant(group)];
  // The month of the events, or the year where none is known more closely.
  const month = (closestStart(group) ?? '').slice(0, 7);
  return {
    key: [...of, month].join(' '),
    kind: 'event' as const,
    words: [...new Set(group.flatMap(({ participants }) => participants))],
    about: earliest(group),
    of,
    month,
  };
}

/** The day on which it may have begun at the earliest, by those who date it the closest. */
function earliest(group: readonly EventFact[]): string | null {
  const start = closestStart(group);
  return start === undefined ? null : coverage(start)[0];
}

/**
 * The beginning that is given the most closely; of several the first, as events come in time. One
 * that may have been earlier counts only where there is no other.
 */
function closestStart(group: readonly EventFact[]): string | undefined {
  const begun = group.filter(({ orEarlier }) => !orEarlier);
  return (begun.length > 0 ? begun : group)
    .flatMap(({ start }) => start ?? [])
    .sort((a, b) => b.length - a.length)[0];
}

function commonParticipant([first, ...rest]: readonly EventFact[]): string {
  return (
    first?.participants.find((name) =>
      rest.every(({ participants }) => participants.includes(name)),
    ) ??
    first?.participants[0] ??
    ''
  );
}

/** How a question about an event of a type begins; the rest are asked by their type's name. */
const ASKING: ReadonlyMap<string, (who: string, where: string) => string> = new Map([
  ['visit', (who, where) => `When did ${who} visit${where}`],
  ['meeting', (who) => `When, and whom, did ${who} meet`],
  ['forum', (who, where) => `When did ${who} attend a forum${where}`],
  ['signing', (who) => `When, and what, did ${who} sign`],
]);

function questionWords(group: readonly EventFact[], who: string, time: string): string {
  const type = group[0]?.type ?? 'other';
  const places = [...new Set(group.flatMap((event) => event.places))];
  const there = places.length > 0 ? ` ${listWords(places)}` : '';
  const begins = ASKING.get(type)?.(who, there) ?? `What is said of the ${type} of ${who}`;
  return `${begins} in ${periodWords(time)}?`;
}
