import { describe, expect, it } from 'vitest';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

describe('two growth rates', () => {
  const growth = (source: string, period: string, value: number, direction: 'up' | 'down' = 'up') =>
    sampleQuantity(`q${source}`, source, {
      measure: 'grain-exports-growth',
      unit: '%',
      step: 0.1,
      value,
      period,
      direction,
    });
  const why = (...quantities: Parameters<typeof growth>[]): string | undefined =>
    questions({ quantities: quantities.map((one) => growth(...one)) })[0]?.why;

  it('show what they show', () => {
    expect(why(['a', '2022', 26.3], ['b', '2023', 1.6])).toMatch(
      /^By these figures growth slowed from 26\.3% .* to 1\.6%/,
    );
    expect(why(['a', '2023', 26.3], ['b', '2022', 1.6])).toMatch(
      /^By these figures growth quickened from 1\.6%/,
    );
  });

  it('show nothing more where one fell, both are one, or the times overlap', () => {
    expect(why(['a', '2022', 26.3], ['b', '2023', 1.6, 'down'])).toMatch(/^Figures of 2/);
    expect(why(['a', '2022', 3], ['b', '2023', 3])).toMatch(/^Figures of 2/);
    expect(why(['a', '2022', 26.3], ['b', '2022-01/2022-06', 1.6])).toMatch(/^Figures of 2/);
  });

  it('show nothing more where growth rose and fell', () => {
    const quantities = [
      { ...growth('a', '2021', 9), id: 'q1' },
      { ...growth('b', '2022', 12), id: 'q2' },
      { ...growth('a', '2023', 5), id: 'q3' },
    ];
    expect(questions({ quantities })[0]?.why).toMatch(/^Figures of 3/);
  });

  it('rest on both sources where one gives the first and the last', () => {
    const quantities = [
      { ...growth('a', '2021', 9), id: 'q1' },
      { ...growth('b', '2022', 7), id: 'q2' },
      { ...growth('a', '2023', 5), id: 'q3' },
    ];
    const [pair] = questions({ quantities })[0]?.pairs ?? [];
    expect(pair?.facts).toEqual(['q1', 'q2']);
    expect(pair?.why).toMatch(/from 9% in 2021 .* to 5% in 2023/);
  });
});
