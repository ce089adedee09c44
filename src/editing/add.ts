import type * as z from 'zod';
import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Span } from '../schemas/span.ts';
import { below, EditingFault, type Place } from './fault.ts';
import type { Kind } from './kinds.ts';
import { checkedFields, wholeFact } from './set.ts';

type Add = Extract<Correction, { change: 'add' }>;

/** The rule that the data names for a fact that an editor added. */
const RULE = 'editor';

/**
 * A fact that the rules missed.
 *
 * @param stand facts of the kind that stand in the claim
 * @param taken ids that facts bear or bore, of which none is given again
 * @throws EditingFault where its words are not in the claim once, a field is left out or does not
 *   fit, or a fact of the kind stands on these words
 */
export function addedFact<T extends z.infer<typeof Fact>>(
  kind: Kind<T>,
  { add, claim, place }: { readonly add: Add; readonly claim: Claim; readonly place: Place },
  stand: readonly T[],
  taken: ReadonlySet<string>,
): T {
  const span = spanIn(claim, add.quote, below(place, 'quote'));
  const twin = stand.find((fact) => fact.span[0] === span[0] && fact.span[1] === span[1]);
  if (twin !== undefined)
    throw new EditingFault(
      below(place, 'quote'),
      `adds what the rules read by now as ${twin.id}.`,
      'Take it out, or correct that fact.',
    );
  const set = checkedFields(kind, add.set, below(place, 'set'));
  const given = { ...kind.neutral, ...set };
  const missing = Object.keys(kind.fields.shape).filter((field) => !(field in given));
  if (missing.length > 0)
    throw new EditingFault(
      below(place, 'set'),
      `leaves out ${missing.join(', ')}.`,
      'Set each; write null where a text says nothing.',
    );
  const base = { span, quote: add.quote, source: claim.source, rule: RULE, implied: [] };
  const id = freeId(`${claim.id}-${kind.letter}`, taken);
  return wholeFact(kind, { ...base, ...given, id }, below(place, 'set'));
}

function spanIn({ id, quote: text, span }: Claim, quote: string, place: Place): Span {
  const at = text.indexOf(quote);
  const mend = 'Copy words that stand there once, letter for letter.';
  if (at < 0) throw new EditingFault(place, `adds words that do not stand in ${id}.`, mend);
  if (text.includes(quote, at + 1))
    throw new EditingFault(place, `adds words that stand in ${id} more than once.`, mend);
  return [span[0] + at, span[0] + at + quote.length];
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stem}${String(number)}`)) number += 1;
  return `${stem}${String(number)}`;
}
