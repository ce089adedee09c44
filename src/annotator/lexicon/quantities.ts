import data from './data/quantities.json' with { type: 'json' };
import { lists } from './words.ts';

const sets = lists(data.lists);
export const { AGREEMENT_NOUNS, PLACE_NOUNS, STRETCHES, TRADED } = sets;
export const { AMOUNTING_UP, BOUNDS, RANGING_VERBS, LINKS, MOVED } = sets;
export const { OTHER_TIMES, SAME_THING } = sets;
export const { MEASURING_VERBS, MOVING_VERBS, NAMELESS_NOUNS } = sets;
export const { OWNER_NOUNS, SPEECHES, WHOLE_WORDS } = sets;
