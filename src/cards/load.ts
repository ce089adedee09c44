import { corpus } from '../content.ts';
import { cardsOf } from './of-page.ts';

/** The card of each page of the site. */
export const cardOf = cardsOf(corpus);
