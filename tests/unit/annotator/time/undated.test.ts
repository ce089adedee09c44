import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

/** Behind a sentence whose year figures without a time of their own take over. */
const after = (text: string): (string | null)[] =>
  quantities(`The mill shipped 70 barges in 2019. ${text}`, '2024-05-22')
    .slice(1)
    .filter(({ unit }) => !/^(?:months|years)$/.test(unit))
    .map(({ period }) => period);

describe('times that nothing dates', () => {
  it.each([
    'Storms wrecked 40 barges overnight.',
    'Storms wrecked 40 barges over the weekend.',
    'Two years later, it bought 40 barges.',
    'Over the past 12 months, it bought 40 barges.',
    'It bought 40 barges in the summer.',
    'In recent weeks it bought 40 barges.',
    'In the previous quarter it bought 40 barges.',
    'It bought 40 barges in the first half of the year.',
    'It bought 40 barges in the third quarter of fiscal 2023.',
  ])('borrows no time in: %s', (text) => {
    expect(after(text)).toEqual([null]);
  });

  it.each([
    ['It bought 40 barges.', '2019'],
    ['Over the past 12 months, rents fell, but it bought 40 barges in 2023.', '2023'],
    ['It bought 40 barges in the summer of 2020.', '2020'],
    ['In 2021 it bought 40 barges, and two years later it closed.', '2021'],
  ])('leaves the time of another figure: %s', (text, period) => {
    expect(after(text)).toEqual([period]);
  });

  it.each([
    'The elms died between 5,350 and 5,050 years ago.',
    'The crater formed 66 million years ago.',
    'The tribe came some 8,000 years ago.',
    'The mill shut five to ten years ago.',
    'The fort fell three centuries ago.',
    'A tram crashed 20 minutes ago.',
  ])('tells no length in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('leaves a length that something lasted', () => {
    expect(quantities('The strike lasted 30 years.')).toMatchObject([{ value: 30 }]);
  });
});
