import { expect, test } from 'vitest';
import { placeCard } from '../../../src/components/article/place.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 300 };
const line = (top: number, left = 100) => ({ left, top, bottom: top + 20 });

test('a card stands under its line, above it at the foot of the window', () => {
  expect(placeCard(line(100), CARD, VIEW)).toMatchObject({ left: 100, top: 126 });
  expect(placeCard(line(700), CARD, VIEW).top).toBe(700 - 6 - 300);
});

test('a card never leaves the window at the sides', () => {
  expect(placeCard(line(100, 900), CARD, VIEW).left).toBe(1000 - 8 - 400);
  expect(placeCard(line(100, -50), CARD, VIEW).left).toBe(8);
});

test.each([200, 500])('a card too high for both sides is cut, and never covers line %i', (top) => {
  const place = placeCard(line(top), { width: 400, height: 790 }, VIEW);
  const bottom = place.top + Math.min(790, place.most);
  expect(place.top >= top + 20 || bottom <= top).toBe(true);
  expect(bottom).toBeLessThanOrEqual(800);
});
