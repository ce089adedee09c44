import { describe, expect, it } from 'vitest';
import { annotateHere, annotateScript, ARTICLE, contentWith, filesIn } from './support.ts';

interface Case {
  readonly fault: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What the error must name: the file with its line, the fault, the mend. */
  readonly says: readonly (string | RegExp)[];
}

const latin1 = Buffer.from('Norland sells grain\n\nThe caf\u00e9 of Lund sells grain.\n', 'latin1');

const CASES: readonly Case[] = [
  {
    fault: 'text that is not UTF-8',
    files: { 'sources/a.txt': latin1 },
    says: ['sources/a.txt:3:', 'not UTF-8', 'Save it as UTF-8'],
  },
  {
    fault: 'text cut in the middle of a character',
    files: { 'sources/a.txt': Buffer.from('Norland sells €').subarray(0, -1) },
    says: ['sources/a.txt:1:', 'not UTF-8'],
  },
  {
    fault: 'UTF-16 text',
    files: { 'sources/a.txt': Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le') },
    says: ['sources/a.txt:1:', 'UTF-8'],
  },
  {
    fault: 'a NUL character',
    files: { 'sources/a.txt': 'Norland sells grain\nIt sells\0 a lot.\n' },
    says: ['sources/a.txt:2:', 'NUL', 'Remove it'],
  },
  {
    fault: 'a text larger than any article',
    files: { 'sources/a.txt': `Norland sells grain\n\n${'It sells a lot. '.repeat(200_000)}` },
    says: ['sources/a.txt', '3.2 MB', '2.0 MB', 'text of one article'],
  },
  {
    fault: 'an empty text',
    files: { 'sources/a.txt': '' },
    says: ['sources/a.txt', 'no words', 'Put the article'],
  },
  {
    fault: 'a text without words',
    files: { 'sources/a.txt': ' \n\t 12 – 34 …\n' },
    says: ['sources/a.txt', 'no words'],
  },
  {
    fault: 'broken YAML',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'title: Grain\nauthor: "Ada\n' },
    says: [/sources\/a\.yml:[23]:/, 'Mend the YAML'],
  },
  {
    fault: 'a key twice',
    files: {
      'sources/a.txt': ARTICLE,
      'sources/a.yml': 'title: Grain\nauthor: Ada\ntitle: Wheat\n',
    },
    says: ['sources/a.yml:3:', /unique/i],
  },
  {
    fault: 'an unknown field',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'title: Grain\nautor: Ada\n' },
    says: ['sources/a.yml', 'autor', 'CONTRIBUTING.md'],
  },
  {
    fault: 'a date that is no ISO date',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'title: Grain\ndate: 20 August 2024\n' },
    says: ['sources/a.yml:2:', 'date', 'YYYY-MM-DD'],
  },
  {
    fault: 'a month there is not',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'date: 2024-13\n' },
    says: ['sources/a.yml:1:', 'date', 'YYYY-MM-DD'],
  },
  {
    fault: 'an unknown kind',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'kind: opinion\n' },
    says: ['sources/a.yml:1:', 'kind', 'op-ed'],
  },
  {
    fault: 'an address that runs a script',
    files: {
      'sources/a.txt': ARTICLE,
      'sources/a.yml': 'title: Grain\nurl: javascript:alert(1)\n',
    },
    says: ['sources/a.yml:2:', 'url'],
  },
  {
    fault: 'an unknown basis',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': 'title: Grain\nknown:\n  date: guessed\n' },
    says: ['sources/a.yml:3:', 'known.date'],
  },
  {
    fault: 'notes that are a list',
    files: { 'sources/a.txt': ARTICLE, 'sources/a.yml': '- title\n- author\n' },
    says: ['sources/a.yml'],
  },
  {
    fault: 'a siglum twice',
    files: {
      'sources/a.txt': ARTICLE,
      'sources/a.yml': 'siglum: A\n',
      'sources/b.txt': ARTICLE,
      'sources/b.yml': 'siglum: A\n',
    },
    says: [/sources\/[ab]\.yml/, 'siglum', '“A”', 'one of its own'],
  },
  {
    fault: 'notes without an article',
    files: { 'sources/a.txt': ARTICLE, 'sources/b.yml': 'title: Grain\n' },
    says: ['sources/b.yml', 'no article beside it', 'b.txt'],
  },
  {
    fault: 'two files of one id',
    files: { 'sources/a b.txt': ARTICLE, 'sources/a-b.txt': ARTICLE },
    says: [/sources\/a[ -]b\.txt/, 'same id', '“a-b”', 'Rename'],
  },
  {
    fault: 'a vocabulary that names a missing source',
    files: { 'sources/a.txt': ARTICLE, 'corpus.yml': 'title: Grain\nsources: [a, b]\n' },
    says: ['corpus.yml', '“b”', 'sources/b.txt'],
  },
  {
    fault: 'a vocabulary with an unknown field',
    files: {
      'sources/a.txt': ARTICLE,
      'corpus.yml': 'title: Grain\ntopics:\n  - id: grain\n    label: Grain\n    word: [x]\n',
    },
    says: [/corpus\.yml:[345]:/, 'word'],
  },
  {
    fault: 'a topic id that is no key',
    files: {
      'sources/a.txt': ARTICLE,
      'corpus.yml': 'title: Grain\ntopics:\n  - id: Grain Trade\n    label: Grain\n',
    },
    says: ['corpus.yml:3:', 'lower-case words joined by hyphens'],
  },
  {
    fault: 'a part of a measure that is not in the vocabulary',
    files: {
      'sources/a.txt': ARTICLE,
      'corpus.yml':
        'measures:\n  - id: trade\n    label: trade\n    parts: [exports, imports]\n  - id: exports\n    label: exports\n',
    },
    says: ['corpus.yml:4:', 'there is no measure “imports”'],
  },
  {
    fault: 'a measure that is a part of itself',
    files: {
      'sources/a.txt': ARTICLE,
      'corpus.yml': 'measures:\n  - id: trade\n    label: trade\n    of: trade\n',
    },
    says: ['corpus.yml:4:', 'no part of itself'],
  },
  {
    fault: 'a whole of one part',
    files: {
      'sources/a.txt': ARTICLE,
      'corpus.yml':
        'measures:\n  - id: trade\n    label: trade\n    parts: [exports]\n  - id: exports\n    label: exports\n',
    },
    says: ['corpus.yml:4:', 'name all parts'],
  },
  {
    fault: 'broken YAML in the vocabulary',
    files: { 'sources/a.txt': ARTICLE, 'corpus.yml': 'title: Grain\ntopics: [\n' },
    says: [/corpus\.yml:[23]:/, 'Mend the YAML'],
  },
  {
    fault: 'no article',
    files: { 'sources/readme.md': 'None yet.' },
    says: ['sources', 'no article', '.txt'],
  },
  {
    fault: 'no folder of sources',
    files: { 'corpus.yml': 'title: Grain\n' },
    says: ['sources', 'no article'],
  },
];

describe('a clear error, and nothing written, for', () => {
  it.each(CASES)('$fault', ({ files, says }) => {
    const dir = contentWith(files);
    const before = filesIn(dir);
    const { status, err } = annotateHere(dir);
    expect(status).toBe(1);
    expect(err).toMatch(/^error: /m);
    expect(err).not.toMatch(/^\s+at /m);
    for (const words of says) expect(err).toMatch(words);
    expect(filesIn(dir)).toEqual(before);
  });
});

it('says which option it does not know', () => {
  const { status, err } = annotateScript(contentWith({ 'sources/a.txt': ARTICLE }), ['--chek']);
  expect(status).not.toBe(0);
  expect(err).toContain('--chek');
});

it('ends the process with an error, and nothing else is said', () => {
  const dir = contentWith({ 'sources/a.txt': '' });
  const { status, out, err } = annotateScript(dir);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/^error: [^\n]*sources\/a\.txt[^\n]*no words[^\n]*\n$/);
});

it('leaves what stood there as it was after an error in one of several articles', () => {
  const dir = contentWith({
    'sources/a.txt': ARTICLE,
    'sources/b.txt': ARTICLE,
    'articles/a.md': 'old',
  });
  const bad = contentWith({
    'sources/a.txt': ARTICLE,
    'sources/z.txt': latin1,
    'articles/a.md': 'old',
  });
  expect(annotateHere(dir).status).toBe(0);
  expect(annotateHere(bad).status).toBe(1);
  expect(filesIn(bad)['articles/a.md']).toBe('old');
  expect(Object.keys(filesIn(bad))).toEqual(['articles/a.md', 'sources/a.txt', 'sources/z.txt']);
});
