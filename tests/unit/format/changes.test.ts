import { expect, test } from 'vitest';
import { changes } from '../../../src/format/changes.ts';

const marked = (was: string, now: string): string =>
  changes(was, now)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'put-in' ? '+' : '-'}[${text}]`))
    .join('');

test.each([
  [
    'It rose to $136.67 billion.',
    'It rose to $136.7 billion.',
    'It rose to -[$136.67 ]+[$136.7 ]billion.',
  ],
  ['It rose.', 'It rose.', 'It rose.'],
  ['It fell at last.', 'It rose.', 'It -[fell at last.]+[rose.]'],
  ['贸易额达到', '贸易达到', '贸易-[额]达到'],
  ['', 'It rose.', '+[It rose.]'],
])('from “%s” to “%s”', (was, now, shown) => {
  expect(marked(was, now)).toBe(shown);
});
