import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { lossOf, type Published } from '../../src/ledger/states.ts';
import { Ledger } from '../../src/schemas/ledger.ts';
import { InputError } from './input-error.ts';

const MEND = 'Bring it back from the last commit; it is never written by hand.';

const Ids = z.array(z.object({ id: z.string() }));

/** Of the facts only what was published under an address of its own. */
const PublishedFacts = z.object({ claims: Ids, questions: Ids, voices: Ids });

/**
 * Reads the ids published so far; none where nothing was.
 *
 * @throws InputError where `ledger.json` is broken, or lacks an id that was published
 */
export function readLedger(dir: string): Ledger {
  const file = join(dir, 'ledger.json');
  const ledger = existsSync(file) ? parseLedger(file) : Ledger.parse({ version: 1, entries: [] });
  const loss = lossOf(ledger, publishedIn(join(dir, 'facts.json')));
  if (loss !== null) throw new InputError(file, null, `${loss}.`, MEND);
  return ledger;
}

function parseLedger(file: string): Ledger {
  const json = parseJson(file);
  if (json === undefined) throw new InputError(file, null, 'is not JSON.', MEND);
  const parsed = Ledger.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw new InputError(file, null, `${path}: ${issue?.message ?? 'not as expected'}.`, MEND);
}

/** The ids that stand in the facts; none where those are not there or not sound. */
function publishedIn(file: string): Published {
  const facts = PublishedFacts.safeParse(existsSync(file) ? parseJson(file) : undefined);
  if (!facts.success) return { claims: [], questions: [], voices: [] };
  const { claims, questions, voices } = facts.data;
  return { claims: ids(claims), questions: ids(questions), voices: ids(voices) };
}

function ids(published: readonly { readonly id: string }[]): string[] {
  return published.map(({ id }) => id);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
