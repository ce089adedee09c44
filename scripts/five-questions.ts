/**
 * Five research questions, answered from the tables under /data/ alone:
 *
 *     node scripts/five-questions.ts dist/data
 *
 * Each question is one function from tables to a table, as a cell of a notebook would be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowString, group, max, min, rollups, sum } from 'd3';

type Row = DSVRowString;
type Tables = Readonly<
  Record<
    'quantities' | 'events' | 'statements' | 'positions' | 'pairs' | 'questions' | 'sources',
    readonly Row[]
  >
>;

/** A question and what the tables answer. */
export interface Answer {
  readonly question: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The tables of a folder; a byte order mark begins each, for spreadsheets. */
export function readTables(folder: string): Tables {
  const table = (name: string): readonly Row[] =>
    csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8').replace(/^\ufeff/, ''));
  return {
    quantities: table('quantities'),
    events: table('events'),
    statements: table('statements'),
    positions: table('positions'),
    pairs: table('pairs'),
    questions: table('questions'),
    sources: table('sources'),
  };
}

/** An empty cell says nothing: it is no zero. */
const numberIn = (cell: string | undefined): number | undefined =>
  cell === undefined || cell === '' ? undefined : Number(cell);
const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${Math.round((100 * part) / whole)} %`;

/**
 * 1. Of one question and one time: where the highest of the lows lies above the lowest of the highs, no
 * number fits all. An empty end of an interval is an open one.
 */
export function numbersThatCannotAllHold({ positions, questions }: Tables): Answer {
  const asked = new Map(questions.map(({ id = '', question = '' }) => [id, question]));
  const byTime = ({ question = '', period = '' }: Row): string => `${question} ${period}`;
  const figures = positions.filter(
    ({ value, polarity }) => value !== '' && polarity === 'affirmed',
  );
  const rows = [...group(figures, byTime)].flatMap(([, told]) => {
    const low = max(told, (row) => numberIn(row.low) ?? -Infinity) ?? -Infinity;
    const high = min(told, (row) => numberIn(row.high) ?? Infinity) ?? Infinity;
    const values = told.map(({ siglum = '', words = '' }) => `${siglum}: ${words}`);
    const [{ question = '', period = '' } = {}] = told;
    return low > high ? [[asked.get(question) ?? question, period, values.join('; ')]] : [];
  });
  return {
    question: 'On which questions does no number fit what all articles say of one time?',
    columns: ['question', 'time', 'what they say'],
    rows,
  };
}

/** 2. Of the pairs that were judged, those that differ or contradict. */
export function whoDisagrees({ pairs, sources }: Tables): Answer {
  const sign = new Map(sources.map(({ id = '', siglum = '' }) => [id, siglum]));
  const letter = (id = ''): string => sign.get(id) ?? id;
  const judged = pairs.filter(({ verdict }) => verdict !== '');
  const apart = ({ verdict }: Row): boolean => verdict === 'differ' || verdict === 'contradict';
  const rows = rollups(
    judged,
    (told) => [told.length, told.filter(apart).length] as const,
    (row) => `${letter(row.source_a)} and ${letter(row.source_b)}`,
  ).map(([two, [all, parted]]) => [two, all, parted, percent(parted, all)]);
  return {
    question: 'Which two articles disagree most often?',
    columns: ['articles', 'judged', 'apart', 'share'],
    rows: rows.toSorted((a, b) => Number(b[2]) - Number(a[2])),
  };
}

/** 3. A figure has a root where the article says whom or what it has it from. */
export function whereFiguresComeFrom({ quantities, sources }: Tables): Answer {
  const rows = sources.map(({ id, siglum = '' }) => {
    const own = quantities.filter(({ source }) => source === id);
    const rooted = own.filter(({ speaker, origin }) => speaker !== '' || origin !== '');
    return [siglum, own.length, rooted.length, percent(rooted.length, own.length)];
  });
  return {
    question: 'How many of its figures does each article give a source for?',
    columns: ['article', 'figures', 'with a source', 'share'],
    rows,
  };
}

/** 4. Speakers that more than one article gives the word, and in what form. */
export function whoIsHeard({ statements }: Tables): Answer {
  const rows = [...group(statements, ({ speaker = '' }) => speaker)]
    .map(
      ([speaker, said]) =>
        [
          speaker,
          new Set(said.map(({ source }) => source)).size,
          said.length,
          sum(said, ({ form }) => Number(form === 'quoted')),
        ] as const,
    )
    .filter(([, articles]) => articles > 1)
    .toSorted((a, b) => b[1] - a[1] || b[2] - a[2]);
  return {
    question: 'Whom does more than one article give the word?',
    columns: ['speaker', 'articles', 'statements', 'in their own words'],
    rows,
  };
}

/** 5. What is aimed at, expected, hoped for or planned, among figures and events. */
export function whatIsStillToCome({ quantities, events, sources }: Tables): Answer {
  const isOpen = ({ status, planned, hedge }: Row): boolean =>
    status === 'target' || status === 'forecast' || planned === 'true' || (hedge ?? '') !== '';
  const rows = sources.map(({ id, siglum = '' }) => {
    const own = [...quantities, ...events].filter(({ source }) => source === id);
    const open = own.filter(isOpen).length;
    return [siglum, own.length, open, percent(open, own.length)];
  });
  return {
    question: 'How much of what each article tells is aimed at, expected, hoped for or planned?',
    columns: ['article', 'figures and events', 'open', 'share'],
    rows,
  };
}

/** All five, in their order. */
export function answers(tables: Tables): readonly Answer[] {
  return [
    numbersThatCannotAllHold(tables),
    whoDisagrees(tables),
    whereFiguresComeFrom(tables),
    whoIsHeard(tables),
    whatIsStillToCome(tables),
  ];
}

function asMarkdown({ question, columns, rows }: Answer): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(columns.map(() => '---'));
  return [`## ${question}`, '', line(columns), rule, ...rows.map(line), ''].join('\n');
}

if (import.meta.main) {
  const folder = process.argv[2] ?? 'dist/data';
  process.stdout.write(answers(readTables(folder)).map(asMarkdown).join('\n'));
}
