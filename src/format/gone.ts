import type { QuestionLoss } from '../schemas/ledger-question.ts';
import type { Loss } from '../schemas/ledger.ts';

/** Why something is gone, in a sentence. */
export const goneWords: {
  readonly claim: Readonly<Record<Loss, string>>;
  readonly question: Readonly<Record<QuestionLoss, string>>;
} = {
  claim: {
    removed: 'Its words are no longer in the articles compared here.',
    split: 'The article says it in several sentences now, and each has become a claim of its own.',
    merged: 'The article says it together with something else now, in one longer claim.',
    'not-taken':
      'Its words still stand in the article, but the rules no longer take them up as a claim.',
  },
  question: {
    passages: 'Fewer than two of the articles compared here still hold passages that speak to it.',
    apart: 'The rules no longer bring its passages together.',
    hidden: 'The editors no longer ask it.',
    'taken-in': 'The editors made it part of another question.',
    renamed: 'The editors gave it another address.',
    dropped: 'The editors took it away.',
  },
};
