import type { Cost } from './growth.ts';
import type { Hostile } from './hostile.ts';
import { quantile, ratio, type Times } from './race.ts';
import { type Dated, READERS } from './reader.ts';

/** Medians, the spread of the middle half, and how the annotator, which stands first, compares. */
export function raceTable(times: readonly Times[], texts: readonly Dated[]): string {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = times;
  const readings = first?.turns.flat().length ?? 0;
  const rows = times.map((reader) => {
    const taken = reader.turns.flat();
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(taken, part).toFixed(2));
    const compared = ratio(first, reader).toFixed(2);
    return [
      reader.name,
      middle ?? '',
      `${low ?? ''}–${high ?? ''}`,
      compared,
      READERS[reader.name],
    ];
  });
  return table(
    `${count(texts.length)} articles, ${count(characters)} characters, read ${count(readings)} times`,
    ['reader', 'median ms', 'middle half', 'annotator / it', 'reads'],
    rows,
  );
}

export function growthTable(growth: readonly Cost[]): string {
  const first = growth[0]?.each ?? NaN;
  const rows = growth.map(({ characters, each }) => [
    count(characters),
    each.toFixed(0),
    (each / first).toFixed(2),
  ]);
  return table('The articles repeated', ['characters', 'ns each', '/ shortest'], rows);
}

export function hostileTable(hostile: readonly Hostile[]): string {
  const rows = hostile.map(({ name, characters, each, ordinary, shorter }) => [
    name,
    count(characters),
    each.toFixed(0),
    (each / ordinary).toFixed(2),
    (each / shorter).toFixed(2),
  ]);
  return table(
    'Hostile texts',
    ['text', 'characters', 'ns each', '/ ordinary', '/ a tenth of it'],
    rows,
  );
}

/** Columns of figures stand on the right, those of words on the left. */
function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isWords = head.map((_, column) => rows.every((row) => /^\D/u.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isWords[column] === true ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [`\n${title}`, line(head), ...rows.map(line)].join('\n');
}

/** A whole number with its thousands parted. */
function count(value: number): string {
  return value.toLocaleString('en');
}
