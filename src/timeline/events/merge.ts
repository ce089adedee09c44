import type { Corpus } from '../../corpus/corpus.ts';
import { isToTheDay } from '../../dates/calendar.ts';
import type { EventFact, EventType } from '../../schemas/event.ts';
import type { Question } from '../../schemas/question.ts';

/** The rule whose questions set different events side by side, to ask which was the last. */
const OF_SEVERAL = 'last-of-its-kind';

/** Of these, the same people on the same days are taken for one; a person may say much in a day. */
const ONE_AT_A_TIME: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'call', 'forum']);

/** The questions that compare tellings of one event. */
function questionsOfOneEvent({ questions }: Corpus): Question[] {
  return questions.filter(({ kind, rule }) => kind === 'event' && rule !== OF_SEVERAL);
}

/** What is asked of an event; which of several was the last, only of one that is called the last. */
export function questionsOn({ questions }: Corpus, facts: readonly EventFact[]): Question[] {
  return questions.filter(({ kind, rule, positions }) => {
    const own = rule === OF_SEVERAL ? facts.filter(({ last }) => last) : facts;
    const ids = new Set(own.map(({ id }) => id));
    return kind === 'event' && positions.some(({ fact }) => fact !== null && ids.has(fact));
  });
}

/**
 * The event facts of a corpus in groups that tell of one event: those that a question compares, and
 * those that give the same people and days for the same kind. In the order of the facts.
 */
export function mergeEvents(corpus: Corpus): EventFact[][] {
  const heads = new Map(corpus.events.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const head = heads.get(id) ?? id;
    return head === id ? id : headOf(head);
  };
  const join = (ids: readonly string[]): void => {
    const [first, ...rest] = ids;
    for (const id of rest) if (first !== undefined) heads.set(headOf(id), headOf(first));
  };
  for (const { positions } of questionsOfOneEvent(corpus))
    join(positions.flatMap(({ fact }) => (fact !== null && heads.has(fact) ? [fact] : [])));
  for (const same of Map.groupBy(corpus.events, sameness).values()) join(same.map(({ id }) => id));
  return [...Map.groupBy(corpus.events, ({ id }) => headOf(id)).values()];
}

/** A key that facts of one event share; of what may happen twice in a day, the fact's own. */
function sameness({ id, type, participants, start, end }: EventFact): string {
  const isExact = isToTheDay(start ?? '') && participants.length > 0 && ONE_AT_A_TIME.has(type);
  return isExact ? [type, ...participants.toSorted(), start, end ?? start].join('|') : id;
}
