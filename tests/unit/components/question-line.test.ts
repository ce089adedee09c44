import { expect, test } from 'vitest';
import type { VerdictSources } from '../../../src/corpus/verdict-sources.ts';
import type { Verdict } from '../../../src/schemas/question.ts';
import QuestionLine from '../../../src/components/question/QuestionLine.astro';
import QuestionList from '../../../src/components/question/QuestionList.astro';
import { sampleQuestion } from '../sample.ts';
import { all, one, render, textOf, texts } from './render.ts';
import { HOSTILE, shown } from './sample.ts';

const speaking = [shown('a'), shown('b')];
/** Both under one verdict. */
const under = (verdict: Verdict | null): VerdictSources[] => [[verdict, speaking]];

test('what is asked, who speaks, how they stand and why', async () => {
  const question = sampleQuestion('exports', [], { verdict: 'contradict', question: HOSTILE });
  const tree = await render(QuestionLine, {
    line: { question, verdictSources: under('contradict'), caveat: HOSTILE },
  });
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
  const tree = await render(QuestionLine, {
    line: { question, verdictSources: under(null), caveat: null },
  });
  expect(textOf(tree)).toContain('no verdict');
  expect(all(tree, '.verdict, .caveat')).toEqual([]);
});

test('those who agree with nobody stand apart under their own verdict', async () => {
  const question = sampleQuestion('exports', [], { verdict: 'agree' });
  const verdictSources: VerdictSources[] = [
    ['agree', speaking],
    ['complement', [shown('c')]],
  ];
  const tree = await render(QuestionLine, { line: { question, verdictSources, caveat: null } });
  expect(texts(tree, '.who')).toHaveLength(2);
  expect(all(tree, '[data-verdict]').map(({ properties }) => properties.dataVerdict)).toEqual([
    'agree',
    'complement',
  ]);
});

test('a list of questions has a heading, and without questions nothing', async () => {
  const lines = [
    { question: sampleQuestion('exports', []), verdictSources: under('agree'), caveat: null },
  ];
  expect(texts(await render(QuestionList, { title: 'Near it', lines }), 'h2')).toEqual(['Near it']);
  expect(textOf(await render(QuestionList, { title: 'Near it', lines: [] }))).toBe('');
});
