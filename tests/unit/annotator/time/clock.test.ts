import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';
import { clockEnd } from '../../../../src/annotator/time/clock.ts';
import { attributions, figures, quantities, times } from '../support.ts';

describe('times of day', () => {
  it.each([
    '2120 GMT',
    '10 p.m.',
    '7 a.m.',
    '8:47 AM',
    '2040 hrs',
    '20.15 BST',
    '2100 local time',
    '11 pm',
    '0600 EST',
  ])('%s', (text) => {
    const tokens = tokenise(text);
    expect(clockEnd(tokens, 0)).toBe(tokens.length);
  });

  it.each(['2120', '10 hours', '40 am', '2575 GMT', '12 ships', '2024 UTCs'])(
    'none in %s',
    (text) => {
      expect(clockEnd(tokenise(text), 0)).toBeUndefined();
    },
  );

  it('are hours only behind “at”, in four figures', () => {
    expect(clockEnd(tokenise('at 1950 hours'), 1)).toBe(3);
    expect(clockEnd(tokenise('for 1950 hours'), 1)).toBeUndefined();
    expect(clockEnd(tokenise('at 24 hours'), 1)).toBeUndefined();
  });

  it('are neither years nor figures', () => {
    const text =
      'At 1905 GMT, 40 ships left, and at 10 p.m., 12 trains came back, the last at 2040 hrs.';
    expect(times(text, '2023-09-10')).toEqual([]);
    expect(figures(text)).toEqual([
      [40, 'ships'],
      [12, 'trains'],
    ]);
  });

  it('date nothing that stands beside them', () => {
    const [quantity] = quantities(
      '2105 GMT — Rescuers pulled 12 people from the port.',
      '2023-09-10',
    );
    expect(quantity).toMatchObject({ value: 12, period: null });
  });

  it.each(['2120 GMT — ', '(2210 GMT) ', '20.15 BST: '])('stand before the words: %s', (stamp) => {
    const [attribution] = attributions(`${stamp}The port at Lund is shut, officials said.`);
    expect(attribution?.quote).toBe('The port at Lund is shut');
  });
});
