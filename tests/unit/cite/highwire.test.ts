import { expect, test } from 'vitest';
import { citationTags } from '../../../src/cite/highwire.ts';
import { articleItem } from '../../../src/cite/items.ts';
import { sampleSource } from '../sample.ts';

const PAGE = 'https://example.org/articles/a/';
const PLACE = { title: 'Grain', state: '0'.repeat(12), day: null };
const ABOUT = { keywords: ['Grain', 'Trade'], address: PAGE };

test('what is known of an article has its tag', () => {
  const source = sampleSource('a', {
    title: 'How the harvest went',
    authors: [
      'Ada van der Mill',
      'Lund Jr., Bo',
      { body: 'Smith & Sons, Ltd' },
      { body: 'Reuters' },
    ],
    publisher: 'The Lund Post',
    date: '2023-05',
    kind: 'news',
    url: 'https://post.example/harvest',
  });
  expect(citationTags(articleItem(source, PLACE, PAGE), ABOUT)).toEqual([
    { name: 'citation_title', content: 'How the harvest went' },
    { name: 'citation_author', content: 'van der Mill, Ada' },
    { name: 'citation_author', content: 'Lund, Bo Jr.' },
    { name: 'citation_author', content: 'Smith & Sons Ltd,' },
    { name: 'citation_author', content: 'Reuters' },
    { name: 'citation_publication_date', content: '2023/05' },
    { name: 'citation_public_url', content: 'https://post.example/harvest' },
    { name: 'citation_abstract_html_url', content: PAGE },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_keywords', content: 'Grain; Trade' },
    { name: 'prism.publicationName', content: 'The Lund Post' },
    { name: 'z:itemType', content: 'newspaperArticle' },
  ]);
});

test('what is not known has none', () => {
  const source = sampleSource('a', { title: 'Grain', url: 'https://post.example/harvest' });
  const item = articleItem(source, PLACE, undefined);
  const tags = citationTags(item, { keywords: [], address: undefined });
  expect(tags.map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_public_url',
    'citation_language',
    'z:itemType',
  ]);
});
