import type { Claim } from '../schemas/claim.ts';
import { isUnnamed } from '../schemas/measure-key.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { type Related, RELATED_THRESHOLD } from '../schemas/question.ts';
import type { Term } from '../words/terms.ts';
import { candidates } from './likeness/candidates.ts';
import type { Contexts } from './likeness/context.ts';
import type { Rarity } from './likeness/rarity.ts';
import { likeness, sharedKeys, type Vector, vectorOf } from './likeness/vector.ts';

/** A pair is kept where it is among the so many likest of one of its two passages. */
const MOST_RELATED = 12;

/**
 * What a name and a number weigh beside another word as rare; the words of one name share its
 * weight, so that a president with his title and two names is no more than one name.
 */
const WEIGHT = { name: 1.3, number: 1.5 } as const;

/** Words with no more than this between them belong to one name, in UTF-16 code units. */
const NAME_GAP = 2;

/** What equal figures add, and figures of one unit multiply, where the words around are alike. */
const SAME_FIGURE = 0.15;
const SAME_UNIT = 1.3;

/** What two figures of one measure add where neither is more than so many times the other. */
const SAME_MEASURE = { adds: 0.1, within: 2 } as const;

/** A single word in common counts for less, unless the passages are short and nearly the same. */
const ONE_WORD = 0.6;
const NEARLY_SAME = 0.35;

interface Passage {
  readonly claim: Claim;
  readonly vector: Vector;
  readonly figures: readonly Quantity[];
}

/**
 * Passages of two sources that may speak of the same thing, by the words, names and figures they
 * share: the likeness of their words weighted by rarity, above `RELATED_THRESHOLD`. Nothing is
 * judged by it.
 */
export function relatedPassages(
  claims: readonly Claim[],
  quantities: readonly Quantity[],
  contexts: Contexts,
): Related[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const passages = claims.map((claim): Passage => ({
    claim,
    vector: vectorOf(weighed(contexts.termsOf(claim), contexts.rarity)),
    figures: claim.quantities.flatMap((id) => byId.get(id) ?? []),
  }));
  const found = candidates(passages, ({ claim: { source }, vector }) => ({
    source,
    keys: vector.weights.keys(),
  }))
    .map(([one, other]) => ({ one, other, score: scoreOf(one, other) }))
    .filter(({ score }) => score >= RELATED_THRESHOLD);
  return likest(found).map(({ one, other, score }) => ({
    claims: [one.claim.id, other.claim.id],
    score: Number(score.toFixed(3)),
    shared: sharedWords(one, other, contexts),
  }));
}

/** The words of a passage with their weights. */
function weighed(terms: readonly Term[], rarity: Rarity): [string, number][] {
  return names(terms).flatMap((own) =>
    own.map(({ key, name }): [string, number] => {
      if (name) return [key, (rarity(key) * WEIGHT.name) / own.length];
      return [key, rarity(key) * (NUMBER.test(key) ? WEIGHT.number : 1)];
    }),
  );
}

/** Three digits or more, or decimals, that are no year: chance repeats small numbers and years. */
const NUMBER = /^(?!(?:19|20)\d\d$)(?:\d{3,}|\d+[.,]\d)/;

/** The words of each name together, every other word by itself. */
function names(terms: readonly Term[]): Term[][] {
  const found: Term[][] = [];
  for (const term of terms) {
    const last = found.at(-1)?.at(-1);
    if (last?.name === true && term.name && term.span[0] - last.span[1] <= NAME_GAP)
      found.at(-1)?.push(term);
    else found.push([term]);
  }
  return found;
}

interface Found {
  readonly one: Passage;
  readonly other: Passage;
  readonly score: number;
}

function scoreOf(one: Passage, other: Passage): number {
  const alike = likeness(one.vector, other.vector);
  const single = sharedKeys(one.vector, other.vector).length < 2 && alike < NEARLY_SAME;
  const words = single ? alike * ONE_WORD : alike;
  const share = (test: (a: Quantity, b: Quantity) => boolean): boolean =>
    one.figures.some((a) => other.figures.some((b) => test(a, b)));
  if (share(isEqual)) return words + SAME_FIGURE;
  const close = share(isClose) ? SAME_MEASURE.adds : 0;
  return close + (share((a, b) => a.unit === b.unit) ? words * SAME_UNIT : words);
}

/** Whether two figures of one measure are of like size, as a count that runs is from day to day. */
function isClose(a: Quantity, b: Quantity): boolean {
  const times = Math.max(a.value / b.value, b.value / a.value);
  const isOne = a.unit === b.unit && a.measure === b.measure && !isUnnamed(a.measure);
  return isOne && times <= SAME_MEASURE.within;
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.unit === b.unit;
}

/** Those that are among the likest of one of their two passages, in the order given. */
function likest(found: readonly Found[]): Found[] {
  const counts = new Map<Claim, number>();
  const countOf = (passage: Passage): number => {
    const count = (counts.get(passage.claim) ?? 0) + 1;
    counts.set(passage.claim, count);
    return count;
  };
  const kept = new Set(
    found
      .toSorted((a, b) => b.score - a.score)
      .filter(({ one, other }) => Math.min(countOf(one), countOf(other)) <= MOST_RELATED),
  );
  return found.filter((pair) => kept.has(pair));
}

/** The words and figures that two passages share, as the first has them, the rarest first. */
function sharedWords(one: Passage, other: Passage, { termsOf, rarity }: Contexts): string[] {
  const texts = new Map(
    termsOf(one.claim)
      .toReversed()
      .map(({ key, text }) => [key, text.replace(/['’]s$/u, '')]),
  );
  const words = sharedKeys(one.vector, other.vector)
    .toSorted((a, b) => rarity(b) - rarity(a))
    .flatMap((key) => texts.get(key) ?? []);
  const figures = one.figures
    .filter((a) => other.figures.some((b) => isEqual(a, b)))
    .map(({ quote }) => quote);
  return [...new Set([...figures, ...words])].slice(0, MOST_SHARED);
}

/** So many shared words tell a reader why two passages stand together. */
const MOST_SHARED = 6;
