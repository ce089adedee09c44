import { EventType } from '../../schemas/event.ts';
import data from './data/events.json' with { type: 'json' };
import { words } from './words.ts';

/** A word that tells of an event, and how it does so. */
export interface Trigger {
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
}

type ByType = Partial<Record<EventType, Readonly<Record<Trigger['by'], readonly string[]>>>>;

const triggers = (words: ByType): ReadonlyMap<string, Trigger> =>
  new Map(
    EventType.options.flatMap((type) =>
      (['noun', 'verb'] as const).flatMap((by) =>
        (words[type]?.[by] ?? []).map((word) => [word, { type, by }] as const),
      ),
    ),
  );

/** Words, lower case, that tell of an event of a type. */
export const EVENT_TRIGGERS = triggers(data.words);

/** Phrases that tell of an event. */
export const EVENT_PHRASES = triggers(data.phrases);

/** Verbs that give a noun of an event its doer: "held the meeting", "paid a visit". */
export const LIGHT_VERBS: ReadonlySet<string> = words(
  'attend attended attending begin chaired conduct conducted conducting had has have held hold holding holds host hosted make makes making made paid pay paying',
);

/** Nouns that two countries are called by: "both sides", "the two neighbours". */
export const PARTIES: ReadonlySet<string> = new Set([
  'countries',
  'governments',
  'nations',
  'neighbours',
  'parties',
  'sides',
  'states',
]);

/** Words for those who travel on a visit. */
export const TRAVELLERS: ReadonlySet<string> = words(
  'chancellor delegation envoy envoys he leaders minister ministers officials premier premiers president presidents she team',
);

/** Verbs that speak of an event without saying that it takes place. */
export const SPOKEN_OF: ReadonlySet<string> = words(
  'boost chance chances demanded discuss discussed expand expanding hope hoped hopes hoping idea increase intensify invited offer offered offers possibility prepare prepared preparing proposal proposals proposed prospect prospects readiness seek seeks sought step suggested urged venue',
);

/** Words that leave it open whether what stands behind "to" takes place: "refused to meet". */
export const UNDECIDED: ReadonlySet<string> = words(
  'asked declined failed failing hoped hopes hoping invited offered offers proposed refuse refused refuses refusing sought suggested unable unwilling urged wanted wants willing wished wishes',
);

/** Words that place an undated event shortly before the article. */
export const RECENT: ReadonlySet<string> = new Set(['just', 'latest', 'recent', 'recently']);
