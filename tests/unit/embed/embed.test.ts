import { select, selectAll } from 'hast-util-select';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { embedCode } from '../../../src/embed/code.ts';
import { frameRules } from '../../../src/embed/frame-rules.ts';

const html = rehype().data('settings', { fragment: true }).freeze();
const frameOf = (code: string) => select('iframe', html.parse(code))?.properties;

const codeOf = (title: string, texts: string[]) =>
  embedCode({
    address: 'https://site.example/embed/claims/a/',
    title,
    texts,
    script: 'https://site.example/frames.js',
  });

test('the code is a frame with a title, whatever the title holds, and a script', () => {
  const title = '“Wheat” says "the board" & <script>alert(1)</script>';
  const code = codeOf(title, ['Wheat rose']);
  expect(frameOf(code)).toMatchObject({
    src: 'https://site.example/embed/claims/a/',
    title,
    width: 600,
    loading: 'lazy',
  });
  const scripts = selectAll('script', html.parse(code));
  expect(scripts.map(({ properties }) => properties.src)).toEqual([
    'https://site.example/frames.js',
  ]);
});

test('more words need a higher frame', () => {
  const height = (characters: number) =>
    Number(frameOf(codeOf('', ['w'.repeat(characters)]))?.height);
  expect(height(400)).toBeGreaterThan(height(40));
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
