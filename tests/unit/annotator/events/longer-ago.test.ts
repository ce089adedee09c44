import { expect, it } from 'vitest';
import { events } from '../support.ts';

it.each([
  ['More than a year ago, Mill visited Lund.', '2023-08-19', true],
  ['Mill visited Lund more than two years ago.', '2022-08-19', true],
  ['Mill visited Lund more than three months ago.', '2024-05-19', true],
  ['At least a year ago Mill visited Lund.', '2023-08-20', true],
  ['A year ago, Mill visited Lund.', '2023', false],
  ['Mill visited Lund in May 2023.', '2023-05', false],
])('%s', (text, start, orEarlier) => {
  expect(events(text, '2024-08-20')).toMatchObject([{ type: 'visit', start, orEarlier }]);
});

it('what was longer ago is not the occasion of what is told later', () => {
  const found = events('More than a year ago, Mill visited Lund. Berg spoke ahead of the visit.');
  expect(found.map(({ start }) => start)).not.toContain('2023-08');
});
