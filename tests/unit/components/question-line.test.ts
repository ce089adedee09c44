import { expect, test } from 'vitest';
import QuestionLine from '../../../src/components/question/QuestionLine.astro';
import QuestionList from '../../../src/components/question/QuestionList.astro';
import { sampleQuestion } from '../sample.ts';
import { all, one, render, textOf, texts } from './render.ts';
import { HOSTILE, shown } from './sample.ts';

const speaking = [shown('a'), shown('b')];

test('what is asked, who speaks, how they stand and why', async () => {
  const question = sampleQuestion('exports', [], { verdict: 'contradict', question: HOSTILE });
  const tree = await render(QuestionLine, { line: { question, speaking, caveat: HOSTILE } });
  const link = one(tree, 'a');
  expect(link.properties.href).toBe('/questions/exports/');
  expect(textOf(link)).toBe(HOSTILE);
  expect(texts(tree, '.who .siglum')).toEqual(['A', 'B']);
  expect(texts(tree, '.verdict')).toEqual(['contradict']);
  expect(texts(tree, '.caveat')).toEqual([HOSTILE]);
  expect(all(tree, 'script, img')).toEqual([]);
});

test('without a verdict it says so, and gives no working', async () => {
  const question = sampleQuestion('exports', [], { verdict: null });
  const tree = await render(QuestionLine, { line: { question, speaking, caveat: null } });
  expect(textOf(tree)).toContain('no verdict');
  expect(all(tree, '.verdict, .caveat')).toEqual([]);
});

test('a list of questions has a heading, and without questions nothing', async () => {
  const lines = [{ question: sampleQuestion('exports', []), speaking, caveat: null }];
  expect(texts(await render(QuestionList, { title: 'Near it', lines }), 'h2')).toEqual(['Near it']);
  expect(textOf(await render(QuestionList, { title: 'Near it', lines: [] }))).toBe('');
});
