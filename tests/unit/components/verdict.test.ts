import { expect, test } from 'vitest';
import Verdict from '../../../src/components/Verdict.astro';
import { VERDICT_ORDER } from '../../../src/corpus/outcome.ts';
import { VERDICTS } from '../../../src/corpus/verdicts.ts';
import { all, one, render, textOf } from './render.ts';

test.each(VERDICT_ORDER)(
  '%s stands as a word, with a sign nobody needs to see',
  async (verdict) => {
    const tree = await render(Verdict, { verdict });
    expect(textOf(tree)).toBe(VERDICTS[verdict].word);
    expect(one(tree, '.verdict').properties.dataVerdict).toBe(verdict);
    expect(one(tree, 'svg').properties.ariaHidden).toBe('true');
  },
);

test('every verdict has a shape of its own', async () => {
  const trees = await Promise.all(VERDICT_ORDER.map((verdict) => render(Verdict, { verdict })));
  const shapes = trees.map((tree) => one(tree, 'path').properties.d);
  expect(new Set(shapes).size).toBe(VERDICT_ORDER.length);
});

test('no verdict is said in words and has no sign', async () => {
  const tree = await render(Verdict, { verdict: null });
  expect(textOf(tree)).toBe('no verdict');
  expect(all(tree, 'svg, [data-verdict]')).toEqual([]);
});
