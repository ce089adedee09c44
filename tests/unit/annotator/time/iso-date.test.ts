import { describe, expect, it } from 'vitest';
import { times } from '../support.ts';

describe('ISO dates', () => {
  it.each(['2024-05-15', '2024-02-29', '1999-12-31'])('%s', (date) => {
    expect(times(`It stood there on ${date} as well`)).toEqual([date]);
  });

  it.each(['2024-25-15', '2024-02-30', '555-12-34', '12024-05-15', '2024 - 05 - 15', '2024-5-15'])(
    'no day in %s',
    (text) => {
      expect(times(`It stood there on ${text} as well`).filter((one) => one.length === 10)).toEqual(
        [],
      );
    },
  );
});
