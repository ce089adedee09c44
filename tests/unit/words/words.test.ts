import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryKey } from '../../../src/words/countries.ts';
import { fold, keyOf } from '../../../src/words/keys.ts';
import { termsOf, wordsOf } from '../../../src/words/terms.ts';

describe('the key of a word', () => {
  it.each([
    ['exports', 'exported'],
    ['Exports', 'exporting'],
    ['Café', 'cafes'],
    ['Norland’s', 'Norland'],
    ["Norland's", 'norland'],
    ['4,310', '4310'],
    ['1.5', '1.5'],
  ])('%s is that of %s', (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ['dam', 'damage'],
    ['1.5', '15'],
    ['mill', 'million'],
  ])('%s is not that of %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it.each([
    ['Müller’s', 'muller'],
    ['ÎLE', 'ile'],
    ['boss’', 'boss'],
    ['don’t', "don't"],
  ])('%s is compared as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('countries', () => {
  it.each([
    ['Turkish', 'Turkey'],
    ['Türkiye', 'Turkey'],
    ['Chinese', 'China'],
    ['French', 'France'],
  ])('%s is found as %s', (a, b) => {
    expect(countryKey(keyOf(a))).toBe(countryKey(keyOf(b)));
  });

  it('leave other words as they are', () => {
    expect(countryKey('weir')).toBe('weir');
  });
});

describe('the words of a text', () => {
  it('stand in order with their places', () => {
    const text = 'Ada’s 4,310 lorries — über Lund.';
    expect(wordsOf(text).map(({ span }) => text.slice(...span))).toEqual([
      'Ada’s',
      '4,310',
      'lorries',
      'über',
      'Lund',
    ]);
  });

  it('are names where a capital opens no sentence', () => {
    const text =
      'Wheat came. “Rye went to Lund,” said Ada. (Barley stayed.) Why? Oats rose: Mill won.';
    const names = wordsOf(text).flatMap(({ name, text: word }) => (name ? [word] : []));
    expect(names).toEqual(['Lund', 'Ada']);
  });

  it('lie where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        for (const { span, text: word } of words) expect(text.slice(...span)).toBe(word);
        for (const [at, { span }] of words.entries())
          expect(span[0]).toBeGreaterThanOrEqual(words[at - 1]?.span[1] ?? 0);
      }),
    );
  });
});

describe('the terms of a text', () => {
  it('leave out what stands in any text', () => {
    expect(termsOf('The mill is at the weir, and I saw it.').map(({ text }) => text)).toEqual([
      'mill',
      'weir',
      'saw',
    ]);
  });
});
