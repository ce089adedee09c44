import { expect, test } from 'vitest';
import { fit, type Fitted } from '../../../src/cards/fit.ts';

/** A picture that holds so many characters, and fewer of large ones. */
const room =
  (characters: number) =>
  ({ text, size }: Fitted): Promise<boolean> =>
    Promise.resolve(text.length * size <= characters * 36);

test('a short text is set in large letters, a longer one whole in smaller', async () => {
  const short = await fit('Wheat', room(100));
  const longer = await fit('Wheat is sold '.repeat(5).trim(), room(100));
  expect(short).toEqual({ text: 'Wheat', size: 66, print: 'whole' });
  expect(longer.text).not.toContain('…');
  expect(longer.size).toBeLessThan(66);
});

test('a text that never fits is cut after a word, and none that would fit is left out', async () => {
  const { text, size } = await fit('Wheat is sold, they said, '.repeat(50), room(40));
  expect(text).toBe('Wheat is sold, they said, Wheat is …');
  expect(size).toBe(36);
});

test('a text without spaces and a word without end are cut as well', async () => {
  const chinese = await fit('小麦出口量增长'.repeat(80), room(40));
  const endless = await fit('a'.repeat(5000), room(40));
  for (const { text } of [chinese, endless]) {
    expect(text).toMatch(/ …$/);
    expect(text.length).toBeGreaterThan(30);
    expect(text.length).toBeLessThanOrEqual(40);
  }
});

test('small print stays whole where smaller letters above or in it make room', async () => {
  const roomFor =
    (most: number, ...prints: string[]) =>
    ({ size, print }: Fitted): Promise<boolean> =>
      Promise.resolve(prints.includes(print) && size <= most);
  expect(await fit('Wheat', roomFor(36, 'whole'))).toMatchObject({ size: 36, print: 'whole' });
  expect(await fit('Wheat', roomFor(66, 'small'))).toMatchObject({ size: 66, print: 'small' });
  expect(await fit('Wheat', roomFor(46, 'short', 'shortest'))).toMatchObject({
    size: 46,
    print: 'short',
  });
});

test('a cut keeps together what is one letter to a reader', async () => {
  const { text } = await fit('👩🏽‍🌾'.repeat(300), room(60));
  expect(text.replace(' …', '').replaceAll('👩🏽‍🌾', '')).toBe('');
});

test('a text that fits nowhere still ends', async () => {
  const { text } = await fit('Wheat is sold', () => Promise.resolve(false));
  expect(text).toBe('Wheat …');
});
