import { expect, test } from 'vitest';
import { selectorInPage, selectorsInText } from '../../../src/data/selectors.ts';
import { sampleClaim } from '../sample.ts';

const claim = sampleClaim('x1', 'a', { quote: 'Trade\nrose.', span: [5, 16] });
const inPage = (before: string, after: string) =>
  selectorInPage(claim, { before, quote: 'Trade rose.', after });

test('in a page the words around a claim are those of its paragraph, and no more than 32 letters', () => {
  expect(inPage(`${'y'.repeat(40)} `, ' It fell.')).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Trade rose.',
    prefix: `${'y'.repeat(31)} `,
    suffix: ' It fell.',
  });
});

test('what stands at an end of its paragraph has nothing there', () => {
  expect(inPage('', ' It fell.')).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Trade rose.',
    suffix: ' It fell.',
  });
});

test('what is all of its paragraph is looked for in its own mark, as in a list of claims', () => {
  const refinedBy = { type: 'TextQuoteSelector', exact: 'Trade rose.' };
  expect(inPage('', '')).toEqual({ type: 'CssSelector', value: '#x1', refinedBy });
  expect(selectorInPage(claim, undefined)).toMatchObject({
    type: 'CssSelector',
    refinedBy: { exact: claim.quote },
  });
});

test('no letter is cut in half', () => {
  const wheat = '🌾'.repeat(17);
  expect(inPage(`${wheat}.`, `.${wheat}`)).toMatchObject({
    prefix: `${'🌾'.repeat(15)}.`,
    suffix: `.${'🌾'.repeat(15)}`,
  });
});

test('in the text of an article places are counted in code points', () => {
  expect(selectorsInText(claim, '🌾🌾 Trade\nrose.')[1]).toEqual({
    type: 'TextPositionSelector',
    start: 3,
    end: 14,
  });
});
