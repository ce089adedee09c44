import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { FIGURES, type Weight } from './figures.ts';
import { KINDS } from './pages.ts';

const Budget = z.partialRecord(z.enum(FIGURES), z.number().nonnegative());

/** Most that a page's figures may be: `all` for every page, and what a kind has beside or instead. */
export const Budgets = z.partialRecord(z.enum(['all', ...KINDS]), Budget);
export type Budgets = z.infer<typeof Budgets>;

/** What came of comparing figures with budgets. */
export interface Outcome {
  /** How many figures keep to their budget. */
  readonly kept: number;
  /** Each figure that does not, as a line that names the page, the figure and the budget. */
  readonly over: readonly string[];
}

/** The budgets in a file. Throws where it names a kind or a figure that is none. */
export function readBudgets(file: string): Budgets {
  return Budgets.parse(parse(readFileSync(file, 'utf8')));
}

/** Compares each figure that has a budget with it. */
export function compare(weights: readonly Weight[], budgets: Budgets): Outcome {
  const checks = weights.flatMap((weight) => checksOf(weight, budgets));
  const over = checks.filter(({ is, most }) => is > most);
  return {
    kept: checks.length - over.length,
    over: over.map(({ page, told, most }) => `${page}: ${told}, budget ${most}`),
  };
}

interface Check {
  readonly page: string;
  readonly is: number;
  /** The figure with its name, and with the width where it is of one window. */
  readonly told: string;
  readonly most: number;
}

function checksOf({ kind, address, figures, shiftAt }: Weight, budgets: Budgets): Check[] {
  const budget = { ...budgets.all, ...budgets[kind] };
  return FIGURES.flatMap((figure) => {
    const most = budget[figure];
    if (most === undefined) return [];
    const is = figures[figure];
    const told = `${figure} ${is}${figure === 'shift' ? ` at ${shiftAt} px` : ''}`;
    return [{ page: `${kind} ${address}`, is, told, most }];
  });
}
