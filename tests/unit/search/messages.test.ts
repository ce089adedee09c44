import { expect, test } from 'vitest';
import {
  describe,
  hintOf,
  howOf,
  questionsHeading,
} from '../../../src/components/search/messages.ts';
import type { Found } from '../../../src/search/found/find.ts';
import type { Hit, Why } from '../../../src/search/hit.ts';
import type { Plan, Unit } from '../../../src/search/query/plan.ts';
import { sampleHit } from './sample-hit.ts';

const hit = (source: string, why: Why = 'with'): Hit => sampleHit({ why }, { source: [source] });

const sampleUnit = (text: string): Unit => ({
  text,
  options: [],
  isQuoted: false,
  isPerson: false,
  isSign: false,
  country: null,
});

function found(words: readonly string[], hits: readonly Hit[], set: Partial<Plan> = {}): Found {
  const plan: Plan = {
    units: words.map(sampleUnit),
    excluded: [],
    corrections: [],
    excludedCorrections: [],
    smallWords: [],
    also: [],
    beginning: null,
    topics: [],
    asks: false,
    isLiteral: false,
    dropped: 0,
    ...set,
  };
  return {
    plan,
    hits,
    questions: [],
    offered: 'words',
    near: [],
    known: [],
    silences: new Map(),
  };
}

/** What is said of hits that all show. */
const said = (words: readonly string[], hits: readonly Hit[], set: Partial<Plan> = {}): string =>
  describe(found(words, hits, set), hits);

test('says how many claims of how many sources have the words', () => {
  expect(said(['gas', 'oil'], [hit('a'), hit('b')])).toBe(
    '2 claims in 2 sources with “gas” and “oil”.',
  );
  expect(said([], [hit('a')])).toBe('1 claim in 1 source in all.');
});

test('says what filters leave out', () => {
  const hits = [hit('a'), hit('b')];
  expect(describe(found(['gas'], hits), hits.slice(1))).toBe(
    '1 claim in 1 source with “gas” (2 without filters).',
  );
  expect(describe(found(['gas'], hits), [])).toBe(
    'No claim passes the filters (2 without filters).',
  );
});

test('says what brought results there that have not the words', () => {
  expect(said(['gas', 'oil'], [hit('a', 'part')])).toBe(
    'No claim has all of “gas” and “oil”. 1 claim in 1 source, the nearest with some of the words, or on a question that has them.',
  );
  const topics = [{ id: 'energy', label: 'Energy', terms: [], sources: [] }];
  expect(said(['gas'], [hit('a'), hit('a', 'topic'), hit('b', 'name')], { topics })).toBe(
    '1 claim in 1 source with “gas”; 1 more with another name for “gas”; 1 more by topic (Energy).',
  );
  expect(said(['sanct'], [hit('a', 'begins')], { beginning: 'sanct' })).toBe(
    '1 claim in 1 source with words that begin with “sanct”.',
  );
  expect(said(['gas', 'sanct'], [hit('a', 'begins')], { beginning: 'sanct' })).toBe(
    '1 claim in 1 source with “gas” and words that begin with “sanct”.',
  );
  expect(said(['no li'], [hit('a', 'begins')], { beginning: 'li' })).toBe(
    '1 claim in 1 source with words that begin with “no li”.',
  );
});

test('says what was left out', () => {
  const excluded = [{ text: 'coal', keys: ['coal'] }];
  expect(said(['gas'], [hit('a')], { excluded })).toBe(
    '1 claim in 1 source with “gas” and without “coal”.',
  );
  expect(said([], [hit('a')], { excluded })).toBe('1 claim in 1 source without “coal”.');
  expect(said([], [], { excluded })).toBe('No claim is without “coal”.');
});

test('says that nothing was found', () => {
  expect(said(['gas'], [])).toBe('No claim has “gas”.');
  expect(said([], [])).toBe('There is no word to look for.');
});

test('tells what was searched in place of what was typed', () => {
  const corrections = [{ typed: 'sanctons', used: 'sanctions' }];
  expect(hintOf(found(['sanctions'], [hit('a')], { corrections }))).toBe(
    'Showing results for “sanctions”: no text has “sanctons”.',
  );
  const begun = sampleHit({ why: 'part', hows: ['begins', null] });
  expect(hintOf(found(['sanct', 'gas'], [begun], { beginning: 'sanct' }))).toBe(
    '“sanct” stands for words that begin with it.',
  );
  expect(hintOf(found(['gas'], [hit('a')]))).toBe('');
});

test('tells the other names that were looked for, once', () => {
  const hint = (why: Why): string => hintOf(found(['15'], [hit('a', why)], { also: ['fifteen'] }));
  expect(hint('part')).toBe('Also searched: fifteen.');
  // There the heading of these results is followed by it.
  expect(hint('name')).toBe('');
});

test('tells what was left out in place of what was typed', () => {
  const excludedCorrections = [{ typed: 'sanctons', used: 'sanctions' }];
  expect(hintOf(found(['gas'], [hit('a')], { excludedCorrections }))).toBe(
    'Left out “sanctions”: no text has “sanctons”.',
  );
});

test('tells for what a word was taken that may be a name', () => {
  const hint = (typed: string, name: string, isName: boolean): string =>
    hintOf(found(['gas'], [hit('a')], { smallWords: [{ typed, name, isName }] }));
  expect(hint('us', 'US', true)).toBe('“us” is taken for the name “US”.');
  expect(hint('us', 'US', false)).toBe('“us” is left out; written “US” it is a name.');
  expect(hint('AND', 'AND', false)).toBe('“AND” is left out, and all the rest is looked for.');
});

test('tells what was tried where nothing was found', () => {
  expect(hintOf(found(['gas', 'oil'], []))).toBe(
    'Tried: the words in any inflection, other names, and near spellings.',
  );
  expect(hintOf(found(['gas oil'], [], { isLiteral: true }))).toBe(
    'Tried: the very words, in any inflection.',
  );
  expect(hintOf(found([], []))).toBe('');
});

test('says of several words that one or more is there by another name', () => {
  expect(said(['premier', 'visit'], [hit('a', 'name')])).toBe(
    'No claim has all of “premier” and “visit”. 1 claim in 1 source with “premier” and “visit”, one or more by another name.',
  );
});

test('a result says how much it has of what was looked for', () => {
  const how = (hows: Hit['hows'], units: readonly Unit[] = []): string =>
    howOf(sampleHit({ why: 'part', hows }), { units });
  expect(how(['word', null, 'name'])).toBe('2 of 3 looked for');
  expect(how(['topic', null])).toBe('answers a question with these words');
  const units = [sampleUnit('visit'), { ...sampleUnit('Noria'), country: 'Norland' }];
  expect(how(['word', 'country'], units)).toBe('1 of 2 looked for; Norland, not Noria');
  expect(howOf(sampleHit(), { units: [] })).toBe('');
});

test('the heading of questions says why they stand there', () => {
  const hits = [hit('a'), hit('a', 'part')];
  expect(questionsHeading({ offered: 'words', hits }, 1)).toBe('The question that fits');
  expect(questionsHeading({ offered: 'words', hits }, 2)).toBe('Questions that fit');
  expect(questionsHeading({ offered: 'claims', hits }, 1)).toBe(
    'A question that the best match speaks to',
  );
  expect(questionsHeading({ offered: 'claims', hits: [...hits, hit('b')] }, 1)).toBe(
    'A question that most matches speak to',
  );
});
