import type { CorpusScore, Quality, QuestionSetScore, SetScore } from '../schemas/quality.ts';

/** The figures as lines for a terminal: what was measured, and under it a line a kind. */
export function qualityTable({ articles, dev, held, corpora }: Quality): string {
  const sets: [string, SetScore][] = [
    ['made-up texts, used for the rules', dev],
    ['made-up texts, held back', held],
  ];
  if (articles !== null) sets.unshift(['articles', articles.score]);
  const lines = sets.flatMap(([name, score]) => [
    `${name} (${String(score.texts)}, ${String(score.unfit)} marks no longer fit)`,
    ...setLines(score),
  ]);
  if (articles?.questions) {
    const { rules, site } = articles.questions;
    lines.push('questions between articles, by rules alone', ...questionLines(rules));
    lines.push('questions between articles, as published', ...questionLines(site));
  }
  lines.push(...corpora.flatMap(corpusLines));
  return lines.join('\n');
}

function questionLines({ measured, core, all, ...made }: QuestionSetScore): string[] {
  return [...rows({ measured, core, all }), ...rows({ questions: made })];
}

function corpusLines({ name, relations, all, related, ...score }: CorpusScore): string[] {
  const { title, articles, questions, unfit, ...pairs } = score;
  const heading = `corpus ${name}, “${title}” (${String(articles)}, ${String(unfit)} marks no longer fit)`;
  const named = relations.map(({ relation, ...tally }) => [relation, tally] as const);
  return [
    heading,
    ...rows({ ...Object.fromEntries(named), all, pairs: { questions, ...pairs }, related }),
  ];
}

function setLines({ quantities, events, statements, claims }: SetScore): string[] {
  return rows({ quantities, events, statements, claims });
}

type Figures = Readonly<Record<string, number | null>>;

/** A line for each score, under its name. */
function rows(scores: Readonly<Record<string, Figures>>): string[] {
  const names = Object.keys(scores);
  const width = Math.max(...names.map(({ length }) => length));
  return Object.entries(scores).map(([name, score]) => `  ${name.padEnd(width)}${line(score)}`);
}

function line(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, figure]) => `  ${name} ${format(figure)}`)
    .join('');
}

function format(figure: number | null): string {
  if (figure === null) return '–';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}
