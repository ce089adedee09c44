import { select } from 'hast-util-select';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { embedCode } from '../../../src/embed/code.ts';
import { frameRules } from '../../../src/embed/frame-rules.ts';

const html = rehype().data('settings', { fragment: true }).freeze();
const frameOf = (code: string) => select('iframe', html.parse(code))?.properties;

test('the code is a frame with a title, whatever the title holds', () => {
  const title = '“Wheat” says "the board" & <script>alert(1)</script>';
  const code = embedCode('https://site.example/embed/claims/a/', title, ['Wheat rose']);
  expect(frameOf(code)).toMatchObject({
    src: 'https://site.example/embed/claims/a/',
    title,
    width: 600,
    loading: 'lazy',
  });
  expect(select('script', html.parse(code))).toBeUndefined();
});

test('more words need a higher frame, up to a limit', () => {
  const height = (characters: number) =>
    frameOf(embedCode('/', '', ['w'.repeat(characters)]))?.height;
  expect(height(400)).toBeGreaterThan(Number(height(40)));
  expect(height(40_000)).toBe(640);
});

test('every page but an embed falls under one rule that forbids frames, below the base', () => {
  const pages = ['/', '/404.html', '/claims/', '/claims/a/', '/compare/a/b/', '/embed/claims/a/'];
  const lines = frameRules('/x', pages).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toEqual([
    '/x/',
    '/x/404.html',
    '/x/claims/*',
    '/x/compare/*',
  ]);
  expect(lines.filter((line) => line.includes('frame-ancestors'))).toHaveLength(4);
});
