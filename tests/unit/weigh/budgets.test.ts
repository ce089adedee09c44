import { describe, expect, it } from 'vitest';
import { Budgets, compare, readBudgets } from '../../../scripts/weigh/budgets.ts';
import { figuresOf, type Weight, worst } from '../../../scripts/weigh/figures.ts';
import { kindOf } from '../../../scripts/weigh/pages.ts';
import { table } from '../../../scripts/weigh/table.ts';

const ANSWERS = [
  { purpose: 'document', bytes: 14_000 },
  { purpose: 'stylesheet', bytes: 3_001 },
  { purpose: 'stylesheet', bytes: 1_000 },
  { purpose: 'script', bytes: 2_000 },
  { purpose: 'font', bytes: 40_000 },
  { purpose: 'image', bytes: 500 },
];

const article: Weight = {
  kind: 'article',
  address: '/articles/x/',
  figures: figuresOf(ANSWERS, 0.012_345),
  shiftAt: 412,
};

describe('figures of a page', () => {
  it('add up what was sent, by purpose, in kilobytes of 1000 bytes', () => {
    expect(article.figures).toEqual({
      requests: 6,
      html: 14,
      css: 4,
      script: 2,
      fonts: 40,
      rest: 20.5,
      shift: 0.0123,
    });
  });

  it('stand in a table, a line to a page', () => {
    expect(table([article]).split('\n')).toEqual([
      '         requests  html  css  script  fonts  rest   shift',
      'article         6    14    4       2     40  20.5  0.0123',
    ]);
  });
});

describe('the worst window', () => {
  it('is the one with the most shift, the first of several', () => {
    const windows = [390, 360, 412, 768].map((width) => ({ width, shift: width < 400 ? 0 : 0.1 }));
    expect(worst(windows)).toEqual({ width: 412, shift: 0.1 });
    expect(worst(windows.slice(0, 2)).width).toBe(390);
  });
});

describe('a budget', () => {
  it('may be used to its end', () => {
    const outcome = compare([article], { all: { html: 14, requests: 6 } });
    expect(outcome).toEqual({ kept: 2, over: [] });
  });

  it('that is passed is told with page, figure and budget', () => {
    const outcome = compare([article], { all: { html: 13.9, fonts: 60 } });
    expect(outcome).toEqual({ kept: 1, over: ['article /articles/x/: html 14, budget 13.9'] });
  });

  it('of shift is told with the width at which it is passed', () => {
    const outcome = compare([article], { all: { shift: 0.01 } });
    const over = ['article /articles/x/: shift 0.0123 at 412 px, budget 0.01'];
    expect(outcome).toEqual({ kept: 0, over });
  });

  it('of a kind goes before that of all', () => {
    const budgets = { all: { script: 1 }, article: { script: 2 }, home: { script: 0 } };
    expect(compare([article], budgets)).toEqual({ kept: 1, over: [] });
  });

  it.each([{ atricle: { html: 1 } }, { article: { htlm: 1 } }, { all: { html: -1 } }])(
    'must be of a known kind and figure: %j',
    (budgets) => {
      expect(Budgets.safeParse(budgets).success).toBe(false);
    },
  );

  it('file can be read', () => {
    expect(readBudgets('scripts/weigh/budgets.yml').all?.requests).toBe(9);
  });
});

describe('the kind of a page', () => {
  it.each([
    ['/', 'home'],
    ['/articles/', 'articles'],
    ['/articles/x/', 'article'],
    ['/claims/x/', 'claim'],
    ['/claims/old/', 'gone claim'],
    ['/embed/claims/old/', 'embedded claim'],
    ['/compare/a/b/', 'compare'],
    ['/404.html', 'missing'],
    ['/nowhere/', undefined],
  ])('%s: %s', (address, kind) => {
    expect(kindOf(address, new Set(['old']))).toBe(kind);
  });
});
