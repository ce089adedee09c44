import { execFileSync } from 'node:child_process';
import * as z from 'zod';
import type { StateDates } from '../../src/schemas/state-dates.ts';
import { InputError } from './input-error.ts';

/** Of a ledger as it was committed, whatever else it held then. */
const Committed = z.object({ states: z.array(z.object({ state: z.string() })) });

/** A ledger grows with its corpus: room for 100 MB of it. */
const MOST_BYTES = 1e8;

/**
 * The states in the committed ledgers of a folder, each with the time of its first commit, in UTC.
 *
 * @throws InputError where the folder is in no git repository
 */
export function committedStates(dir: string): StateDates['dates'] {
  const dates: StateDates['dates'] = {};
  for (const line of git(dir, ['log', '--reverse', '--format=%H %cI', '--', 'ledger.json']).split(
    '\n',
  )) {
    const [commit = '', time = ''] = line.split(' ');
    if (commit === '') continue;
    for (const state of statesAt(dir, commit)) dates[state] ??= inUtc(time);
  }
  return dates;
}

function statesAt(dir: string, commit: string): string[] {
  try {
    const ledger = Committed.safeParse(JSON.parse(git(dir, ['show', `${commit}:./ledger.json`])));
    return ledger.success ? ledger.data.states.map(({ state }) => state) : [];
  } catch {
    // The commit took the file away, or what it held was no ledger.
    return [];
  }
}

function inUtc(time: string): string {
  return new Date(time).toISOString().replace('.000', '');
}

function git(dir: string, args: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (cause) {
    if (args[0] === 'show') throw cause;
    throw new InputError(
      dir,
      null,
      'is in no git repository, so no commit tells when its states were made.',
      'Run it in a clone with its whole history.',
    );
  }
}
