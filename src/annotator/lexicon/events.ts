import type { EventType } from '../../schemas/event.ts';

/** A word that tells of an event, and how it does so. */
export interface Trigger {
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
}

const entries = (type: EventType, by: Trigger['by'], words: string): readonly (readonly [string, Trigger])[] =>
  words.split(' ').map((word) => [word, { type, by }] as const);

/** Words, lower case, that tell of an event of a type. */
export const EVENT_TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...entries('visit', 'noun', 'visit trip tour arrival'),
  ...entries('visit', 'verb', 'visited visiting visits arrived arrives arriving flew travelled traveled'),
  ...entries('meeting', 'noun', 'meeting talks negotiations'),
  ...entries('meeting', 'verb', 'met meet meets'),
  ...entries('call', 'noun', 'call'),
  ...entries('forum', 'noun', 'forum summit conference congress'),
  ...entries('signing', 'noun', 'signing'),
  ...entries('signing', 'verb', 'signed sign signs inked'),
  ...entries('announcement', 'noun', 'announcement address interview speech'),
  ...entries('announcement', 'verb', 'speaking'),
  ...entries('announcement', 'verb', 'announced announces unveiled issued'),
  ...entries('exercise', 'noun', 'exercise exercises drill drills manoeuvres maneuvers patrol patrols'),
  ...entries('anniversary', 'noun', 'anniversary'),
  ...entries('election', 'noun', 'election elections re-election reelection referendum'),
  ...entries('election', 'verb', 'elected re-elected'),
  ...entries('launch', 'noun', 'launch opening inauguration'),
  ...entries('launch', 'verb', 'launched launches opened inaugurated began begin started start founded formed established commissioned'),
  ...entries('accession', 'noun', 'accession'),
  ...entries('accession', 'verb', 'joined joins acceded'),
]);

/** Phrases of two words that tell of an event. */
export const EVENT_PHRASES: ReadonlyMap<string, Trigger> = new Map([
  ['entry into', { type: 'accession', by: 'noun' }],
  ['phone call', { type: 'call', by: 'noun' }],
  ['telephone call', { type: 'call', by: 'noun' }],
  ['telephone conversation', { type: 'call', by: 'noun' }],
  ['video call', { type: 'call', by: 'noun' }],
]);

/** Verbs that give a noun of an event its doer: "held the meeting", "paid a visit". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'attend attended attending begin chaired conduct conducted conducting had has have held hold holding holds host hosted make makes making made paid pay paying'.split(' '),
);

/** Verbs of things that happen at a time, other than those above. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  'abolished adopted agreed approved attacked attacking banned became cancelled closed completed conceded delivered died due enter entered expected expired extended fired halted hired ended imposed introduced invited left lifted merged moved named opened passed plummeted postponed presented promised published reached ready rejected released resigned resumed resume returned scheduled set shipped start starting stopped suspended took updates withdrew won'.split(' '),
);

/** Words before a verb trigger that put the event ahead: "will sign", "plans to visit". */
export const AHEAD: ReadonlySet<string> = new Set([
  'could',
  'due',
  'expected',
  'may',
  'might',
  'next',
  'plan',
  'planned',
  'plans',
  'scheduled',
  'set',
  'shall',
  'upcoming',
  'will',
  'would',
]);

/** Words that place an undated event shortly before the article. */
export const RECENT: ReadonlySet<string> = new Set(['just', 'latest', 'recent', 'recently']);
