import { describe, expect, it } from 'vitest';
import { SEASONS } from '../../../src/annotator/lexicon/calendar.ts';
import { AGREEMENT_NOUNS, PLACE_NOUNS } from '../../../src/annotator/lexicon/quantities.ts';
import {
  TRADED_NOUNS,
  TRADED_SUBJECTS,
  TRADING_VERBS,
} from '../../../src/annotator/lexicon/situation.ts';
import { EXPECTING_VERBS, OUTLOOK_NOUNS } from '../../../src/annotator/lexicon/status.ts';

/** The lists that tell when a figure holds. */
const LISTS: Readonly<Record<string, Iterable<string>>> = {
  AGREEMENT_NOUNS,
  EXPECTING_VERBS,
  OUTLOOK_NOUNS,
  PLACE_NOUNS,
  SEASONS: SEASONS.keys(),
  TRADED_NOUNS,
  TRADED_SUBJECTS: [...TRADED_SUBJECTS].toSorted(),
  TRADING_VERBS,
};

describe.each(Object.entries(LISTS).map(([name, words]) => ({ name, words: [...words] })))(
  '$name',
  ({ words }) => {
    it('is sorted and holds words in lower case', () => {
      expect(words).not.toEqual([]);
      for (const word of words) expect(word).toMatch(/^[a-z'-]+$/);
      expect(words).toEqual(words.toSorted());
    });
  },
);
