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
  ...verbTable(
    'abandon abolish accept add adopt agree allow appoint approve arrest ban become bomb buy cancel choose clear close collapse complete concede conclude conduct confirm confiscate connect convict decide deliver demolish deploy deport derail detain detect devalue die dismiss dispatch divert double elect end enforce enter erupt escort evacuate evict exchange expel expire explode extend flee fly follow ground halt hire hold host impose inspect install intercept intervene introduce invade invite jail kill lay leave lift lower merge move nationalise nationalize nominate open oust outlaw overthrow overturn pass postpone privatise privatize publish quit ratify recall receive recognise reinstate reject remove renew repeal replace reroute rescue reshuffle resign restore restrict resume retire revise revoke scramble scrap seize sell send set ship shut sink start stop strike submit sue summon surrender suspend swear take tighten topple unload update veto violate warn widen win withdraw',
  ),
]);

/** Those of the verbs above that also count what flows: with a figure they tell how much, not what happened. */
export const FLOW_VERBS: ReadonlySet<string> = verbTable(
  'add buy close deliver double end kill move pass receive return sell ship take win',
);

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
