import type { Claim } from '../../schemas/claim.ts';
import type { Source } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { type Term, termsOf } from '../../words/terms.ts';
import { type Named, namesOf, nameTest } from './names.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { type Vector, vectorOf } from './vector.ts';

/** What a word weighs beside one of the same rarity that stands with the fact itself. */
const WEIGHT = { elsewhere: 0.5, before: 0.25 } as const;

/** The words of all claims, and how rare they are. */
export interface Contexts {
  readonly rarity: Rarity;
  readonly termsOf: (claim: Claim) => readonly Term[];
  /** Whether a word of a claim is a name. */
  readonly isName: (term: Term) => boolean;
  /** The names that a claim is about, but for those of some keys. */
  readonly namesOf: (claim: Claim, but: ReadonlySet<string>) => Named;
  /** The words around a fact: of its own stretch of the claim, of its rest, of the claim before. */
  readonly around: (claim: Claim, fact: Span, own: Span) => Vector;
}

/** Reads the words of claims once; of each source they stand in the order of its text. */
export function contextsOf(sources: readonly Source[], claims: readonly Claim[]): Contexts {
  const terms = new Map(claims.map((claim) => [claim.id, termsOf(claim.quote)]));
  const before = new Map(
    claims.flatMap((claim, at): [string, Claim][] => {
      const last = claims[at - 1];
      return last?.source === claim.source ? [[claim.id, last]] : [];
    }),
  );
  const ofClaim = ({ id }: Claim): readonly Term[] => terms.get(id) ?? [];
  const rarity = rarityOf([...terms.values()].map((own) => own.map(({ key }) => key)));
  const around = (claim: Claim, fact: Span, own: Span): Vector => {
    const [start] = claim.span;
    const told = ofClaim(claim).filter(
      ({ key, span }) => !isNumber(key) || (isYear(key) && !meets(span, start, fact)),
    );
    const last = before.get(claim.id);
    const earlier = last === undefined ? [] : ofClaim(last).filter(({ key }) => !isNumber(key));
    return vectorOf([
      ...told.map(({ key, span }): [string, number] => [
        key,
        rarity(key) * (meets(span, start, own) ? 1 : WEIGHT.elsewhere),
      ]),
      ...earlier.map(({ key }): [string, number] => [key, rarity(key) * WEIGHT.before]),
    ]);
  };
  const isName = nameTest([...terms.values()].flat());
  const names = namesOf(sources, claims, before, ofClaim, isName);
  return { rarity, termsOf: ofClaim, isName, namesOf: names, around };
}

/** Whether a word of a claim, which begins at an offset of the text, lies in a stretch of the text. */
function meets([from, to]: Span, start: number, [low, high]: Span): boolean {
  return start + from < high && low < start + to;
}

function isNumber(key: string): boolean {
  return /^\d/.test(key);
}

function isYear(key: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(key);
}
