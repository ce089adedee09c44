import { expect, test } from 'vitest';
import PairRow from '../../../src/components/compare/PairRow.astro';
import { sampleQuestion } from '../sample.ts';
import { all, one, render, texts } from './render.ts';
import { HOSTILE, shown, passage } from './sample.ts';

const [a, b] = [shown('a'), shown('b')];
const sides = [
  { source: a, passages: [passage(a, { claim: { id: 'lafihar' }, denied: true })] },
  { source: b, passages: [passage(b, { claim: { id: 'gupifir', quote: HOSTILE } })] },
];

test('two sources face each other under their question, the first on the left', async () => {
  const question = sampleQuestion('exports', [], { verdict: 'contradict', question: HOSTILE });
  const tree = await render(PairRow, {
    row: { questions: [{ question, verdict: 'contradict' }], sides },
  });
  expect(texts(tree, 'h3')).toEqual([HOSTILE]);
  expect(texts(tree, 'header .verdict')).toEqual(['contradict']);
  expect(texts(tree, '.sides .siglum')).toEqual(['A', 'B']);
  expect(texts(tree, '.sides p a:first-child')).toContain(`“${HOSTILE}”`);
  expect(texts(tree, '.sides small')[0]).toBe('says that it was not so');
  expect(all(tree, 'script, img')).toEqual([]);
});

test('where all sources together stand otherwise than the two, both verdicts are told', async () => {
  const question = sampleQuestion('exports', [], { verdict: 'contradict' });
  const tree = await render(PairRow, {
    row: { questions: [{ question, verdict: 'agree' }], sides },
  });
  expect(texts(tree, 'header .verdict')).toEqual(['agree', 'contradict']);
  expect(texts(tree, 'header .note')).toEqual(['with all sources: contradict']);
});

test('a passage leads to its place in the article', async () => {
  const question = sampleQuestion('exports', []);
  const tree = await render(PairRow, {
    row: { questions: [{ question, verdict: 'agree' }], sides },
  });
  expect(one(tree, '.sides small a').properties.href).toBe('/articles/a/#lafihar');
});
