import type { EventFact } from '../../schemas/event.ts';
import { draftOf, type QuestionDraft } from '../draft.ts';
import { isShared } from '../group.ts';
import { listWords, periodWords } from '../wording.ts';
import { clusters } from './cluster.ts';
import { lastOfItsKind } from './last.ts';
import { told, type Telling } from './telling.ts';
import { eventVerdict } from './verdict.ts';

/** Questions that events of two or more sources speak to. */
export function eventQuestions(events: readonly EventFact[], telling: Telling): QuestionDraft[] {
  const shared = clusters(events, telling.countryOf).filter(isShared);
  const same = shared.map((group): QuestionDraft => {
    const [first] = group;
    const who = commonParticipant(group);
    const month = finest(group);
    const key = `${first?.type ?? 'event'} ${who} ${month}`;
    return draftOf(
      { key, question: questionWords(group, who, month), kind: 'event' },
      told(group, telling),
      (own) =>
        eventVerdict(
          own.map(({ event }) => event),
          telling,
        ),
    );
  });
  return [...same, ...lastOfItsKind(events, telling)];
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

/** The month of the events, or the year where none is known more closely. */
function finest(group: readonly EventFact[]): string {
  const starts = group.flatMap(({ start }) => start ?? []).sort((a, b) => b.length - a.length);
  return (starts[0] ?? '').slice(0, 7);
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
  const where = places.length > 0 ? ` ${listWords(places)}` : '';
  const begins = ASKING.get(type)?.(who, where) ?? `What is said of the ${type} of ${who}`;
  return `${begins} in ${periodWords(time)}?`;
}
