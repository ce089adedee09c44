import { BE_FORMS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a form of "be" stands before a participle: "was denied", "were later cancelled". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  return BE_FORMS.has(lower(tokens, at - 1)) || BE_FORMS.has(lower(tokens, at - 2));
}
