import { FIGURES, type Weight } from './figures.ts';

/** The figures of all pages, a line each under a line of heads. */
export function table(weights: readonly Weight[]): string {
  const rows = [
    ['', ...FIGURES],
    ...weights.map(({ kind, figures }) => [kind, ...FIGURES.map((name) => String(figures[name]))]),
  ];
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  );
  return rows
    .map((row) => row.map((cell, column) => pad(cell, column, widths)).join('  '))
    .join('\n');
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
