import { verbTable } from './inflect.ts';
import { words } from './words.ts';

/** Pasts of verbs of things that happen whose other forms are mostly nouns or adjectives. */
const PASTS_ONLY =
  'attacked awarded banned blocked broke crashed filed fired freed froze granted handed named ordered paid placed pledged presented raised released returned sanctioned struck voted walked'.split(
    ' ',
  );

/** Verbs of things that happen at a time, other than those that tell of a visit, a meeting or the like, with irregular pasts. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set([
  ...PASTS_ONLY,
  ...verbTable([
    ...words(
      'abandon abolish accept add adopt agree allow appoint approve arrest bomb cancel clear close collapse complete concede conclude conduct confirm confiscate connect convict decide deliver demolish deploy deport derail detain detect devalue die dismiss dispatch divert double elect end enforce enter erupt escort evacuate evict exchange expire explode extend follow ground halt hire host impose inspect install intercept intervene introduce invade invite jail kill lift lower merge move nationalise nationalize nominate open oust outlaw overturn pass postpone privatise privatize publish ratify recall receive recognise reinstate reject remove renew repeal replace reroute rescue reshuffle resign restore restrict resume retire revise revoke scramble seize start sue summon surrender suspend tighten topple unload update veto violate warn widen',
    ),
    ['ban', 'banned'],
    ['become', 'became'],
    ['buy', 'bought'],
    ['choose', 'chose'],
    ['expel', 'expelled'],
    ['flee', 'fled'],
    ['fly', 'flew'],
    ['hold', 'held'],
    ['lay', 'laid'],
    ['leave', 'left'],
    ['overthrow', 'overthrew'],
    ['quit', 'quit'],
    ['scrap', 'scrapped'],
    ['sell', 'sold'],
    ['send', 'sent'],
    ['set', 'set'],
    ['ship', 'shipped'],
    ['shut', 'shut'],
    ['sink', 'sank'],
    ['stop', 'stopped'],
    ['strike', 'struck'],
    ['submit', 'submitted'],
    ['swear', 'swore'],
    ['take', 'took'],
    ['win', 'won'],
    ['withdraw', 'withdrew'],
  ]),
]);

/** Those of the verbs above that also count what flows: with a figure they tell how much, not what happened. */
export const FLOW_VERBS: ReadonlySet<string> = verbTable([
  ...words('add close deliver double end kill move pass receive return'),
  ['buy', 'bought'],
  ['sell', 'sold'],
  ['ship', 'shipped'],
  ['take', 'took'],
  ['win', 'won'],
]);

/** Those other forms: "attack", "free", "cut". */
export const HAPPENING_NOUNS: ReadonlySet<string> = words(
  'attack award block break crash cut file fire free freeze grant hand name order pay pledge present raise release return sanction split strike vote votes walk',
);

/** Adjectives that say that something happens at the time they stand with. */
export const HAPPENING_ADJECTIVES: ReadonlySet<string> = new Set([
  'due',
  'expected',
  'ready',
  'scheduled',
]);
