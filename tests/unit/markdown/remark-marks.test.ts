import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { directive } from 'micromark-extension-directive';
import { expect, test } from 'vitest';
import { remarkMarks } from '../../../src/markdown/remark-marks.ts';

/** The text of a Markdown file once the marks are made. */
function textOf(markdown: string, path: string): string {
  const tree = fromMarkdown(markdown, {
    extensions: [directive()],
    mdastExtensions: [directiveFromMarkdown()],
  });
  remarkMarks()(tree, { path, toString: () => markdown });
  return toString(tree);
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
