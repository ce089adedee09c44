import type * as z from 'zod';
import type { Claim } from '../schemas/claim.ts';
import type { Correction, FactKind } from '../schemas/corrections.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Statement } from '../schemas/statement.ts';
import { addedFact } from './add.ts';
import { correctedFact } from './correct.ts';
import { below, EditingFault, type Place } from './fault.ts';
import { EVENT, type FactList, type Kind, QUANTITY, STATEMENT } from './kinds.ts';
import { idleSince } from './idle.ts';
import { meant } from './nearest.ts';
import type { Past } from './past.ts';

/** The claims and facts of all sources, in the order of the sources. */
export interface ReadFacts {
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  readonly statements: readonly Statement[];
}

type AnyFact = z.infer<typeof Fact>;

/** The facts as editors corrected them. */
export interface Corrected {
  readonly facts: ReadFacts;
  /** The corrections that were left out, since an edit of the source took away what they name. */
  readonly notices: readonly EditingFault[];
}

/**
 * The facts as editors corrected them, one correction after the other. Facts stand in the order of
 * their claims, those of a claim in the order of the text.
 *
 * @throws EditingFault whose path begins with `corrections` and the place in the list, 0-based
 */
export function corrected(
  read: ReadFacts,
  corrections: readonly Correction[],
  file: string,
  past: Past,
): Corrected {
  // An id that was dropped is not given to another fact: a later correction may name it.
  const taken = new Set(all(read).map(({ id }) => id));
  const notices: EditingFault[] = [];
  const facts = corrections.reduce((current, correction, index) => {
    const place = { file, path: ['corrections', index] };
    const idle = idleSince(past, { ...current, facts: all(current) }, correction, place);
    if (idle !== null) {
      notices.push(idle);
      return current;
    }
    const after = carriedOut(current, correction, { place, taken });
    for (const { id } of all(after)) taken.add(id);
    checkShares(after, place, correction);
    return after;
  }, read);
  return { facts, notices };
}

interface Circumstances {
  readonly place: Place;
  readonly taken: ReadonlySet<string>;
}

function carriedOut(facts: ReadFacts, correction: Correction, given: Circumstances): ReadFacts {
  switch (correction.change === 'add' ? correction.kind : kindOf(facts, correction.fact, given)) {
    case 'quantity': {
      const { items, claims } = changed(QUANTITY, facts, facts.quantities, correction, given);
      return { ...facts, claims, quantities: items };
    }
    case 'event': {
      const { items, claims } = changed(EVENT, facts, facts.events, correction, given);
      return { ...facts, claims, events: items };
    }
    case 'statement': {
      const { items, claims } = changed(STATEMENT, facts, facts.statements, correction, given);
      return { ...facts, claims, statements: items };
    }
  }
}

interface Changed<T> {
  readonly items: readonly T[];
  readonly claims: readonly Claim[];
}

function changed<T extends AnyFact>(
  kind: Kind<T>,
  { claims }: ReadFacts,
  items: readonly T[],
  correction: Correction,
  { place, taken }: Circumstances,
): Changed<T> {
  const { list } = kind;
  switch (correction.change) {
    case 'correct':
      return {
        claims,
        items: items.map((fact) =>
          fact.id === correction.fact ? correctedFact(kind, fact, correction, place) : fact,
        ),
      };
    case 'drop':
      return {
        claims: claims.map((claim) =>
          claim[list].includes(correction.fact)
            ? { ...claim, [list]: claim[list].filter((id) => id !== correction.fact) }
            : claim,
        ),
        items: items.filter(({ id }) => id !== correction.fact),
      };
    case 'add': {
      const claim = claimNamed(claims, correction.claim, below(place, 'claim'));
      const own = new Set(claim[list]);
      const stand = items.filter(({ id }) => own.has(id));
      const fact = addedFact(kind, { add: correction, claim, place }, stand, taken);
      return withFact(fact, { claims, items: [...items, fact] }, claim, list);
    }
  }
}

/** Lists the fact in its claim, and brings the facts into the order of the claims. */
function withFact<T extends AnyFact>(
  fact: T,
  { claims, items }: Changed<T>,
  claim: Claim,
  list: FactList,
): Changed<T> {
  const byId = new Map(items.map((one) => [one.id, one]));
  const startOf = (id: string): number => byId.get(id)?.span[0] ?? 0;
  const ids = [...claim[list], fact.id].sort((a, b) => startOf(a) - startOf(b));
  const after = claims.map((one) => (one.id === claim.id ? { ...one, [list]: ids } : one));
  return {
    claims: after,
    items: after.flatMap((one) => one[list].flatMap((id) => byId.get(id) ?? [])),
  };
}

function all({ quantities, events, statements }: ReadFacts): AnyFact[] {
  return [...quantities, ...events, ...statements];
}

function kindOf(
  { quantities, events, statements }: ReadFacts,
  id: string,
  { place }: Circumstances,
): FactKind {
  if (quantities.some((fact) => fact.id === id)) return 'quantity';
  if (events.some((fact) => fact.id === id)) return 'event';
  if (statements.some((fact) => fact.id === id)) return 'statement';
  throw new EditingFault(
    below(place, 'fact'),
    `names the fact ${id}, which is not there.`,
    'Find its id anew in articles/, or take the correction out.',
  );
}

function claimNamed(claims: readonly Claim[], id: string, place: Place): Claim {
  const claim = claims.find((one) => one.id === id);
  if (claim !== undefined) return claim;
  const ids = claims.map((one) => one.id);
  throw new EditingFault(
    place,
    `names the claim ${id}, which is not there.`,
    meant(id, ids, 'Find the claim anew, or take the correction out.'),
  );
}

/** A share names the figure that it makes up. */
function checkShares({ quantities }: ReadFacts, place: Place, { change }: Correction): void {
  const ids = new Set(quantities.map(({ id }) => id));
  const lost = quantities.find(({ share }) => share !== null && !ids.has(share.part));
  if (lost?.share == null) return;
  throw change === 'drop'
    ? new EditingFault(
        below(place, 'fact'),
        `drops ${lost.share.part}, which makes up the share ${lost.id}.`,
        'Correct or drop the share first.',
      )
    : new EditingFault(
        below(place, 'set', 'share'),
        `names ${lost.share.part} as the part, and no such figure is there.`,
        'Name the id of a figure.',
      );
}
