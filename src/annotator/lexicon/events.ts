import type { EventType } from '../../schemas/event.ts';
import { verbTable } from './inflect.ts';

/** A word that tells of an event, and how it does so. */
export interface Trigger {
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
}

const entries = (
  type: EventType,
  by: Trigger['by'],
  words: string,
): readonly (readonly [string, Trigger])[] =>
  words.split(' ').map((word) => [word, { type, by }] as const);

/** Words, lower case, that tell of an event of a type. */
export const EVENT_TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...entries('visit', 'noun', 'visit trip tour arrival'),
  ...entries(
    'visit',
    'verb',
    'visited visiting visits arrived arrives arriving flew travelled traveled',
  ),
  ...entries('meeting', 'noun', 'meeting talks negotiations'),
  ...entries('meeting', 'verb', 'met meet meets'),
  ...entries('call', 'noun', 'call'),
  ...entries('forum', 'noun', 'forum summit conference congress'),
  ...entries('signing', 'noun', 'signing'),
  ...entries('signing', 'verb', 'signed sign inked'),
  ...entries('announcement', 'noun', 'announcement address interview speech'),
  ...entries('announcement', 'verb', 'speaking'),
  ...entries('announcement', 'verb', 'announced announces unveiled issued'),
  ...entries(
    'exercise',
    'noun',
    'exercise exercises drill drills manoeuvres maneuvers patrol patrols',
  ),
  ...entries('anniversary', 'noun', 'anniversary'),
  ...entries('election', 'noun', 'election elections re-election reelection referendum'),
  ...entries('election', 'verb', 'elected re-elected'),
  ...entries('launch', 'noun', 'launch opening inauguration'),
  ...entries(
    'launch',
    'verb',
    'launched launches opened inaugurated began begin started start founded formed established commissioned',
  ),
  ...entries('accession', 'noun', 'accession'),
  ...entries('accession', 'verb', 'joined joins acceded'),
]);

/** Phrases of two words that tell of an event. */
export const EVENT_PHRASES: ReadonlyMap<string, Trigger> = new Map([
  ['entry into', { type: 'accession', by: 'noun' }],
  ['last time', { type: 'other', by: 'noun' }],
  ['set up', { type: 'launch', by: 'verb' }],
  ['phone call', { type: 'call', by: 'noun' }],
  ['telephone call', { type: 'call', by: 'noun' }],
  ['telephone conversation', { type: 'call', by: 'noun' }],
  ['video call', { type: 'call', by: 'noun' }],
]);

/** Verbs that give a noun of an event its doer: "held the meeting", "paid a visit". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'attend attended attending begin chaired conduct conducted conducting had has have held hold holding holds host hosted make makes making made paid pay paying'.split(
    ' ',
  ),
);

/** Verbs of things that happen at a time, other than those above, with irregular pasts. */
export const HAPPENING_VERBS: ReadonlySet<string> = verbTable([
  'abolish',
  'adopt',
  'appoint',
  'approve',
  'arrest',
  'attack',
  ['ban', 'banned'],
  ['become', 'became'],
  ['buy', 'bought'],
  'cancel',
  'close',
  'complete',
  'concede',
  'connect',
  'deliver',
  'deploy',
  'die',
  'double',
  'end',
  'enter',
  'expire',
  'extend',
  'fire',
  'halt',
  'hire',
  'impose',
  'install',
  'introduce',
  'invite',
  'kill',
  ['leave', 'left'],
  'lift',
  'merge',
  'move',
  'open',
  'pass',
  'postpone',
  'present',
  'publish',
  'reject',
  'release',
  'replace',
  'resign',
  'resume',
  'return',
  ['set', 'set'],
  'ship',
  ['sell', 'sold'],
  'start',
  ['stop', 'stopped'],
  'suspend',
  ['take', 'took'],
  ['travel', 'travelled'],
  'update',
  ['win', 'won'],
  ['withdraw', 'withdrew'],
]);

/** Adjectives that say that something happens at the time they stand with. */
export const HAPPENING_ADJECTIVES: ReadonlySet<string> = new Set([
  'due',
  'expected',
  'ready',
  'scheduled',
]);

/** Words that place an undated event shortly before the article. */
export const RECENT: ReadonlySet<string> = new Set(['just', 'latest', 'recent', 'recently']);
