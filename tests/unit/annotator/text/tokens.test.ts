import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/annotator/text/tokens.ts';

const shown = (text: string): string[] => tokenise(text).map(({ text: word }) => word);

describe('tokens', () => {
  it.each([
    ['1,234.5 ships', ['1,234.5', 'ships']],
    ['the 29th time', ['the', '29th', 'time']],
    ['US$5bn', ['US$', '5', 'bn']],
    ['26.3%', ['26.3', '%']],
    ["don't", ["don't"]],
    ['don’t', ['don’t']],
    ['Norland’s ships', ['Norland', '’s', 'ships']],
    ["the ministers' plan", ['the', 'ministers', "'", 'plan']],
    ['the U.S. fleet', ['the', 'U.S.', 'fleet']],
    ['10:30', ['10', ':', '30']],
    ['3-5', ['3', '-', '5']],
    ['1\u00a0234', ['1\u00a0234']],
    ['“Yes,” he said.', ['“', 'Yes', ',', '”', 'he', 'said', '.']],
    ['naïve', ['naïve']],
    ['nai\u0308ve', ['nai\u0308ve']],
    ['Привет, 世界', ['Привет', ',', '世界']],
    ['a@b', ['a', '@', 'b']],
    ['1,2,3', ['1,2,3']],
    ['240,1 or 1.234.567 on 13.01.2023', ['240,1', 'or', '1.234.567', 'on', '13.01.2023']],
    ['in 2023, 5 ships', ['in', '2023', ',', '5', 'ships']],
    ['2.', ['2', '.']],
    ['O’Neill', ['O’Neill']],
    ['it’s', ['it', '’s']],
    ['20thing', ['20', 'thing']],
    ['A$5, C$ and MXN$', ['A$', '5', ',', 'C$', 'and', 'MXN$']],
    ['I. A.B. Li.', ['I.', 'A.B.', 'Li', '.']],
    ['plan B. it', ['plan', 'B', '.', 'it']],
    ['$5M. It', ['$', '5', 'M', '.', 'It']],
    ['Gov. Li of St. Ives', ['Gov.', 'Li', 'of', 'St.', 'Ives']],
    ['the sun. Mart. Al.', ['the', 'sun', '.', 'Mart', '.', 'Al', '.']],
    ['No. 5, c. 1860', ['No.', '5', ',', 'c.', '1860']],
    ['No. Vitamin c. it', ['No', '.', 'Vitamin', 'c', '.', 'it']],
    ['at 7 a.m., e.g. now', ['at', '7', 'a.m.', ',', 'e.g.', 'now']],
    ['NATO’s A-10', ['NATO', '’s', 'A', '-', '10']],
    ['😀 yes', ['😀', 'yes']],
    ['', []],
    [' \n\t', []],
  ])('%j', (text, gives) => {
    expect(shown(text)).toEqual(gives);
  });

  it('have the text between their offsets', () => {
    const text = '“1,234 ships” 😀 cost\u00a0US$5bn – 20 %, didn’t they?\nYes: 10:30.';
    const tokens = tokenise(text);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
    expect(tokens.map(({ text: word }) => word).join('')).toBe(text.replace(/\s+/gu, ''));
  });

  it('say whether white space stands before them', () => {
    expect(tokenise('a b, c').map(({ glued }) => glued)).toEqual([false, false, true, false]);
  });

  it('are the same by themselves as among others', () => {
    const pieces = 'A|US|$|.|,|’|’s|a|ab|Ab|-|5|1,234|29th| |\n|é|Б|\u0301|“|(|😀'.split('|');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (found) => {
        for (const { text, lower, kind } of tokenise(found.join(''))) {
          // What an apostrophe or the stop of an initial belongs to is told by the letters behind it.
          if (text.includes('’') || /^\p{Lu}\.$/u.test(text)) continue;
          const alone = tokenise(text).map((token) => [token.text, token.lower, token.kind]);
          expect(alone).toEqual([[text, lower, kind]]);
        }
      }),
      { numRuns: 2000, seed: 20 },
    );
  });

  it('say their kind', () => {
    expect(tokenise('He paid $5 on the 29th.').map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'symbol',
      'number',
      'word',
      'word',
      'ordinal',
      'mark',
    ]);
  });
});
