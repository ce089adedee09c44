import { words } from './words.ts';

/** Verbs for how somebody speaks, which tell of words only beside quoted ones. */
export const MANNER_VERBS: ReadonlySet<string> = words(
  'chuckled chuckles concurred concurs continued continues grinned grins groaned groans interjected interjects murmured murmurs muttered mutters objected objects protested protests read reads shouted shouts sighed sighs smiled smiles snapped snaps whispered whispers',
);
