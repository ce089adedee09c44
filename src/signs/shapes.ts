import type { Verdict } from '../schemas/question.ts';

/**
 * The strokes of each verdict's sign in a box of 16 by 16 units, two units wide. They are drawn
 * because few fonts hold all of these characters.
 */
export const SHAPES: Readonly<Record<Verdict, string>> = {
  contradict: 'M3.5 3.5l9 9m0-9l-9 9',
  differ: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  'not-comparable': 'M6 2.5v11M10 2.5v11M3 11l10-6',
  'agree-within-rounding': 'M2.5 7q2.75-2.6 5.5-.8t5.5-.8M2.5 11.4q2.75-2.6 5.5-.8t5.5-.8',
  agree: 'M3 6h10M3 10h10',
  complement: 'M8 3v10M3 8h10',
};
