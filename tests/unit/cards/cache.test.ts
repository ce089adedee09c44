import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openCache } from '../../../src/cards/cache.ts';
import { readColours } from '../../../src/cards/colours.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a picture is kept for the same words drawn the same way, and for no others', () => {
  const cache = openCache(folder, 'layout 1');
  const key = cache.key({ text: 'Wheat' });
  expect(cache.get(key)).toBeUndefined();
  cache.put(key, Buffer.from('picture'));

  const again = openCache(folder, 'layout 1');
  expect(again.get(again.key({ text: 'Wheat' }))).toEqual(Buffer.from('picture'));
  expect(again.get(again.key({ text: 'Rye' }))).toBeUndefined();
  const changed = openCache(folder, 'layout 2');
  expect(changed.get(changed.key({ text: 'Wheat' }))).toBeUndefined();
  expect(readdirSync(folder)).toEqual([`${key}.png`]);
});

test('the colours are those of the light page, and one that is missing is told', () => {
  const colours = readColours(
    ':root { --ink: light-dark(#111111, #eeeeee); } .source-1 { --c: light-dark(#0a62a3, #6bb4f0); }',
  );
  expect([colours('ink'), colours('source-1')]).toEqual(['#111111', '#0a62a3']);
  expect(() => colours('source-2')).toThrow('no colour "source-2"');
});

test('the style sheet has every colour that a card may ask for', () => {
  const colours = readColours();
  const sources = Array.from({ length: 12 }, (_, n) => `source-${String(n + 1)}`);
  const names = ['paper', 'ink', 'soft', 'clash', ...sources];
  expect(names.map(colours).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
});
