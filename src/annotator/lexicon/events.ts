import type { EventType } from '../../schemas/event.ts';
import { words } from './words.ts';

/** A word that tells of an event, and how it does so. */
export interface Trigger {
  readonly type: EventType;
  readonly by: 'noun' | 'verb';
}

const entries = (
  type: EventType,
  by: Trigger['by'],
  list: string,
): readonly (readonly [string, Trigger])[] =>
  Array.from(words(list), (word) => [word, { type, by }] as const);

/** Words, lower case, that tell of an event of a type. */
export const EVENT_TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ...entries('visit', 'noun', 'visit trip tour arrival'),
  ...entries(
    'visit',
    'verb',
    'visited visiting visits arrived arrives arriving flew fly flies landed toured travel travelled traveled travels travelling traveling come comes go goes head headed heads left leaves departed departs awaited due expected',
  ),
  ...entries('meeting', 'noun', 'meeting talks negotiations session consultations'),
  ...entries(
    'meeting',
    'verb',
    'met meet meets discuss discussed host hosted hosts receive received receives gather gathered gathers convene convened convenes conferred',
  ),
  ...entries('call', 'noun', 'call'),
  ...entries('call', 'verb', 'phoned telephoned'),
  ...entries('forum', 'noun', 'forum summit conference congress'),
  ...entries('signing', 'noun', 'signing'),
  ...entries('signing', 'verb', 'signed sign inked initialled'),
  ...entries('announcement', 'noun', 'announcement address interview speech'),
  ...entries('announcement', 'verb', 'speaking'),
  ...entries(
    'announcement',
    'verb',
    'announced announces announce unveiled unveil issued published publish publishes',
  ),
  ...entries(
    'exercise',
    'noun',
    'exercise exercises drill drills manoeuvres maneuvers patrol patrols',
  ),
  ...entries('anniversary', 'noun', 'anniversary'),
  ...entries('election', 'noun', 'election elections re-election reelection referendum'),
  ...entries('election', 'verb', 'elected re-elected reelected'),
  ...entries('launch', 'noun', 'launch opening inauguration'),
  ...entries(
    'launch',
    'verb',
    'launched launch launches relaunched opened open opens reopened inaugurated began begin begins started start starts founded formed established commissioned',
  ),
  ...entries(
    'other',
    'noun',
    'blackout blast derailment earthquake eruption explosion hurricane landslide outage quake tsunami typhoon',
  ),
  ...entries('accession', 'noun', 'accession'),
  ...entries('accession', 'verb', 'joined joins acceded'),
]);

/** Phrases that tell of an event. */
export const EVENT_PHRASES: ReadonlyMap<string, Trigger> = new Map([
  ['entry into', { type: 'accession', by: 'noun' }],
  ['creation of', { type: 'launch', by: 'noun' }],
  ['establishment of', { type: 'launch', by: 'noun' }],
  ['founding of', { type: 'launch', by: 'noun' }],
  ['broke out', { type: 'other', by: 'verb' }],
  ['called in the', { type: 'other', by: 'verb' }],
  ['ran aground', { type: 'other', by: 'verb' }],
  ['sworn in', { type: 'other', by: 'verb' }],
  ['shot down', { type: 'other', by: 'verb' }],
  ['last time', { type: 'other', by: 'noun' }],
  ['set up', { type: 'launch', by: 'verb' }],
  ['into operation', { type: 'launch', by: 'verb' }],
  ['into service', { type: 'launch', by: 'verb' }],
  ['into force', { type: 'launch', by: 'verb' }],
  ['into effect', { type: 'launch', by: 'verb' }],
  ['into use', { type: 'launch', by: 'verb' }],
  ['broke ground', { type: 'launch', by: 'verb' }],
  ['entered service', { type: 'launch', by: 'verb' }],
  ['came to', { type: 'visit', by: 'verb' }],
  ['lead a delegation to', { type: 'visit', by: 'verb' }],
  ['leads a delegation to', { type: 'visit', by: 'verb' }],
  ['led a delegation to', { type: 'visit', by: 'verb' }],
  ['came on', { type: 'launch', by: 'verb' }],
  ['phone call', { type: 'call', by: 'noun' }],
  ['telephone call', { type: 'call', by: 'noun' }],
  ['telephone conversation', { type: 'call', by: 'noun' }],
  ['video call', { type: 'call', by: 'noun' }],
  ['phone conversation', { type: 'call', by: 'noun' }],
  ['video conference', { type: 'call', by: 'noun' }],
  ['by phone', { type: 'call', by: 'verb' }],
  ['by telephone', { type: 'call', by: 'verb' }],
  ['by video', { type: 'call', by: 'verb' }],
  ['on the phone', { type: 'call', by: 'verb' }],
  ['over the phone', { type: 'call', by: 'verb' }],
  ['over the telephone', { type: 'call', by: 'verb' }],
  ['via video', { type: 'call', by: 'verb' }],
]);

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
