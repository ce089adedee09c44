import type { Quality, SetScore } from '../schemas/quality.ts';

/** The figures as lines for a terminal: a set of texts, and under it a line a kind. */
export function qualityTable({ articles, dev, held }: Quality): string {
  const sets: [string, SetScore][] = [
    ['made-up texts, used for the rules', dev],
    ['made-up texts, held back', held],
  ];
  if (articles !== null) sets.unshift(['articles', articles.score]);
  const lines = sets.flatMap(([name, score]) => [
    `${name} (${String(score.texts)}, ${String(score.unfit)} marks no longer fit)`,
    ...setLines(score),
  ]);
  if (articles?.questions)
    lines.push('questions between articles', line({ ...articles.questions }));
  return lines.join('\n');
}

function setLines({ quantities, events, statements, claims }: SetScore): string[] {
  return Object.entries({ quantities, events, statements, claims }).map(
    ([kind, score]) => `  ${kind.padEnd(11)}${line({ ...score })}`,
  );
}

function line(figures: Readonly<Record<string, number | null>>): string {
  return Object.entries(figures)
    .map(([name, figure]) => `  ${name} ${format(figure)}`)
    .join('');
}

function format(figure: number | null): string {
  if (figure === null) return '–';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}
