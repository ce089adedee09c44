import { expect, it } from 'vitest';
import { named } from '../../../src/compare/named.ts';

/** The ids of things by their keys. */
function idsOf(...keys: string[]): string[] {
  return named(keys, (key) => key, 'thing').map(([id]) => id);
}

it('makes an id of a key in plain letters, or else of another word', () => {
  expect(idsOf('Grain: $5 billion, Lübeck', '李强')).toEqual(['grain-5-billion-lubeck', 'thing']);
});

it('numbers things of one key, and gives no id twice where a key ends in a number', () => {
  expect(idsOf('grain', 'grain', 'grain')).toEqual(['grain', 'grain-2', 'grain-3']);
  expect(idsOf('grain', 'grain', 'grain 2')).toEqual(['grain', 'grain-2', 'grain-2-2']);
  expect(idsOf('grain 2', 'grain', 'grain')).toEqual(['grain-2', 'grain', 'grain-3']);
});
