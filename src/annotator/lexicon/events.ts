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
  ...entries('visit', 'noun', 'visit visits trip trips tour arrival'),
  ...entries('visit', 'verb', 'visited visiting arrived arrives arriving flew travelled traveled'),
  ...entries('meeting', 'noun', 'meeting meetings talks'),
  ...entries('meeting', 'verb', 'met meet meets'),
  ...entries('call', 'noun', 'call phone telephone'),
  ...entries('forum', 'noun', 'forum summit conference congress'),
  ...entries('signing', 'noun', 'signing'),
  ...entries('signing', 'verb', 'signed sign signs inked'),
  ...entries('announcement', 'noun', 'announcement'),
  ...entries('announcement', 'verb', 'announced announces unveiled issued'),
  ...entries('exercise', 'noun', 'exercise exercises drill drills manoeuvres maneuvers patrol patrols'),
  ...entries('anniversary', 'noun', 'anniversary'),
  ...entries('election', 'noun', 'election elections re-election reelection referendum'),
  ...entries('election', 'verb', 'elected re-elected'),
  ...entries('launch', 'noun', 'launch opening inauguration'),
  ...entries('launch', 'verb', 'launched launches opened inaugurated'),
  ...entries('accession', 'noun', 'accession entry'),
  ...entries('accession', 'verb', 'joined acceded'),
]);

/** Words before a verb trigger that put the event ahead: "will sign", "plans to visit". */
export const AHEAD: ReadonlySet<string> = new Set([
  'could',
  'due',
  'expected',
  'may',
  'might',
  'plan',
  'planned',
  'plans',
  'scheduled',
  'set',
  'shall',
  'to',
  'upcoming',
  'will',
  'would',
]);
