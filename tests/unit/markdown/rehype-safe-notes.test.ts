import type { Root } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { rehypeSafeNotes } from '../../../src/markdown/rehype-safe-notes.ts';

const fragment = rehype().data('settings', { fragment: true });
const NOTE = '/content/questions/q.md';

function madeSafe(html: string, path = NOTE): string {
  const tree: Root = fragment.parse(html);
  const safe = rehypeSafeNotes({ base: '/x/' })(tree, { path }) ?? tree;
  return safe.type === 'root' ? fragment.stringify(safe) : '';
}

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
])('a link to %j leads nowhere and keeps its words', (address) => {
  expect(madeSafe(`<p><a href="${address}">words</a></p>`)).toBe('<p><a>words</a></p>');
});

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['#cite', '#cite'],
  ['../grain/', '../grain/'],
  ['/claims/one/', '/x/claims/one/'],
  ['//example.org/', '//example.org/'],
])('a link to %s leads to %s', (written, address) => {
  expect(madeSafe(`<a href="${written}">x</a>`)).toBe(`<a href="${address}">x</a>`);
});

test('a picture becomes its words', () => {
  expect(madeSafe('<p>See <img src="https://spy.example/p.png" alt="a map">.</p>')).toBe(
    '<p>See a map.</p>',
  );
  expect(madeSafe('<p><img src="x"><img src="y" alt="">end</p>')).toBe('<p>end</p>');
});

test('nothing runs, fetches, styles or takes a name of the page', () => {
  const hostile =
    '<p id="cite" class="x" style="color:red" onclick="x()">a</p><script>x()</script>' +
    '<iframe src="https://spy.example/"></iframe><svg><a href="x">b</a></svg>' +
    '<form action="https://spy.example/"><input name="q"></form>';
  expect(madeSafe(hostile)).toBe('<p>a</p><a href="x">b</a>');
});

test('headings stand below that of the note', () => {
  expect(madeSafe('<h1>One</h1><h2>Two</h2><h6>Six</h6>')).toBe(
    '<h3>One</h3><h4>Two</h4><h6>Six</h6>',
  );
});

test('what the Markdown of a note says stays', () => {
  const said =
    '<p>One <em>two</em> <strong>three</strong> <code>four</code><br></p><ol start="3"><li>five</li></ol>' +
    '<blockquote><p>six</p></blockquote>';
  expect(madeSafe(said)).toBe(said);
});

test('an article is left as it is', () => {
  const article = '<mark id="a1" data-claim="a1">Wheat</mark>';
  expect(madeSafe(article, '/content/articles/a.md')).toBe(article);
});
