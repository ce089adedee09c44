import { type Cost, costOf, ordinary } from './growth.ts';
import type { Dated, Read } from './reader.ts';

/** Texts that nobody writes and somebody may send, by what they are made of. */
const REPEATED: readonly (readonly [name: string, unit: string])[] = [
  ['dollar signs', '$ '],
  ['“on the”', 'on the '],
  ['quotation marks', '"'],
  ['opening quotation marks', '“'],
  ['brackets', '('],
  ['digits', '1'],
  ['numbers', '1 '],
  ['“said”', 'said '],
  ['“May”', 'May '],
  ['“and”', 'and '],
  ['figures and years', '$5 billion in 2023, '],
  ['names', 'Ada Mill '],
  ['hyphens', 'a-'],
  ['one long word', 'a'],
];

const TIMES = 20_000;
const SHORTER = 10;
const TURNS = 7;

/** What a hostile text costs beside ordinary text of its length, and beside a tenth of itself. */
export interface Hostile extends Cost {
  readonly name: string;
  readonly ordinary: number;
  readonly shorter: number;
}

/** Measures the hostile texts, each twenty thousand times its unit. */
export function measureHostile(read: Read, articles: readonly Dated[]): Hostile[] {
  const texts: [string, string][] = REPEATED.map(([name, unit]) => [name, unit.repeat(TIMES)]);
  texts.push(['nested brackets', '('.repeat(TIMES / 2) + ')'.repeat(TIMES / 2)]);
  const date = articles[0]?.date ?? null;
  return texts.map(([name, text]) => ({
    name,
    characters: text.length,
    ...leastCosts(read, { text, date }, ordinary(articles, text.length)),
  }));
}

/**
 * The least cost of several turns, taken one after another: what the machine does beside is not
 * the text's doing.
 */
function leastCosts(
  read: Read,
  whole: Dated,
  prose: Dated,
): Pick<Hostile, 'each' | 'ordinary' | 'shorter'> {
  const tenth = whole.text.length / SHORTER;
  const middle = (whole.text.length - tenth) / 2;
  const part = { ...whole, text: whole.text.slice(middle, middle + tenth) };
  const turns = Array.from({ length: TURNS }, () => ({
    each: costOf(read, whole, 1),
    ordinary: costOf(read, prose, 1),
    shorter: costOf(read, part, SHORTER),
  }));
  return {
    each: Math.min(...turns.map(({ each }) => each)),
    ordinary: Math.min(...turns.map((turn) => turn.ordinary)),
    shorter: Math.min(...turns.map(({ shorter }) => shorter)),
  };
}
