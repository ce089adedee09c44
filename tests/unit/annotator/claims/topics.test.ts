import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('topics', () => {
  it.each([
    ['The wheat was sold in Lund.', ['grain']],
    ['WHEAT was sold in Lund today.', ['grain']],
    ['The harvests were good in Lund.', ['grain']],
    ['The exporters left Lund today.', ['trade']],
    ['Trade in wheat and other grain grew.', ['grain', 'trade']],
    ['Exports and imports of grain grew.', ['trade', 'grain']],
    ['The ships left Lund on Monday.', []],
    ['The graining was done in Lund.', []],
    ['They traded the ships in Lund.', []],
  ])('%s', (text, topics) => {
    expect(read(text).claims[0]?.topics).toEqual(topics);
  });
});
