import { type HitStamp, perFilter } from '../hit.ts';
import type { FilterName } from './filters.ts';
import type { CreditedClaim } from './shelf.ts';

/** Places in the list of texts. */
type Places = readonly number[];

/** What a stamp is about, the span of its words, and under each verdict the other sources. */
type PackedStamp = readonly [about: number, start: number, end: number, stands: readonly Places[]];

/** Claims with each text that several share written once; each list has one entry a claim. */
export interface Packed {
  readonly texts: readonly string[];
  readonly claims: readonly string[];
  readonly quotes: readonly string[];
  readonly filed: Readonly<Record<FilterName, readonly Places[]>>;
  readonly questions: readonly Places[];
  readonly credits: readonly Places[];
  readonly stamps: readonly (readonly PackedStamp[])[];
  readonly instead: Places;
}

/**
 * Packs claims, a list for each of their fields: in a file of claims half would else be the same
 * few names over and over.
 */
export function pack(claims: readonly CreditedClaim[]): Packed {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const all = (texts: readonly string[]): Places => texts.map(place);
  const stamp = ({ about, span: [start, end], stands }: HitStamp): PackedStamp => [
    place(about),
    start,
    end,
    stands.map(([verdict, sources]) => all([verdict, ...sources])),
  ];
  const fields = {
    claims: claims.map(({ claim }) => claim),
    quotes: claims.map(({ quote }) => quote),
    filed: perFilter((name) => claims.map(({ filed }) => all(filed[name]))),
    questions: claims.map(({ questions }) => all(questions)),
    credits: claims.map(({ credits }) => all(credits)),
    stamps: claims.map(({ stamps }) => stamps.map(stamp)),
    instead: claims.map(({ instead }) => place(instead)),
  };
  return { texts: [...places.keys()], ...fields };
}

/** The claims as they were. */
export function unpack(packed: Packed): CreditedClaim[] {
  const text = (place: number | undefined): string => packed.texts[place ?? -1] ?? '';
  const all = (places: Places | undefined): string[] => (places ?? []).map(text);
  const stamp = ([about, start, end, stands]: PackedStamp): HitStamp => ({
    about: text(about),
    span: [start, end],
    stands: stands.map(([verdict, ...sources]) => [text(verdict), all(sources)]),
  });
  return packed.claims.map((claim, at) => ({
    claim,
    quote: packed.quotes[at] ?? '',
    filed: perFilter((name) => all(packed.filed[name][at])),
    questions: all(packed.questions[at]),
    credits: all(packed.credits[at]),
    stamps: (packed.stamps[at] ?? []).map(stamp),
    instead: text(packed.instead[at]),
  }));
}
