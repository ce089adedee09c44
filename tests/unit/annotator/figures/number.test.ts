import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../src/annotator/figures/number.ts';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { quantities } from '../support.ts';

function number(text: string): { value: number; step: number; rest: string } | undefined {
  const tokens = tokenise(text);
  const read = readNumber(tokens, 0);
  if (read === undefined) return undefined;
  const rest = tokens.slice(read.to).map((token) => token.text);
  return { value: read.value, step: read.step, rest: rest.join(' ') };
}

describe('numbers', () => {
  it.each([
    ['1,234.5', 1234.5, 0.1],
    ['5bn', 5e9, 1e9],
    ['4.69 billion', 4.69e9, 1e7],
    ['240 billion', 240e9, 1e9],
    ['240.0 billion', 240e9, 1e8],
    ['twenty-five', 25, 1],
    ['a hundred', 100, 100],
    ['half a million', 5e5, 1e5],
    ['3 hundred thousand', 3e5, 1e5],
    ['twenty five', 25, 1],
    ['nineteen', 19, 1],
    ['zero', 0, 1],
    ['1.1 million', 1.1e6, 1e5],
    ['seven and a half', 7.5, 0.5],
    ['a million and a half', 1.5e6, 5e5],
    ['12 lakh', 12e5, 1e5],
    ['3 trillion', 3e12, 1e12],
    ['1\u00a0234\u00a0567', 1234567, 1],
    ['1\u202f234', 1234, 1],
    ['0.001', 0.001, 0.001],
    ['half a dozen', 6, 1],
    ['two hundred and fifty thousand', 25e4, 1e3],
    ['one million two hundred and fifty thousand', 125e4, 1e3],
    ['two-and-a-half', 2.5, 0.5],
    ['10 000', 10000, 1],
    ['240,1', 240.1, 0.1],
    ['12,50', 12.5, 0.01],
    ['1.234,50', 1234.5, 0.01],
    ['1.234.567', 1234567, 1],
    ['12,34,567', 1234567, 1],
    ['1,5 million', 1.5e6, 1e5],
    ['3½', 3.5, 0.5],
    ['one million', 1e6, 1e6],
    ['two hundred thousand', 2e5, 1e5],
    ['12 thousand', 12e3, 1e3],
    ['one and a half', 1.5, 0.5],
    ['one and a half million', 1.5e6, 5e5],
    ['a thousand', 1000, 1000],
    ['ninety-nine', 99, 1],
    ['1 million', 1e6, 1e6],
    ['2.50', 2.5, 0.01],
    ['10.5 million', 10.5e6, 1e5],
    ['an estimated', undefined, undefined],
    ['a dozen', 12, 1],
    ['one hundred and five', 105, 1],
    ['two thousand three hundred', 2300, 100],
  ])('%s', (text, value, step) => {
    const read = number(text);
    expect(read?.value).toBe(value);
    if (step !== undefined) expect(read?.step).toBeCloseTo(step, 12);
    if (value !== undefined) expect(read?.rest).toBe('');
  });

  it('has no noise of binary fractions', () => {
    for (let tenths = 1; tenths < 100; tenths += 1) {
      const text = `${(tenths / 10).toFixed(1)} billion`;
      expect(number(text)?.value).toBe(tenths * 1e8);
      expect(number(text)?.step).toBe(1e8);
    }
    for (let hundredths = 1; hundredths < 1000; hundredths += 1) {
      const text = `${(hundredths / 100).toFixed(2)} million`;
      expect(number(text)?.value).toBe(hundredths * 1e4);
      expect(number(text)?.step).toBe(1e4);
    }
  });

  it.each([
    'a meeting',
    'an hour',
    'million',
    'billion dollars',
    'half',
    'tens of',
    'k',
    'dozens',
    'hundreds of people',
    'thousands',
    'a b c',
    'II',
    'IV',
  ])('nothing at: %s', (text) => {
    expect(number(text)).toBeUndefined();
  });

  it.each(['1,23456', '1.2.3', '13.01.2023', '1,2,3', '3,4,5,6', '9'.repeat(400)])(
    'refused: %s',
    (text) => {
      expect(number(text)).toBeUndefined();
    },
  );

  it.each([
    ['5 mice', 5, 'mice'],
    ['5 m tall', 5, 'm tall'],
    ['5 b', 5, 'b'],
  ])('no more than the number in: %s', (text, value, rest) => {
    expect(number(text)).toMatchObject({ value, rest });
  });
});

it.each(['No one was hurt on Monday.', 'No-one died in 2024.', 'Not one of the ships sank.'])(
  'counts nobody: %s',
  (text) => {
    expect(quantities(text)).toEqual([]);
  },
);
