import { EventType } from '../../schemas/event.ts';
import data from './data/events.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  ADVERBS,
  AFTER_COMMA,
  CONVERSING,
  GOING,
  GOING_LEADS,
  GROUPS,
  HOSTING,
  LIGHT_VERBS,
  MET_THINGS,
  OPENED_FOR_GOOD,
  PARTIES,
  PLACE_LEADS,
  PRESS,
  RECENT,
  RELATIVE,
  SPOKEN_OF,
  TAG_VERBS,
  TRAVELLERS,
  UNDECIDED,
} = lists(data.lists);

/** A word that tells of an event, and how it does so. */
export interface Trigger {
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
}

/** Words or phrases that commas part, by what they tell of and how. */
type ByType = Partial<Record<EventType, Readonly<Partial<Record<Trigger['by'], string>>>>>;

const triggers = (words: ByType): ReadonlyMap<string, Trigger> =>
  new Map(
    EventType.options.flatMap((type) =>
      (['noun', 'verb'] as const).flatMap((by) =>
        (words[type]?.[by]?.split(',') ?? []).map((word) => [word, { type, by }] as const),
      ),
    ),
  );

/** Words, lower case, that tell of an event of a type. */
export const EVENT_TRIGGERS = triggers(data.words);

/** Phrases that tell of an event. */
export const EVENT_PHRASES = triggers(data.phrases);
