import { describe, expect, test } from 'vitest';
import { CITE_FORMATS } from '../../../src/cite/files.ts';
import { citationTags } from '../../../src/cite/highwire.ts';
import { articleItem } from '../../../src/cite/items.ts';
import type { Author } from '../../../src/schemas/author.ts';
import { fromBib, fromCsl, fromRis, fromTags, type Name } from '../../site/citation-roads.ts';
import { sampleSource } from '../sample.ts';

const PAGE = 'https://example.org/articles/a/';

/** What reference managers read of an article with these authors, by each road. */
function roads(authors: Author[]) {
  const source = sampleSource('a', {
    title: 'How the harvest went',
    authors,
    publisher: 'The Lund Post',
    date: '2023-05-04',
    kind: 'news',
    url: 'https://post.example/harvest',
  });
  const item = articleItem(source, { title: 'Grain', state: '0'.repeat(12), day: null }, PAGE);
  const file = (ending: string): string =>
    CITE_FORMATS.find((format) => format.ending === ending)?.write({
      kind: 'articles',
      id: 'a',
      items: [item],
      besides: [],
    }) ?? '';
  const tags = citationTags(item, { keywords: [], address: PAGE });
  return {
    csl: fromCsl(item),
    biblatex: fromBib(file('bib'))[0],
    bibtex: fromBib(file('bibtex.bib'))[0],
    ris: fromRis(file('ris'))[0],
    tags: fromTags(tags.map(({ name, content }) => [name, content])),
  };
}

describe('the same authors come by every road', () => {
  test.each<[string, Author[], Name[]]>([
    ['a person', ['Ada Mill'], [['Mill', 'Ada']]],
    ['with a particle', ['Charles de Gaulle'], [['de Gaulle', 'Charles']]],
    ['two particles', ['van der Berg, Ludwig'], [['van der Berg', 'Ludwig']]],
    [
      'alone, of several names on either side of the comma',
      ['van der Berg, Ludwig Maria'],
      [['van der Berg', 'Ludwig Maria']],
    ],
    [
      'an apostrophe, a hyphen',
      ["d'Artagnan O'Neill-Smith, Jean"],
      [["d'Artagnan O'Neill-Smith", 'Jean']],
    ],
    ['initials', ['Mill, A. B.'], [['Mill', 'A. B.']]],
    ['the family first', [{ family: 'Xi', given: 'Ping' }], [['Xi', 'Ping']]],
    ['a name of one part', ['Xi'], ['Xi']],
    ['of another script', ['Дмитрий Медведев'], [['Медведев', 'Дмитрий']]],
    ['a body', [{ body: 'Smith & Sons' }], ['Smith & Sons']],
    ['a body with an “and”', [{ body: 'Mill and Lund' }], ['Mill and Lund']],
    [
      'several',
      ['Ada Mill', 'van der Berg, Ludwig Maria', { body: 'Grain Board of Lund' }],
      [['Mill', 'Ada'], ['van der Berg', 'Ludwig Maria'], 'Grain Board of Lund'],
    ],
  ])('%s', (_, given, names) => {
    const { csl, biblatex, bibtex, ris, tags } = roads(given);
    for (const said of [csl, biblatex, bibtex, ris, tags]) expect(said?.authors).toEqual(names);
  });

  test('a suffix, as far as each has a place for it', () => {
    const { csl, ris, tags } = roads(['King Jr., Martin Luther']);
    for (const said of [csl, ris]) expect(said?.authors).toEqual([['King', 'Martin Luther Jr.']]);
    // Zotero cuts off a point at the end of a tag.
    expect(tags.authors).toEqual([['King', 'Martin Luther Jr']]);
  });

  test('a comma in a body’s name, which RIS and tags cannot hold, in the others', () => {
    const { csl, biblatex, ris, tags } = roads([{ body: 'Smith & Sons, Ltd' }]);
    for (const said of [csl, biblatex]) expect(said?.authors).toEqual(['Smith & Sons, Ltd']);
    for (const said of [ris, tags]) expect(said?.authors).toEqual(['Smith & Sons Ltd']);
  });
});

test('all else comes by every road that has a field for it', () => {
  const { csl, biblatex, ris, tags } = roads(['Ada Mill']);
  expect(csl).toEqual({
    type: 'newspaperArticle',
    title: 'How the harvest went',
    authors: [['Mill', 'Ada']],
    date: '2023-05-04',
    container: 'The Lund Post',
    url: 'https://post.example/harvest',
  });
  expect(ris).toEqual(csl);
  expect(tags).toEqual(csl);
  expect(biblatex).toEqual({ ...csl, type: 'webpage' });
});
