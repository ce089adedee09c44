import data from './data/change.json' with { type: 'json' };
import { lists } from './words.ts';

const sets = lists(data.lists);
export const { DOWN_COMPARED, DOWN_LEMMAS, MOVING, TRENDS, UP_COMPARED, UP_LEMMAS } = sets;
