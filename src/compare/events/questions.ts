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
    ...shared.flatMap((group) => questionsOn(group, matter)),
    ...lastOfItsKind(events, matter),
  ];
}

/**
 * Whether and when an event took place, and what else the sources tell of it; then where a visitor
 * went, if the sources name other countries.
 */
function questionsOn(group: readonly EventFact[], matter: EventMatter): QuestionDraft[] {
  const start = closestStart(group);
  const of: [string, string] = [group[0]?.type ?? 'event', commonParticipant(group)];
  // The month of the events, or the year where none is known more closely.
  const month = start.slice(0, 7);
  const key = [...of, month].join(' ');
  const words = [...new Set(group.flatMap(({ participants }) => participants))];
  const asked = { kind: 'event', words, about: coverage(start)[0] } as const;
  const happened = draftOf(
    {
      ...asked,
      key,
      subject: { asks: 'event', of, at: month },
      question: questionWords(group, of[1], month),
    },
    told(group, matter),
    (own) => eventVerdict(own, matter),
  );
  const placed = group.filter(({ places, denied }) => places.length > 0 && !denied);
  if (placed.some(({ type }) => type !== 'visit') || !isShared(placed)) return [happened];
  const tellings = told(placed, matter);
  if (whereVerdict(tellings, matter).verdict === 'agree') return [happened];
  const question = `Where did ${of[1]} go in ${periodWords(month)}?`;
  const where = draftOf(
    { ...asked, key: `${key} where`, subject: { asks: 'where', of, at: month }, question },
    tellings,
    (own) => whereVerdict(own, matter),
  );
  return [happened, where];
}

/**
 * The beginning that is given the most closely; of several the first, as events come in time. One
 * that may have been earlier counts only where there is no other.
 */
function closestStart(group: readonly EventFact[]): string {
  const begun = group.filter(({ orEarlier }) => !orEarlier);
  const starts = (begun.length > 0 ? begun : group).flatMap(({ start }) => start ?? []);
  return starts.reduce((closest, start) => (start.length > closest.length ? start : closest));
}

/** Events that come together have somebody in common who takes part. */
function commonParticipant([first, ...rest]: readonly EventFact[]): string {
  const isInAll = (name: string): boolean =>
    rest.every(({ participants }) => participants.includes(name));
  return first?.participants.find(isInAll) ?? '';
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
