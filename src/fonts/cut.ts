import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import * as z from 'zod';
import { FEATURES, type Face } from './faces.ts';
import { pointsOf, rangeOf, type UnicodeRange } from './ranges.ts';

/** A font file with only the characters that are asked of it. */
export interface CutFile {
  readonly name: string;
  readonly face: Face;
  readonly range: UnicodeRange;
  readonly data: Buffer;
}

const require = createRequire(import.meta.url);

/**
 * Cuts a face's files. Fontsource gives a face in one file for each script: that of the western
 * letters is on every page; the others are left out where the corpus uses none of their characters.
 */
export async function cutFace(face: Face, corpus: ReadonlySet<number>): Promise<CutFile[]> {
  const wanted = new Set([...pointsOf(face.always), ...(face.ofCorpus ? corpus : [])]);
  const files: CutFile[] = [];
  for (const [script, ranges] of Object.entries(rangesOf(face)).toReversed()) {
    const source = readFileSync(fileOf(face, script));
    const has = new Set(charactersOf(source));
    const points = pointsOf(ranges).filter((point) => wanted.has(point) && has.has(point));
    // Some characters, as combining accents, stand in several files: the first has them.
    for (const point of points) wanted.delete(point);
    if (points.length === 0) continue;
    const name = script === 'latin' ? `${face.id}.woff2` : `${face.id}-${script}.woff2`;
    files.push({ name, face, range: rangeOf(points), data: await cut(source, face, points) });
  }
  return files;
}

/** The characters of western letters at one weight, for their measures. */
export function oneWeight(face: Face, weight: number): Promise<Buffer> {
  const source = readFileSync(fileOf(face, 'latin'));
  return cut(source, { ...face, weight }, pointsOf(face.always));
}

function cut(source: Buffer, face: Face, points: readonly number[]): Promise<Buffer> {
  return subsetFont(source, String.fromCodePoint(...points), {
    targetFormat: 'woff2',
    variationAxes: { wght: face.weight },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

function charactersOf(source: Buffer): number[] {
  const font = create(source);
  if (font.isCollection) throw new Error('A collection of fonts where one was expected.');
  return font.characterSet;
}

/** The scripts of a package with their ranges; the last is that of the western letters. */
function rangesOf(face: Face): Record<string, UnicodeRange> {
  const file = require.resolve(`${face.from}/unicode.json`);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

function fileOf(face: Face, script: string): string {
  const family = face.from.slice(face.from.indexOf('/') + 1);
  return require.resolve(`${face.from}/files/${family}-${script}-wght-${face.style}.woff2`);
}
