import { expect, it } from 'vitest';
import { articleText } from '../../../../src/annotator/text/normalise.ts';

it.each([
  ['\uFEFFHello', 'Hello'],
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb', 'a\nb'],
  ['a\r\r\nb', 'a\n\nb'],
  ['a\uFEFFb', 'a\uFEFFb'],
  ['“a” – 10:30\u00a0*', '“a” – 10:30\u00a0*'],
])('%j is read as %j', (file, text) => {
  expect(articleText(file)).toBe(text);
});
