import { describe, expect, it } from 'vitest';
import { placeMarks, spanIn } from '../../../src/quality/gold/place.ts';
import { scoreSet } from '../../../src/quality/score.ts';
import { sampleFacts } from '../sample.ts';
import { goldText, quantityMark } from './support.ts';

describe('the place of a mark', () => {
  it.each([
    ['aba aba', 'aba', 1, [0, 3]],
    ['aba aba', 'aba', 2, [4, 7]],
    ['ababa', 'aba', 2, [2, 5]],
    ['aba', 'aba', 2, null],
    ['aba', 'x', 1, null],
  ])('in “%s” of “%s”, number %i', (text, quote, nth, span) => {
    expect(spanIn(text, { quote, nth })).toEqual(span);
  });

  it('counts marks that no longer fit apart', () => {
    const marks = [
      { quote: 'grain', nth: 1 },
      { quote: 'gone', nth: 1 },
    ];
    const { placed, unfit } = placeMarks(marks, 'a', 'grain');
    expect(placed).toEqual([{ quote: 'grain', nth: 1, source: 'a', span: [0, 5] }]);
    expect(unfit).toBe(1);
  });

  it('counts no mark as missed that no longer fits', () => {
    const gold = goldText({
      quantities: [quantityMark('6 tonnes', 6)],
      sentences: [{ text: 'It was deleted.', claim: 'yes', topics: [] }],
    });
    const { score, differences } = scoreSet([gold], sampleFacts());
    expect(score).toMatchObject({ unfit: 2, quantities: { marked: 0 }, claims: { marked: 0 } });
    expect(differences).toEqual([]);
  });
});
