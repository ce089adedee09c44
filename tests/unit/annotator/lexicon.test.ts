import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES } from '../../../src/annotator/clean/rules.ts';
import {
  CLOSING_ABBREVIATIONS,
  COUNTING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
} from '../../../src/annotator/lexicon/abbreviations.ts';
import { MONTHS, WEEKDAYS } from '../../../src/annotator/lexicon/calendar.ts';
import {
  CURRENCIES_CALLED,
  CURRENCY_WORDS,
  currencyOfSign,
  LEADING_CODES,
} from '../../../src/annotator/lexicon/currencies.ts';
import {
  DOWN_COMPARED,
  DOWN_LEMMAS,
  UP_COMPARED,
  UP_LEMMAS,
} from '../../../src/annotator/lexicon/change.ts';
import {
  EVENT_NOUNS,
  EVENT_PHRASES,
  EVENT_VERBS,
  LIGHT_VERBS,
  RECENT,
} from '../../../src/annotator/lexicon/events.ts';
import { verbTable } from '../../../src/annotator/lexicon/inflect.ts';
import { NOT_NAMES, PLAIN_LETTERS } from '../../../src/annotator/lexicon/names.ts';
import {
  COUNTED_OCCASIONS,
  FALSE_PLURALS,
  IRREGULAR_PLURALS,
  NOT_COUNTED,
  NOUN_STOPS,
  PEOPLE_NOUNS,
} from '../../../src/annotator/lexicon/nouns.ts';
import {
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../../../src/annotator/lexicon/numbers.ts';
import { BODY_SORTS, BODY_WORDS } from '../../../src/annotator/lexicon/bodies.ts';
import {
  BARE_CLAUSE_VERBS,
  BE_FORMS,
  CLAUSE_VERBS,
  HELPING_VERBS,
} from '../../../src/annotator/lexicon/verbs.ts';
import { SAYING_LEMMAS } from '../../../src/annotator/lexicon/sayings.ts';
import { GROUP_WORDS, TITLES } from '../../../src/annotator/lexicon/people.ts';
import { QUALIFIERS, TRAILING_QUALIFIERS } from '../../../src/annotator/lexicon/qualifiers.ts';
import {
  EXPECTING_VERBS,
  INTENDING_VERBS,
  REACHED_WORDS,
  TARGET_WORDS,
} from '../../../src/annotator/lexicon/status.ts';
import { AHEAD } from '../../../src/annotator/lexicon/time.ts';
import { PHYSICAL_UNITS } from '../../../src/annotator/lexicon/units.ts';

const LISTS: Readonly<Record<string, Iterable<string>>> = {
  MONTHS: MONTHS.keys(),
  WEEKDAYS: WEEKDAYS.keys(),
  DOWN_COMPARED,
  DOWN_LEMMAS,
  UP_COMPARED,
  UP_LEMMAS,
  EVENT_NOUNS: EVENT_NOUNS.map(([noun]) => noun),
  EVENT_PHRASES: EVENT_PHRASES.map(([phrase]) => phrase),
  EVENT_VERBS: EVENT_VERBS.keys(),
  LIGHT_VERBS,
  RECENT,
  NOT_NAMES,
  PLAIN_LETTERS,
  COUNTED_OCCASIONS,
  FALSE_PLURALS,
  IRREGULAR_PLURALS: IRREGULAR_PLURALS.keys(),
  NOT_COUNTED,
  NOUN_STOPS,
  PEOPLE_NOUNS,
  ORDINALS: ORDINALS.keys(),
  SCALES: SCALES.keys(),
  SHORT_SCALES,
  SMALL_NUMBERS: SMALL_NUMBERS.keys(),
  TENS: TENS.keys(),
  BODY_SORTS,
  BODY_WORDS,
  GROUP_WORDS,
  TITLES,
  QUALIFIERS: QUALIFIERS.flatMap(([, phrases]) => phrases),
  TRAILING_QUALIFIERS: TRAILING_QUALIFIERS.flatMap(([, phrases]) => phrases),
  EXPECTING_VERBS,
  INTENDING_VERBS,
  REACHED_WORDS,
  TARGET_WORDS,
  AHEAD,
  CURRENCY_WORDS: CURRENCY_WORDS.keys(),
  PHYSICAL_UNITS: PHYSICAL_UNITS.keys(),
  BARE_CLAUSE_VERBS,
  CLAUSE_VERBS,
  SAYING_LEMMAS,
  BE_FORMS,
  HELPING_VERBS,
};

describe.each(Object.entries(LISTS).map(([name, words]) => ({ name, words: [...words] })))(
  '$name',
  ({ words }) => {
    it('holds words, in lower case, once each', () => {
      expect(words).not.toEqual([]);
      for (const word of words) {
        expect(word).toBe(word.toLowerCase());
        expect(word).toMatch(/^\S+(?: \S+)*$/u);
      }
      expect(new Set(words).size).toBe(words.length);
    });
  },
);

const DATA = resolve(import.meta.dirname, '../../../src/annotator/lexicon/data');
const Lists = z.object({
  source: z.string().min(1),
  lists: z
    .record(
      z.string(),
      z.object({
        about: z.string().min(1),
        words: z.string().optional(),
        verbs: z.string().optional(),
      }),
    )
    .default({}),
});

const files = readdirSync(DATA).map((file) => ({
  file,
  data: Lists.parse(JSON.parse(readFileSync(resolve(DATA, file), 'utf8'))),
}));

describe.each(files)('$file names its source, and', ({ data }) => {
  it('each of its lists is told, sorted and holds nothing twice', () => {
    for (const { words, verbs } of Object.values(data.lists)) {
      for (const list of [words, verbs].filter((each) => each !== undefined)) {
        const written = list.split(' ');
        expect(written).toEqual([...new Set(written)].sort());
      }
      expect(`${words ?? ''}${verbs ?? ''}`).not.toBe('');
    }
  });
});

describe('the lists fit each other', () => {
  it('no word tells of growth and of shrinking', () => {
    expect([...UP_LEMMAS].filter((word) => DOWN_LEMMAS.has(word))).toEqual([]);
    expect([...UP_COMPARED].filter((word) => DOWN_COMPARED.has(word))).toEqual([]);
  });

  it('verbs that take a bare clause take a clause', () => {
    expect([...BARE_CLAUSE_VERBS].filter((verb) => !CLAUSE_VERBS.has(verb))).toEqual([]);
  });

  it('codes before a number are currencies', () => {
    const known = [...CURRENCY_WORDS.values()];
    expect([...LEADING_CODES.values()].filter((code) => !known.includes(code))).toEqual([]);
  });

  it('currencies are codes of ISO 4217, or a name that their country must tell', () => {
    for (const unit of CURRENCY_WORDS.values())
      if (!CURRENCIES_CALLED.has(unit)) expect(unit).toMatch(/^[A-Z]{3}$/);
    for (const codes of CURRENCIES_CALLED.values()) expect(codes.size).toBeGreaterThan(0);
  });

  it.each([
    ['$', 'USD'],
    ['US$', 'USD'],
    ['CA$', 'CAD'],
    ['MXN$', 'MXN'],
    ['NT$', 'TWD'],
    ['CN¥', 'CNY'],
    ['£', 'GBP'],
    ['EC$', 'XCD'],
    ['CI$', undefined],
    ['XX$', undefined],
  ])('%s is of %s', (sign, code) => {
    expect(currencyOfSign(sign)).toBe(code);
  });

  it('short scales are scales', () => {
    expect([...SHORT_SCALES].filter((scale) => !SCALES.has(scale))).toEqual([]);
  });

  it('abbreviations are written without their last stop', () => {
    const all = [CLOSING_ABBREVIATIONS, COUNTING_ABBREVIATIONS, LEADING_ABBREVIATIONS];
    expect(all.flatMap((list) => [...list]).filter((word) => word.endsWith('.'))).toEqual([]);
  });

  it('furniture is told by patterns that begin or end a line and keep no state', () => {
    for (const [why, pattern] of FURNITURE_RULES) {
      expect(why).not.toBe('');
      expect(pattern.source).toMatch(/^\^|\$$/);
      expect(pattern.flags).not.toMatch(/[gy]/);
      expect(pattern.test('')).toBe(false);
    }
  });
});

describe('verbs', () => {
  it.each([
    ['say', ['say', 'says', 'said']],
    ['deny', ['deny', 'denies', 'denied']],
    ['stress', ['stress', 'stresses', 'stressed']],
    ['argue', ['argue', 'argues', 'argued']],
    ['teach', ['teach', 'teaches', 'taught']],
    ['enjoy', ['enjoy', 'enjoys', 'enjoyed']],
    ['fix', ['fix', 'fixes', 'fixed']],
  ])('%s', (base, forms) => {
    expect([...verbTable(base)]).toEqual(forms);
  });
});
