import { EventType } from '../../schemas/event.ts';
import data from './data/events.json' with { type: 'json' };
import { lists } from './words.ts';

const sets = lists(data.lists);
export const { CONVERSING, GOING, GOING_ON, HOLDING, HOSTING, LIGHT_VERBS, SHUNNING } = sets;
export const { FLOWING, OPEN_NOUNS, OPEN_VERBS, OPENED_FOR_GOOD } = sets;
export const { GROUPS, PARTIES, PLACE_LEADS, RECENT, STATES, TRAVELLERS } = sets;

type ByType = Readonly<Partial<Record<EventType, string>>>;

/** Words of each type, that a separator parts, with their types in the order of the types. */
function typed(words: ByType, separator: string): (readonly [string, EventType])[] {
  return EventType.options.flatMap((type) =>
    (words[type]?.split(separator) ?? []).map((word) => [word, type] as const),
  );
}

/** Dictionary forms of verbs that tell of an event, with the types that they can tell of. */
export const EVENT_VERBS: ReadonlyMap<string, readonly EventType[]> = new Map(
  Array.from(
    Map.groupBy(typed(data.verbs, ' '), ([verb]) => verb),
    ([verb, types]) => [verb, types.map(([, type]) => type)],
  ),
);

/** Nouns that tell of an event by their form as written, some with what stands before or behind. */
export const EVENT_NOUNS = typed(data.nouns, ',');

/** Verbs that tell of one with what stands behind them: "sworn in", "into force". */
export const EVENT_PHRASES = typed(data.phrases, ',');
