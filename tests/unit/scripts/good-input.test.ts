import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../../src/schemas/facts.ts';
import { annotateHere, annotateScript, ARTICLE, contentWith, filesIn } from './support.ts';

function factsIn(dir: string): Facts {
  return Facts.parse(JSON.parse(filesIn(dir)['facts.json'] ?? ''));
}

describe('an article without notes', () => {
  it('is read, its title and date read off the text, with a warning', () => {
    const dir = contentWith({ 'sources/a.txt': `Norland sells grain\n15 May 2024\n\n${ARTICLE}` });
    const { status, err } = annotateHere(dir);
    expect(status).toBe(0);
    expect(err).toMatch(/^warning: .*a\.txt: no \.yml beside it.*2024-05-15/m);
    expect(factsIn(dir).sources).toMatchObject([
      {
        id: 'a',
        sign: 'A',
        title: 'Norland sells grain',
        date: '2024-05-15',
        author: null,
        kind: null,
      },
    ]);
  });

  it('keeps its date unknown where the text names none', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE });
    expect(annotateHere(dir).err).toMatch(/^warning: .*date is unknown/m);
    expect(factsIn(dir).sources).toMatchObject([
      { date: null, known: { date: 'unknown', author: 'unknown' } },
    ]);
  });
});

describe('notes', () => {
  it('say what is known of the source, and how', () => {
    const dir = contentWith({
      'sources/a.txt': ARTICLE,
      'sources/a.yml': [
        'siglum: X',
        'title: Grain of Norland',
        'author: Ada Mill',
        'publisher: The Lund Post',
        'date: 2024-05',
        'kind: op-ed',
        'url: https://example.org/?a=1&b=2',
        'display: excerpts',
        'known:',
        '  date: { basis: inferred, from: the harvest it tells of }',
        '  author: stated',
      ].join('\n'),
    });
    expect(annotateScript(dir)).toMatchObject({ status: 0, err: '' });
    expect(factsIn(dir).sources).toMatchObject([
      {
        sign: 'X',
        title: 'Grain of Norland',
        author: 'Ada Mill',
        publisher: 'The Lund Post',
        date: '2024-05',
        kind: 'op-ed',
        url: 'https://example.org/?a=1&b=2',
        display: 'excerpts',
        known: { date: 'inferred', author: 'stated' },
        knownFrom: { date: 'the harvest it tells of', author: null },
      },
    ]);
  });

  it.each([
    ['2023', '2023'],
    ['2023-05', '2023-05'],
    ['2023-05-01', '2023-05-01'],
    ['"2023"', '2023'],
    ['null', null],
  ])('may hold the date %s', (written, date) => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE, 'sources/a.yml': `date: ${written}\n` });
    expect(annotateHere(dir).status).toBe(0);
    expect(factsIn(dir).sources[0]?.date).toBe(date);
  });

  it('may be empty', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE, 'sources/a.yml': '' });
    expect(annotateHere(dir)).toMatchObject({ status: 0, err: '' });
  });
});

describe('the order of the sources', () => {
  it('is that of the vocabulary, then of the sigla, then of the ids', () => {
    const dir = contentWith({
      'corpus.yml': 'title: Grain\nsources: [d]\n',
      'sources/a.txt': ARTICLE,
      'sources/b.txt': ARTICLE,
      'sources/c.txt': ARTICLE,
      'sources/c.yml': 'siglum: A\n',
      'sources/d.txt': ARTICLE,
    });
    annotateHere(dir);
    expect(factsIn(dir).sources.map(({ id, sign }) => `${sign} ${id}`)).toEqual([
      'B d',
      'A c',
      'C a',
      'D b',
    ]);
  });

  it('has a siglum for each of thirty', () => {
    const names = Array.from(
      { length: 30 },
      (_, index) => `sources/s${String(index).padStart(2, '0')}.txt`,
    );
    const dir = contentWith(Object.fromEntries(names.map((name) => [name, ARTICLE])));
    annotateHere(dir);
    const signs = factsIn(dir).sources.map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(30);
    expect(signs.at(-1)).toBe('AD');
  });
});

describe('--check', () => {
  it('passes on what annotate wrote, and writes nothing', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE });
    annotateHere(dir);
    const before = filesIn(dir);
    expect(annotateHere(dir, ['--check']).status).toBe(0);
    expect(filesIn(dir)).toEqual(before);
  });

  it('fails where nothing stands yet, and writes nothing', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE });
    const { status, err } = annotateHere(dir, ['--check']);
    expect(status).toBe(1);
    expect(err).toMatch(/articles\/a\.md.*facts\.json.*npm run annotate/);
    expect(Object.keys(filesIn(dir))).toEqual(['sources/a.txt']);
  });

  it.each([
    ['a stale article', 'articles/a.md', 'old'],
    ['stale facts', 'facts.json', '{}'],
    ['an article whose source is gone', 'articles/gone.md', 'old'],
    ['a half-written file', 'articles/a.md.part', 'old'],
  ])('fails on %s, names it, and leaves it', (_, path, text) => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE });
    annotateHere(dir);
    writeFileSync(join(dir, path), text);
    const { status, err } = annotateHere(dir, ['--check']);
    expect(status).toBe(1);
    expect(err).toContain(path);
    expect(filesIn(dir)[path]).toBe(text);
  });

  it('fails on a source that was edited since', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE });
    annotateHere(dir);
    writeFileSync(join(dir, 'sources/a.txt'), ARTICLE.replace('5 percent', '6 percent'));
    expect(annotateHere(dir, ['--check']).status).toBe(1);
  });
});

describe('writing', () => {
  it('removes what a source that is gone left, and half-written files', () => {
    const dir = contentWith({ 'sources/a.txt': ARTICLE, 'sources/b.txt': ARTICLE });
    annotateHere(dir);
    rmSync(join(dir, 'sources/b.txt'));
    writeFileSync(join(dir, 'articles/c.md.part'), 'half');
    const refused = annotateHere(dir);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('article b is gone');
    expect(filesIn(dir)).toHaveProperty(['articles/b.md']);
    expect(annotateHere(dir, ['--accept']).status).toBe(0);
    expect(Object.keys(filesIn(dir))).toEqual([
      'articles/a.md',
      'facts.json',
      'ledger.json',
      'sources/a.txt',
    ]);
  });

  it('leaves the files of people as they were', () => {
    const files = {
      'sources/a.txt': ARTICLE,
      'sources/a.yml': 'title:   Grain # mine\n',
      'corpus.yml': 'title:  Grain\n',
    };
    const dir = contentWith(files);
    annotateHere(dir);
    expect(filesIn(dir)).toMatchObject(files);
  });
});
