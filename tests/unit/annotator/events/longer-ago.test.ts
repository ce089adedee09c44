import { expect, it } from 'vitest';
import { events } from '../support.ts';

it.each([
  ['More than a year ago, Mill visited Lund.', true],
  ['Mill visited Lund more than two years ago.', true],
  ['At least a year ago Mill visited Lund.', true],
  ['A year ago, Mill visited Lund.', false],
  ['Less than a year ago, Mill visited Lund.', false],
  ['Mill visited Lund in May 2023.', false],
])('%s', (text, orEarlier) => {
  expect(events(text)).toMatchObject([{ type: 'visit', orEarlier }]);
});
