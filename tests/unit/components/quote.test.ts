import { expect, test } from 'vitest';
import Quote from '../../../src/components/Quote.astro';
import { all, one, render, textOf, texts } from './render.ts';
import { HOSTILE, shown, passage } from './sample.ts';

const source = shown('a', { author: 'Anna Mill', date: '2024-05-03' });
const claim = { id: 'lafihar', quote: 'In Lund, wheat is dear again.' };

test('the words that matter stand out in the claim they stand in, which they lead to', async () => {
  const tree = await render(Quote, {
    source,
    passages: [passage(source, { claim, words: 'wheat is dear' })],
  });
  expect(textOf(one(tree, 'blockquote'))).toBe('“In Lund, wheat is dear again.”');
  expect(texts(tree, '.part')).toEqual(['wheat is dear']);
  expect(one(tree, 'blockquote a').properties.href).toBe('/claims/lafihar/');
  expect(textOf(one(tree, '.by'))).toBe('A Anna Mill, 3 May 2024');
});

test('a claim of which all words matter has none that stand out', async () => {
  const tree = await render(Quote, { source, passages: [passage(source, { claim })] });
  expect(all(tree, '.part')).toEqual([]);
});

test('a denial and what was worked out are told beside the words', async () => {
  const tree = await render(Quote, {
    source,
    passages: [passage(source, { claim, denied: true, implies: '$5 billion in 2022' })],
  });
  expect(texts(tree, 'blockquote small')).toEqual([
    'says that it was not so',
    'worked out: $5 billion in 2022',
  ]);
});

test('nothing is told beside words that say it themselves', async () => {
  const tree = await render(Quote, { source, passages: [passage(source, { claim })] });
  expect(all(tree, 'small')).toEqual([]);
});

test('words that look like markup are shown as words', async () => {
  const hostile = shown('a', { title: HOSTILE, author: HOSTILE });
  const tree = await render(Quote, {
    source: hostile,
    passages: [
      passage(hostile, {
        claim: { id: 'gupifir', quote: `Before. ${HOSTILE} After.` },
        words: HOSTILE,
        says: HOSTILE,
        voice: HOSTILE,
        implies: HOSTILE,
      }),
    ],
    placed: true,
  });
  expect(all(tree, 'script, img')).toEqual([]);
  expect(textOf(one(tree, 'blockquote a'))).toBe(`“Before. ${HOSTILE} After.”`);
  expect(textOf(one(tree, '.reading'))).toContain(HOSTILE);
  expect(textOf(one(tree, '.by'))).toContain(HOSTILE);
});

test('quotation marks of the source stay as they are', async () => {
  const quote = '“The ‘old’ price”, he said, "is gone."';
  const tree = await render(Quote, {
    source,
    passages: [passage(source, { claim: { id: 'kotavol', quote } })],
  });
  expect(textOf(one(tree, 'blockquote a'))).toBe(`“${quote}”`);
});

test('a line of the editors stands once above all passages it rests on, with its voice', async () => {
  const says = { says: 'the line is open', voice: 'a miller of Lund' };
  const tree = await render(Quote, {
    source,
    passages: [
      passage(source, { claim: { id: 'one' }, ...says }),
      passage(source, { claim: { id: 'two' }, ...says }),
      passage(source, { claim: { id: 'three' }, says: 'trains wait' }),
    ],
  });
  expect(texts(tree, '.reading').map((line) => line.replace(/ \(.*/u, ''))).toEqual([
    'the line is open',
    'trains wait',
  ]);
  expect(textOf(one(tree, '.reading'))).toContain('a miller of Lund');
  expect(all(tree, 'blockquote').map((quotes) => all(quotes, 'p').length)).toEqual([2, 1]);
});

test('a long claim is cut around its words where there is a limit', async () => {
  const quote = `${'Chaff '.repeat(50)}wheat is dear ${'chaff '.repeat(50)}`;
  const tree = await render(Quote, {
    source,
    passages: [passage(source, { claim: { id: 'lafihar', quote }, words: 'wheat is dear' })],
    limit: 80,
  });
  const text = textOf(one(tree, 'blockquote'));
  expect(text).toContain('wheat is dear');
  expect(text).toMatch(/^“….*…”$/u);
  expect(text.length).toBeLessThan(100);
});
