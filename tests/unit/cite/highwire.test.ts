import { expect, test } from 'vitest';
import { citationTags } from '../../../src/cite/highwire.ts';
import { articleItem } from '../../../src/cite/items.ts';
import { sampleSource } from '../sample.ts';

const PAGE = 'https://example.org/articles/a/';
const ABOUT = { language: 'en', keywords: ['Grain', 'Trade'], address: PAGE };

test('what is known of an article has its tag', () => {
  const source = sampleSource('a', {
    title: 'How the harvest went',
    author: 'Ada Mill and Bo Lund',
    publisher: 'The Lund Post',
    date: '2023-05',
    kind: 'news',
    url: 'https://post.example/harvest',
  });
  expect(citationTags(articleItem(source, PAGE), ABOUT)).toEqual([
    { name: 'citation_title', content: 'How the harvest went' },
    { name: 'citation_author', content: 'Mill, Ada' },
    { name: 'citation_author', content: 'Lund, Bo' },
    { name: 'citation_publication_date', content: '2023/05' },
    { name: 'citation_publisher', content: 'The Lund Post' },
    { name: 'citation_public_url', content: 'https://post.example/harvest' },
    { name: 'citation_abstract_html_url', content: PAGE },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_keywords', content: 'Grain; Trade' },
    { name: 'prism.publicationName', content: 'The Lund Post' },
    { name: 'z:itemType', content: 'newspaperArticle' },
  ]);
});

test('what is not known has none', () => {
  const item = articleItem(sampleSource('a', { title: 'Grain' }), undefined);
  const tags = citationTags(item, { language: 'en', keywords: [], address: undefined });
  expect(tags.map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_language',
    'z:itemType',
  ]);
});
