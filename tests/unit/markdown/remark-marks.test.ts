import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { remarkMarks } from '../../../src/markdown/remark-marks.ts';
import { annotatedMarkdown } from '../../../src/schemas/annotated-markdown.ts';

const marking = annotatedMarkdown().use(remarkMarks).freeze();

/** The text of a Markdown file once the marks are made. */
function textOf(markdown: string, path: string): string {
  return toString(marking.runSync(marking.parse(markdown), { path, value: markdown }));
}

test.each(['At 10:30 it was 3:2.', '::line', 'A <b>tag</b> stays.'])(
  'an editor’s note keeps %s',
  (text) => {
    expect(textOf(text, '/content/questions/q.md')).toBe(text);
  },
);

test('an article holds marks and nothing like them', () => {
  expect(textOf(':claim[Wheat]{#a1} grows.', '/content/articles/a.md')).toBe('Wheat grows.');
  expect(() => textOf('At 10:30.', '/content/articles/a.md')).toThrow('is not a mark');
  expect(() => textOf('::line', '/content/articles/a.md')).toThrow('is no mark');
});
