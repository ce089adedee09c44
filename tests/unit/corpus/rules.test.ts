import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparesOf, RULES, ruleNamed } from '../../../src/corpus/rules.ts';
import { Facts } from '../../../src/schemas/facts.ts';
import { sampleQuestion } from '../sample.ts';

test('every rule has one line', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test('the method page knows every rule that gave a verdict here', () => {
  const { questions } = Facts.parse(JSON.parse(readFileSync('content/facts.json', 'utf8')));
  const names = questions.flatMap(({ rule, pairs }) => [rule, ...pairs.map((pair) => pair.rule)]);
  expect(names.filter((name) => ruleNamed(name) === undefined)).toEqual([]);
});

test('what is compared follows from the rule, an overruled one too, else from the kind', () => {
  const question = sampleQuestion('q', [], { rule: 'same-direction' });
  expect(comparesOf(question)).toBe('leanings');
  const was = { verdict: 'differ', why: '', rule: 'opposite-directions' } as const;
  const ruling = { who: 'Ada Mill', when: '2024-05-01', why: '', was };
  expect(comparesOf({ ...question, rule: 'unheard-of', ruling })).toBe('leanings');
  expect(comparesOf({ ...question, rule: 'unheard-of', kind: 'event' })).toBe('times');
});
