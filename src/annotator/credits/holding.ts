import { HOLDING_ADJECTIVES } from '../lexicon/manner.ts';
import { BE_FORMS } from '../lexicon/verbs.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Saying } from './saying.ts';
import type { Scene } from './scene.ts';

/** Words other than verbs that tell what somebody holds, before "that". */
export const HOLDING_WORDS: ReadonlySet<string> = new Set([
  ...HOLDING_ADJECTIVES,
  'clear',
  'opinion',
  'plain',
  'view',
]);

/** What stands before the word that tells of a view, back to the verb. */
const LEADS: readonly (readonly [word: RegExp, lead: RegExp])[] = [
  [/^(?:clear|plain)$/u, /^(?:ma(?:de|kes?)|ma(?:de|kes?) it)$/u],
  [/^(?:opinion|view)$/u, /^(?:h[eo]lds?|takes?|took|(?:is|are|was|were) of) the$/u],
];

/** Words from the verb to the word that tells of a view are no more than this: "is of the | view". */
const LONGEST_LEAD = 3;

/**
 * Takes "is confident that", "made it clear that", "take the view that".
 * Refuses "is sure of it", "a clear sign that".
 */
export function holdingAt({ tokens }: Scene, at: number): Saying | undefined {
  if (lower(tokens, at + 1) !== 'that') return undefined;
  const verb = HOLDING_ADJECTIVES.has(lower(tokens, at)) ? beingAt(tokens, at) : ledAt(tokens, at);
  return verb === undefined
    ? undefined
    : { verb, to: at + 2, takes: 'clause', certain: false, outlook: false };
}

/** "is confident", "are less confident". */
function beingAt(tokens: readonly Token[], at: number): number | undefined {
  const verb = /^(?:also|equally|fairly|less|more|quite|so|still|very)$/u.test(
    lower(tokens, at - 1),
  )
    ? at - 2
    : at - 1;
  return BE_FORMS.has(lower(tokens, verb)) ? verb : undefined;
}

function ledAt(tokens: readonly Token[], at: number): number | undefined {
  for (let count = 1; count <= LONGEST_LEAD; count += 1) {
    const words = tokens.slice(at - count, at).map((token) => token.lower);
    const lead = words.join(' ');
    if (LEADS.some(([word, before]) => word.test(lower(tokens, at)) && before.test(lead)))
      return at - count;
  }
  return undefined;
}
