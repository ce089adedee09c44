import { beforeAll, describe, expect, test } from 'vitest';
import { citer, type Cited } from '../../../src/cite/citation.ts';
import { CITE_FORMATS } from '../../../src/cite/files.ts';
import { type Run, textOf } from '../../../src/cite/runs.ts';
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
  authors: ['Ada Mill'],
  publisher: 'The Lund Post',
  date: '2023-05-04',
  kind: 'news',
  known: { date: 'stated', author: 'stated' },
};

const dayOf = (): string => '2025-02-03';
const locate = (path: string): string => `https://example.org${path}`;

function articleOf(set: Partial<Source>): Cited {
  const corpus = corpusOf(set);
  return citer(corpus, dayOf, locate).article(corpus.source('alpha'));
}

function claimOf(set: Partial<Source>, quote?: string): Cited {
  const corpus = corpusOf(set, quote);
  return citer(corpus, dayOf, locate).claim(corpus.claim('one'));
}

const fileOf = (cited: Cited, ending: string): string =>
  CITE_FORMATS.find((format) => format.ending === ending)?.write(cited) ?? '';

// The first citation reads the styles, which takes longer than a test should.
beforeAll(() => {
  const { items } = articleOf(KNOWN);
  chicagoNote(items);
  apaReferences(items);
}, 60_000);

/** A citation with its italics between stars. */
const starred = (runs: readonly Run[]): string =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

const footnote = ({ items }: Cited): string => starred(chicagoNote(items));
const references = ({ items }: Cited): string[] => apaReferences(items).map(starred);

const URL = 'https://post.example/a_b?c=%20';

describe('an article', () => {
  test('in both styles', () => {
    const cited = articleOf({ ...KNOWN, url: URL });
    expect(footnote(cited)).toBe(
      `Ada Mill, “How the Harvest Went,” *The Lund Post*, May 4, 2023, ${URL}.`,
    );
    expect(references(cited)).toEqual([
      `Mill, A. (2023, May 4). How the harvest went. *The Lund Post*. ${URL}`,
    ]);
  });

  test('whose own address is not known is cited as the copy that is read here', () => {
    const cited = articleOf(KNOWN);
    expect(footnote(cited)).toBe(
      'Ada Mill, “How the Harvest Went,” copy, original address unknown, *The Lund Post*, May 4, 2023, https://example.org/articles/alpha/.',
    );
    expect(references(cited)).toEqual([
      'Mill, A. (2023, May 4). How the harvest went [Copy, original address unknown]. *The Lund Post*. https://example.org/articles/alpha/',
    ]);
  });

  test.each([
    ['news', '*The Lund Post*, [May 4, 2023?], '],
    ['analysis', 'The Lund Post, [May 4, 2023?], '],
    ['blog', '*The Lund Post*, [May 4, 2023?], '],
  ] as const)('of kind %s and an inferred date says that it is about then', (kind, told) => {
    const known = { date: 'inferred', author: 'stated' } as const;
    const cited = articleOf({ ...KNOWN, kind, url: URL, known });
    expect(footnote(cited)).toContain(`,” ${told}${URL}`);
    expect(references(cited)[0]).toContain('(ca. 2023, May 4)');
    expect(fileOf(cited, 'bib')).toContain('date = {2023-05-04~}');
    expect(fileOf(cited, 'ris')).toContain('DA  - 2023/05/04/circa\r\n');
  });

  test('of no date, author or publisher', () => {
    const cited = articleOf({ title: 'How the harvest went', url: URL });
    expect(footnote(cited)).toBe(`“How the Harvest Went,” ${URL}.`);
    expect(references(cited)).toEqual([`*How the harvest went*. (n.d.). ${URL}`]);
    expect(cited.items[0].note).toContain('date unknown; author unknown');
  });

  test('says where else it was read and where it is archived', () => {
    const archived = 'https://archive.example/1/post';
    const [item] = articleOf({ ...KNOWN, url: URL, archived }).items;
    expect(item.URL).toBe(URL);
    expect(item.note).toBe(
      `news; also read at https://example.org/articles/alpha/; archived at ${archived}`,
    );
  });

  test.each([
    ['news', 'article-newspaper', 'NEWS'],
    ['op-ed', 'article-newspaper', 'NEWS'],
    ['blog', 'post-weblog', 'BLOG'],
    ['analysis', 'webpage', 'ELEC'],
    ['rewrite', 'webpage', 'ELEC'],
    ['other', 'webpage', 'ELEC'],
  ] as const)('of kind %s is %s in CSL and %s in RIS', (kind, csl, ris) => {
    const cited = articleOf({ ...KNOWN, kind });
    expect(cited.items[0].type).toBe(csl);
    expect(fileOf(cited, 'bib')).toContain('@online{alpha,');
    expect(fileOf(cited, 'ris')).toContain(`TY  - ${ris}\r\n`);
    expect(articleOf({ ...KNOWN, kind, publisher: null }).items[0].type).toBe('webpage');
  });
});

describe('authors', () => {
  const cited = articleOf({
    ...KNOWN,
    url: URL,
    authors: ['Charles de Gaulle', 'King Jr., Bo', { body: 'Smith & Sons, Ltd; and Co' }],
  });

  test('stand in both styles', () => {
    expect(footnote(cited)).toMatch(
      /^Charles de Gaulle, Bo King Jr., and Smith & Sons, Ltd; and Co, “/,
    );
    expect(references(cited)[0]).toMatch(
      /^de Gaulle, C., King, B., Jr., & Smith & Sons, Ltd; and Co. \(2023/,
    );
  });

  test('stand in the formats, a body in one piece', () => {
    expect(fileOf(cited, 'bib')).toContain(
      'author = {de Gaulle, Charles and King, Jr., Bo and {Smith \\& Sons, Ltd; and Co}},',
    );
    expect(fileOf(cited, 'ris').match(/(?<=^AU {2}- ).*(?=\r$)/gm)).toEqual([
      'de Gaulle,Charles',
      'King,Bo,Jr.',
      'Smith & Sons Ltd and Co',
    ]);
  });

  test('in RIS, which has no way to write a comma in the name of a body, are noted as written', () => {
    expect(fileOf(cited, 'ris')).toContain(
      'N1  - author as written: Smith & Sons, Ltd; and Co\r\n',
    );
    expect(fileOf(articleOf(KNOWN), 'ris')).not.toContain('as written');
  });
});

test('BibLaTeX keeps an “and” in a name of the site and the capitals of a title', () => {
  const publisher = 'Mill and Lund';
  const bib = fileOf(articleOf({ ...KNOWN, title: 'How US grain came to Lund', publisher }), 'bib');
  expect(bib).toContain('title = {How {US} grain came to {Lund}},');
  expect(bib).toContain('organization = {{Mill and Lund}},');
});

describe('BibTeX, for styles that know no address, part of a date or uncertainty', () => {
  const known = { date: 'inferred', author: 'stated' } as const;
  const bib = fileOf(articleOf({ ...KNOWN, url: URL, known }), 'bibtex.bib');

  test('has an entry whose fields every style prints', () => {
    expect(bib).toBe(
      [
        '@misc{alpha,',
        '\tauthor = {Mill, Ada},',
        '\ttitle = {How the harvest went},',
        `\thowpublished = {{The Lund Post}, \\url{${URL}}},`,
        '\tyear = {2023},',
        '\tday = {04},',
        '\tmonth = may,',
        '\tnote = {dated by inference},',
        '}\n',
      ].join('\n'),
    );
  });

  test('of an article without an author has a key to sort by', () => {
    const entry = fileOf(articleOf({ title: 'Grain & bread', url: URL }), 'bibtex.bib');
    expect(entry).toContain('\tkey = {Grain \\& bread},');
    expect(entry).not.toMatch(/year|month/);
  });

  test('tells in print that an article is a copy', () => {
    expect(fileOf(articleOf(KNOWN), 'bibtex.bib')).toContain(
      'note = {Copy, original address unknown},',
    );
  });
});

describe('a claim', () => {
  test('is cited with its words, its article, the state of the corpus and its address', () => {
    const cited = claimOf(KNOWN);
    const state = /corpus state ([0-9a-f]{12})/.exec(String(cited.items[0].genre))?.[1];
    expect(footnote(cited)).toBe(
      `Ada Mill, “The harvest came in,” quotation from “How the harvest went” (The Lund Post); corpus state ${state ?? ''}, Grain, May 4, 2023, https://example.org/claims/one/.`,
    );
    expect(references(cited)).toEqual([
      `Mill, A. (2023, May 4). *The harvest came in* [Quotation from “How the harvest went” (The Lund Post); corpus state ${state ?? ''}]. Grain. https://example.org/claims/one/`,
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

describe('a question', () => {
  const corpus = corpusOf(KNOWN);
  const question = corpus.question('harvest');
  const cite = citer(corpus, dayOf, locate);

  test('is cited as the editors’, on the day of the state, with all its articles', () => {
    const cited = cite.question(question);
    expect(cited.items.map(({ id }) => id)).toEqual(['question-harvest', 'alpha', 'beta']);
    expect(references(cited)).toHaveLength(3);
    expect(references(cited)[0]).toMatch(/^Editors of “Grain.” \(2025, February 3\). /);
    expect(footnote(cited).split('; ').length).toBeGreaterThanOrEqual(3);
  });

  test('of a state whose day nobody found out has no date', () => {
    const cited = citer(corpus, () => null, locate).question(question);
    expect(references(cited)[0]).toMatch(/^Editors of “Grain.” \(n.d.\). /);
  });

  test('that an editor judged is cited by who signs, dated as signed', () => {
    const editing = { by: 'Ada Mill', date: '2024-05-01', answer: null, was: null };
    const cited = cite.question({ ...question, by: 'editor', rule: null, editing });
    expect(references(cited)[0]).toMatch(/^Ada Mill. \(2024, May 1\). /);
  });
});

describe('hostile texts', () => {
  const title = '<script>alert("1")</script> & <i>50 %</i> {x} \\y_z ~ 中文\nTY  - X';

  test('stand in the styles as they are', () => {
    const { items } = articleOf({ ...KNOWN, title, publisher: null });
    const [reference = []] = apaReferences(items);
    expect(textOf(reference)).toContain('</script> & <i>50 %</i> {x} \\y_z ~ 中文');
  });

  test('open no group, command or markup in BibLaTeX', () => {
    const bib = fileOf(articleOf({ ...KNOWN, title }), 'bib');
    expect(bib).toContain('\\textless{}script\\textgreater{}');
    expect(bib).toContain('\\&');
    const bare = bib.replaceAll(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('make no dash or quotation mark of two signs in BibLaTeX', () => {
    const bib = fileOf(articleOf({ ...KNOWN, title: "a <!-- b ''c''" }), 'bib');
    expect(bib).toContain("!-{}- b '{}'c'{}'");
  });

  test('begin no record of RIS', () => {
    const ris = fileOf(articleOf({ ...KNOWN, title }), 'ris');
    expect(ris.match(/^TY/gm)).toHaveLength(1);
  });
});
