import { expect, test } from 'vitest';
import Headline from '../../../src/components/claim/Headline.astro';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { type ClaimView, claimView } from '../../../src/views/claim.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';
import { all, one, render, textOf, texts } from './render.ts';
import { HOSTILE } from './sample.ts';

/** The page of a claim of A which B contradicts, or which nobody speaks to. */
function viewOf(quote: string, clash: boolean): ClaimView {
  const claims = [sampleClaim('a1', 'a', { quote }), sampleClaim('b1', 'b')];
  const positions = [samplePosition('a1', 'a', { words: quote }), samplePosition('b1', 'b')];
  const pairs = [samplePair('a', 'b', { verdict: 'contradict', why: 'both cannot be so.' })];
  const corpus = readCorpus(
    sampleFacts({
      sources: [
        sampleSource('a', { title: HOSTILE, author: 'Anna Mill', date: '2024-05-03' }),
        sampleSource('b', { author: 'Bo Lund' }),
      ],
      claims,
      questions: clash ? [sampleQuestion('q', positions, { verdict: 'contradict', pairs })] : [],
    }),
  );
  const context = { before: 'Before it.', quote, after: 'Behind it.' };
  return claimView(corpus, corpus.claim('a1'), context);
}

test('how a claim stands is told first, with who says otherwise and the working', async () => {
  const tree = await render(Headline, { view: viewOf('Wheat is dear.', true) });
  const outcome = one(tree, '.outcome');
  expect(outcome.properties).toMatchObject({ dataVerdict: 'contradict' });
  expect(outcome.properties.className).toContain('clash');
  expect(textOf(outcome)).toContain('contradicted by Bo Lund (B)');
  expect(textOf(one(outcome, 'small'))).toMatch(/both cannot be so/iu);
});

test('a claim nobody speaks to has no sign', async () => {
  const tree = await render(Headline, { view: viewOf('Wheat is dear.', false) });
  expect(all(tree, '.outcome svg, .clash')).toEqual([]);
  expect(one(tree, '.outcome').properties).not.toHaveProperty('dataVerdict');
});

test('the claim stands in quotation marks between the words around it', async () => {
  const tree = await render(Headline, { view: viewOf('Wheat is dear.', true) });
  expect(texts(tree, 'h1')).toEqual(['“Wheat is dear.”']);
  expect(texts(tree, '.around')).toEqual(['Before it.', 'Behind it.']);
});

test('a claim that brings double marks stands in single ones, its own kept', async () => {
  const tree = await render(Headline, { view: viewOf('“Wheat” is dear.', true) });
  expect(texts(tree, 'h1')).toEqual(['‘“Wheat” is dear.’']);
});

test('hostile words and titles are words', async () => {
  const tree = await render(Headline, { view: viewOf(HOSTILE, true) });
  expect(textOf(one(tree, 'h1'))).toBe(`‘${HOSTILE}’`);
  expect(textOf(one(tree, '.meta a'))).toBe(HOSTILE);
  expect(one(tree, '.meta a').properties.href).toBe('/articles/a/#a1');
  expect(all(tree, 'script, img')).toEqual([]);
});
