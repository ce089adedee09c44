import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { cutFace } from '../../../src/fonts/cut.ts';
import { FACES, SERIF, SERIF_ITALIC } from '../../../src/fonts/faces.ts';
import { fallbackSheet } from '../../../src/fonts/fallbacks.ts';
import { pointsOf } from '../../../src/fonts/ranges.ts';

const points = (text: string): Set<number> => new Set(pointsIn(text));
const pointsIn = (text: string): number[] => Array.from(text, (c) => c.codePointAt(0) ?? 0);
const bytes = (files: readonly { data: Buffer }[]): number =>
  files.reduce((sum, { data }) => sum + data.length, 0);

function charactersOf(data: Buffer): number[] {
  const font = create(data);
  return font.isCollection ? [] : font.characterSet;
}

describe('a face that is cut', () => {
  it('has one file where the corpus is written in western letters', async () => {
    const files = await cutFace(SERIF, points('Ægir’s naïve façade – “no”'));
    expect(files.map(({ name }) => name)).toEqual(['serif.woff2']);
  });

  it('has a file more for each script of the corpus, with its characters only', async () => {
    const files = await cutFace(SERIF, points('Škoda, Москва, 北京'));
    expect(files.map(({ name, range }) => [name, range]).slice(1)).toEqual([
      ['serif-latin-ext.woff2', 'U+160'],
      ['serif-cyrillic.woff2', 'U+41C,U+430,U+432,U+43A,U+43E,U+441'],
    ]);
  });

  it('holds what its range says', async () => {
    for (const { data, range } of await cutFace(SERIF, points('Škoda, Москва'))) {
      expect(charactersOf(data)).toEqual(expect.arrayContaining(pointsOf(range)));
    }
  });

  it('is the same file each time', async () => {
    const [once, again] = [await cutFace(SERIF, new Set()), await cutFace(SERIF, new Set())];
    expect(once.map(({ data }) => data)).toEqual(again.map(({ data }) => data));
  });

  it('takes nothing of the corpus into signatures', async () => {
    const files = await cutFace(SERIF_ITALIC, points('Škoda'));
    expect(files.map(({ name }) => name)).toEqual(['serif-italic.woff2']);
  });
});

it('all faces together weigh less than 60 KB', async () => {
  const files = await Promise.all(FACES.map((face) => cutFace(face, new Set())));
  expect(bytes(files.flat())).toBeLessThan(60_000);
});

it('each family has stand-ins of the same width and height', async () => {
  const sheet = await fallbackSheet();
  expect(sheet).toContain("src: local('Georgia');");
  expect(sheet).toContain("src: local('Arial Bold'), local('Arial-BoldMT');");
  expect(sheet.match(/size-adjust: \d/g)).toHaveLength(12);
  expect(sheet).toMatch(/--serif: "Source Serif 4", .*, serif;/);
  expect(sheet).toMatch(/--sans: Inter, .*, sans-serif;/);
});
