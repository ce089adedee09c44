import { expect, test } from 'vitest';
import { authorsOf } from '../../../src/cite/author.ts';
import { sampleSource } from '../sample.ts';

test.each([
  ['Ada Mill', [{ given: 'Ada', family: 'Mill' }]],
  ['Mill, Ada', [{ given: 'Ada', family: 'Mill' }]],
  [
    'Ludwig van der Mill',
    [{ given: 'Ludwig', 'non-dropping-particle': 'van der', family: 'Mill' }],
  ],
  [
    'Ada Mill and B. Lund',
    [
      { given: 'Ada', family: 'Mill' },
      { given: 'B.', family: 'Lund' },
    ],
  ],
  [
    'Ada Mill; Bo Lund',
    [
      { given: 'Ada', family: 'Mill' },
      { given: 'Bo', family: 'Lund' },
    ],
  ],
])('%s is split like a person’s name', (author, names) => {
  expect(authorsOf(sampleSource('a', { author }))).toMatchObject(names);
});

test('a name in letters that have no capitals is no body for that', () => {
  expect(authorsOf(sampleSource('a', { author: 'محمد علي' }))).not.toEqual([
    { literal: 'محمد علي' },
  ]);
});

test.each(['Reuters', 'THE LEDGER', 'Associated Press', 'Ministry of Grain and Salt', '王小明'])(
  '%s stays in one piece',
  (author) => {
    expect(authorsOf(sampleSource('a', { author }))).toEqual([{ literal: author }]);
  },
);

test('a publisher that is the author stays in one piece', () => {
  const source = sampleSource('a', { author: 'Grain Weekly', publisher: 'Grain Weekly' });
  expect(authorsOf(source)).toEqual([{ literal: 'Grain Weekly' }]);
});

test('what the notes say goes before what the name looks like', () => {
  const body = sampleSource('a', { author: 'Ada Mill', authorIs: 'body' });
  expect(authorsOf(body)).toEqual([{ literal: 'Ada Mill' }]);
  const person = sampleSource('a', { author: 'ADA MILL', authorIs: 'person' });
  expect(authorsOf(person)).toEqual([{ given: 'ADA', family: 'MILL' }]);
});

test('nobody is nobody', () => {
  expect(authorsOf(sampleSource('a'))).toEqual([]);
});

test.each(['Ada Mill;', 'Ada\tMill', '; Ada Mill & ', 'Ada\u00a0Mill\n'])(
  'the slips of the pen in %j make no further author',
  (author) => {
    expect(authorsOf(sampleSource('a', { author }))).toMatchObject([
      { given: 'Ada', family: 'Mill' },
    ]);
  },
);

test.each([';', ' \t', '&'])('%j names nobody', (author) => {
  expect(authorsOf(sampleSource('a', { author, authorIs: 'person' }))).toEqual([]);
});
