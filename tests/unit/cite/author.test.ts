import { describe, expect, test } from 'vitest';
import { authorsOf, inOrder } from '../../../src/cite/author.ts';
import { Author } from '../../../src/schemas/author.ts';
import { sampleSource } from '../sample.ts';

const listed = (authors: Author[]) => authorsOf(sampleSource('a', { authors }));

describe('a person in the list is parted', () => {
  test.each([
    ['Ada Mill', 'Mill', 'Ada'],
    ['Mill, Ada', 'Mill', 'Ada'],
    ['A. B. Mill', 'Mill', 'A. B.'],
    ['Ada Bo Mill', 'Mill', 'Ada Bo'],
    ['Charles de Gaulle', 'de Gaulle', 'Charles'],
    ['de Gaulle, Charles', 'de Gaulle', 'Charles'],
    ['Ludwig van der Berg', 'van der Berg', 'Ludwig'],
    ['van der Berg, Ludwig', 'van der Berg', 'Ludwig'],
    ["d'Artagnan O'Neill-Smith, Jean", "d'Artagnan O'Neill-Smith", 'Jean'],
    ['Ma, Jack', 'Ma', 'Jack'],
    ['Jack Ma', 'Ma', 'Jack'],
    ['Дмитрий Медведев', 'Медведев', 'Дмитрий'],
  ])('%s', (name, family, given) => {
    expect(listed([name])).toEqual([{ family, given }]);
  });

  test.each(['Martin Luther King, Jr.', 'Martin Luther King Jr.', 'King Jr., Martin Luther'])(
    '%s',
    (name) => {
      expect(listed([name])).toEqual([{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]);
    },
  );
});

test.each(['Xi', '王毅', 'Dr. Ada Mill', 'Ada “The Mill” Lund "x"', ';', 'Prof. Lund'])(
  '%s, which cannot be parted without loss, stays in one piece',
  (name) => {
    expect(listed([name])).toEqual([{ literal: name }]);
  },
);

test('a person in parts and a body are taken as they are', () => {
  const parts = { family: 'O’Neill; and & Co', given: 'J.', suffix: 'Jr.' };
  expect(listed([parts, { body: 'Smith & Sons, Ltd; Lund and Co' }])).toEqual([
    parts,
    { literal: 'Smith & Sons, Ltd; Lund and Co' },
  ]);
});

test.each(['Ada Mill', 'Ada Mill and B. Lund', 'Mill; Lund', 'Reuters', 'Smith & Sons, Ltd'])(
  'the byline %s, whose authors nobody listed, stays in one piece',
  (author) => {
    expect(authorsOf(sampleSource('a', { author }))).toEqual([{ literal: author }]);
  },
);

test('nobody is nobody', () => {
  expect(authorsOf(sampleSource('a'))).toEqual([]);
});

test('white space in a name is one space', () => {
  expect(Author.parse(' Ada\t\n Mill\u00a0')).toBe('Ada Mill');
  expect(Author.parse({ body: 'Grain\tBoard' })).toEqual({ body: 'Grain Board' });
  expect(Author.safeParse(' \t').success).toBe(false);
});

test('names are written in their usual order', () => {
  const names = listed(['van der Berg, Ada', 'King Jr., Bo', { body: 'Grain Board' }]).map(inOrder);
  expect(names).toEqual(['Ada van der Berg', 'Bo King Jr.', 'Grain Board']);
});
