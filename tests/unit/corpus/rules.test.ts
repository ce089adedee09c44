import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES, ruleNamed } from '../../../src/corpus/rules.ts';
import { Facts } from '../../../src/schemas/facts.ts';

test('every rule has one line', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

test('every rule that has a line is one that gives verdicts', () => {
  const code = readdirSync('src/compare', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src/compare', file), 'utf8'))
    .join('\n');
  expect(RULES.map(({ name }) => name).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('the method page knows every rule that gave a verdict here', () => {
  const { questions } = Facts.parse(JSON.parse(readFileSync('content/facts.json', 'utf8')));
  const names = questions.flatMap(({ rule, editing, pairs }) => [
    rule,
    editing?.was?.rule ?? null,
    ...pairs.map((pair) => pair.rule),
  ]);
  expect(names.filter((name) => name !== null && ruleNamed(name) === undefined)).toEqual([]);
});

test('a rule that the page does not know has no line', () => {
  expect(ruleNamed('unheard-of')).toBeUndefined();
});
