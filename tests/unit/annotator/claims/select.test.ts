import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

function claims(text: string): string[] {
  return read(text).claims.map(({ sentence }) => text.slice(...sentence.span));
}

describe('claims', () => {
  it('are the sentences of the prose, and the title', () => {
    const title = 'Norland sells much more grain';
    const lead = 'The ships left Lund on Monday. The trains stayed in Varby, where they were.';
    const text = [
      title,
      'By Ada Mill',
      '',
      lead,
      '',
      'What comes next',
      '',
      'Nobody knows what comes next.',
    ].join('\n');
    expect(claims(text)).toEqual([
      title,
      'The ships left Lund on Monday.',
      'The trains stayed in Varby, where they were.',
      'Nobody knows what comes next.',
    ]);
  });

  it.each([
    'Why did the ships leave Lund?',
    '[Photo by the Grain Board, Lund]',
    '(Source: the Grain Board of Norland)',
    'All is well.',
    '12 34 56 78 90.',
    '15 May 2024',
    'Source: the Grain Board of Norland',
  ])('none is: %s', (text) => {
    expect(claims(`The ships left Lund on Monday.\n\n${text}`)).toEqual([
      'The ships left Lund on Monday.',
    ]);
  });

  it('do not overlap, and hold their facts', () => {
    const text =
      '“The ships left,” Mill said on Monday. She visited Lund in May 2023 with 40 farmers. It cost them $5 million in all.';
    const { claims: found } = read(text);
    let last = 0;
    for (const { sentence, quantities, attributions, events } of found) {
      expect(sentence.from).toBeGreaterThanOrEqual(last);
      last = sentence.to;
      const facts = [...quantities, ...attributions, ...events];
      expect(facts).not.toEqual([]);
      for (const fact of facts) {
        expect(fact.from).toBeGreaterThanOrEqual(sentence.from);
        expect(fact.to).toBeLessThanOrEqual(sentence.to);
      }
    }
    expect(found.length).toBe(3);
  });
});
