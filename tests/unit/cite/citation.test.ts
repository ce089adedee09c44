import { beforeAll, describe, expect, test } from 'vitest';
import { citer, type Cited } from '../../../src/cite/citation.ts';
import { CITE_FORMATS } from '../../../src/cite/files.ts';
import { apaReferences, chicagoNote } from '../../../src/cite/styles.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Source } from '../../../src/schemas/source.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const LONG = `${'wheat '.repeat(30)}came in.`;

function corpusOf(set: Partial<Source>, quote = 'The harvest came in.') {
  return readCorpus(
    sampleFacts({
      sources: [sampleSource('alpha', set), sampleSource('beta')],
      claims: [sampleClaim('one', 'alpha', { quote }), sampleClaim('two', 'beta')],
      questions: [
        sampleQuestion('harvest', [samplePosition('one', 'alpha'), samplePosition('two', 'beta')]),
      ],
    }),
  );
}

const KNOWN: Partial<Source> = {
  title: 'How the harvest went',
  author: 'Ada Mill',
  publisher: 'The Lund Post',
  date: '2023-05-04',
  kind: 'news',
  known: { date: 'stated', author: 'stated' },
};

const locate = (path: string): string => `https://example.org${path}`;

function articleOf(set: Partial<Source>): Cited {
  const corpus = corpusOf(set);
  return citer(corpus, locate).article(corpus.source('alpha'));
}

function claimOf(set: Partial<Source>, quote?: string): Cited {
  const corpus = corpusOf(set, quote);
  return citer(corpus, locate).claim(corpus.claim('one'));
}

const fileOf = (cited: Cited, ending: string): string =>
  CITE_FORMATS.find((format) => format.ending === ending)?.write(cited) ?? '';

// The first citation reads the styles, which takes longer than a test should.
beforeAll(() => {
  const { items } = articleOf(KNOWN);
  chicagoNote(items);
  apaReferences(items);
}, 60_000);

describe('an article', () => {
  test('in both styles', () => {
    const { items } = articleOf(KNOWN);
    expect(chicagoNote(items)).toBe(
      'Ada Mill, “How the Harvest Went,” The Lund Post, May 4, 2023, https://example.org/articles/alpha/.',
    );
    expect(apaReferences(items)).toEqual([
      'Mill, A. (2023, May 4). How the harvest went. The Lund Post. https://example.org/articles/alpha/',
    ]);
  });

  test('of an inferred date shows that it is', () => {
    const { items } = articleOf({ ...KNOWN, known: { date: 'inferred', author: 'stated' } });
    expect(chicagoNote(items)).toContain('[May 4, 2023?]');
    expect(apaReferences(items)[0]).toContain('(ca. 2023, May 4)');
  });

  test('of no date, author or publisher', () => {
    const { items } = articleOf({ title: 'How the harvest went' });
    expect(chicagoNote(items)).toBe(
      '“How the Harvest Went,” n.d., https://example.org/articles/alpha/.',
    );
    expect(apaReferences(items)).toEqual([
      'How the harvest went. (n.d.). https://example.org/articles/alpha/',
    ]);
    expect(items[0].note).toBe('date unknown; author unknown');
  });

  test('is cited by its own address, and says where else it was read', () => {
    const [item] = articleOf({ ...KNOWN, url: 'https://post.example/a_b?c=%20' }).items;
    expect(item.URL).toBe('https://post.example/a_b?c=%20');
    expect(item.note).toBe('news; also read at https://example.org/articles/alpha/');
  });

  test.each([
    ['news', 'article-newspaper', '@article', 'NEWS'],
    ['op-ed', 'article-newspaper', '@article', 'NEWS'],
    ['blog', 'post-weblog', '@misc', 'BLOG'],
    ['analysis', 'webpage', '@misc', 'ELEC'],
    ['other', 'document', '@misc', 'GEN'],
  ] as const)('of kind %s is %s in CSL, %s in BibTeX and %s in RIS', (kind, csl, bib, ris) => {
    const cited = articleOf({ ...KNOWN, kind });
    expect(cited.items[0].type).toBe(csl);
    expect(fileOf(cited, 'bib')).toContain(`${bib}{alpha,`);
    expect(fileOf(cited, 'ris')).toContain(`TY  - ${ris}\r\n`);
  });
});

describe('a claim', () => {
  test('is cited with its words, its article, the state of the corpus and its address', () => {
    const { items } = claimOf(KNOWN);
    const state = /corpus state ([0-9a-f]{12})/.exec(String(items[0].genre))?.[1];
    expect(chicagoNote(items)).toBe(
      `Ada Mill, “The harvest came in,” quotation from “How the harvest went” (The Lund Post); corpus state ${state ?? ''}, Grain, May 4, 2023, https://example.org/claims/one/.`,
    );
    expect(apaReferences(items)).toEqual([
      `Mill, A. (2023, May 4). The harvest came in [Quotation from “How the harvest went” (The Lund Post); corpus state ${state ?? ''}]. Grain. https://example.org/claims/one/`,
    ]);
  });

  test('of many words is named by the first 20 and quoted in full', () => {
    const [item] = claimOf(KNOWN, LONG).items;
    expect(item.title).toBe(`${'wheat '.repeat(20)}…`);
    expect(item.abstract).toBe(`“${LONG}”`);
  });

  test('brings its article along for reference managers', () => {
    expect(fileOf(claimOf(KNOWN), 'ris').match(/^TY/gm)).toHaveLength(2);
  });
});

test('a question is cited with all its articles', () => {
  const corpus = corpusOf(KNOWN);
  const { items } = citer(corpus, locate).question(corpus.question('harvest'));
  expect(items.map(({ id }) => id)).toEqual(['question-harvest', 'alpha', 'beta']);
  expect(apaReferences(items)).toHaveLength(3);
  expect(chicagoNote(items).split('; ').length).toBeGreaterThanOrEqual(3);
});

describe('hostile texts', () => {
  const title = '<script>alert("1")</script> & <i>50 %</i> {x} \\y_z ~ 中文\nTY  - X';

  test('stand in the styles as they are', () => {
    const { items } = articleOf({ ...KNOWN, title, publisher: null });
    expect(apaReferences(items)[0]).toContain('</script> & <i>50 %</i> {x} \\y_z ~ 中文');
  });

  test('open no group, command or markup in BibTeX', () => {
    const bib = fileOf(articleOf({ ...KNOWN, title }), 'bib');
    expect(bib).toContain('\\textless{}script\\textgreater{}');
    expect(bib).toContain('\\&');
    const bare = bib.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('begin no record of RIS', () => {
    const ris = fileOf(articleOf({ ...KNOWN, title }), 'ris');
    expect(ris.match(/^TY/gm)).toHaveLength(1);
  });
});
