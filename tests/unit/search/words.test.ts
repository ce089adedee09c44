import { expect, test } from 'vitest';
import { contentWords, isStopWord, standsFor } from '../../../src/search/words.ts';

test('a question is reduced to what it is about', () => {
  expect(contentWords('When was the 200 billion target reached?')).toEqual([
    '200',
    'billion',
    'target',
    'reached',
  ]);
});

test('where all words are common, all of them count', () => {
  expect(contentWords('who is who')).toEqual(['who', 'is']);
});

test('marks about words are dropped, marks in them stay', () => {
  expect(contentWords('"four-day" (visit), 240.1!')).toEqual(['four-day', 'visit', '240.1']);
  expect(contentWords('中文 ???')).toEqual(['中文']);
});

test('stop words are known with a capital and a comma', () => {
  expect(isStopWord('The,')).toBe(true);
  expect(isStopWord('theatre')).toBe(false);
});

test('the beginning of a word stands for it only where it is most of it', () => {
  expect(standsFor('reach', 'reached')).toBe(true);
  expect(standsFor('one', 'onerror')).toBe(false);
});
