import * as z from 'zod';
import type { Facts } from '../../src/schemas/facts.ts';

/** What was read in a case. */
export type CaseFacts = Pick<Facts, 'claims' | 'quantities' | 'events' | 'statements'>;

/** A fact as a case looks at it. */
type Fact = Readonly<Record<string, unknown>>;

const Wanted = z.record(z.string(), z.unknown());
const Refused = z.union([Wanted, z.string(), z.number()]);

/** What a case expects, see `readCases`. */
export const Expect = z.strictObject({
  get either() {
    return z.array(Expect).optional();
  },
  quantities: z.array(Wanted).default([]),
  events: z.array(Wanted).default([]),
  statements: z.array(Wanted).default([]),
  noQuantity: z.array(Refused).default([]),
  noEvent: z.array(Refused).default([]),
  noStatement: z.array(Refused).default([]),
  noSpeaker: z.array(z.string()).default([]),
  noClaim: z.array(z.string()).default([]),
  sentences: z.unknown().optional(),
  orNothing: z.boolean().default(false),
});
export type Expect = z.infer<typeof Expect>;

/** Each expectation that the facts read in a text do not meet. */
export function faultsOf(expect: Expect, facts: CaseFacts, text: string): string[] {
  const { quantities, events, statements, claims } = facts;
  const lists = [
    [expect.quantities, quantities],
    [expect.events, events],
    [expect.statements, statements],
  ] as const;
  const missed = lists.flatMap(([wanted, found]) =>
    wanted
      .filter((each) => !(expect.orNothing && found.length === 0) && !isMet(each, found, text))
      .map((each) => `missed ${JSON.stringify(each)}`),
  );
  const refusals = [
    [expect.noQuantity, quantities],
    [expect.noEvent, events],
    [expect.noStatement, statements],
  ] as const;
  const wrong = refusals.flatMap(([refused, found]) =>
    refused
      .filter((each) => found.some((fact) => isRefused(each, fact, text)))
      .map((each) => `wrong ${JSON.stringify(each)}`),
  );
  const spoken = [...quantities, ...statements].map(({ speaker }) => speaker);
  const voices = [...spoken, ...claims.map(({ voice }) => voice)].map(plain);
  return [
    ...missed,
    ...wrong,
    ...expect.noSpeaker
      .filter((name) => voices.includes(plain(name)))
      .map((name) => `wrong voice ${name}`),
    ...expect.noClaim
      .filter((words) => claims.some(({ quote }) => quote.includes(words)))
      .map((words) => `wrong claim ${words}`),
    ...(choices(expect.sentences).some((wanted) => areSentences(wanted, claims))
      ? []
      : ['wrong sentences']),
    ...eitherFaults(expect.either, facts, text),
  ];
}

function eitherFaults(
  either: readonly Expect[] | undefined,
  facts: CaseFacts,
  text: string,
): string[] {
  const met = either?.some((each) => faultsOf(each, facts, text).length === 0) ?? true;
  return met ? [] : ['wrong either'];
}

function isMet(wanted: Fact, found: readonly Fact[], text: string): boolean {
  const { orNothing, ...fields } = wanted;
  if (found.some((fact) => isFact(fields, fact))) return true;
  const words = fields.quote ?? fields.contains;
  return orNothing === true && !found.some((fact) => touches(fact, words, text));
}

function isRefused(refused: z.infer<typeof Refused>, fact: Fact, text: string): boolean {
  if (typeof refused === 'string') return touches(fact, refused, text);
  return isFact(typeof refused === 'number' ? { value: refused } : refused, fact);
}

function isFact(wanted: Fact, fact: Fact): boolean {
  return Object.entries(wanted).every(([field, value]) => isField(field, value, fact));
}

function isField(field: string, wanted: unknown, fact: Fact): boolean {
  const quote = String(fact.quote);
  const people = names(fact.participants);
  switch (field) {
    case 'quote':
      return choices(wanted).some(
        (words) =>
          quote.includes(String(words)) || ('value' in fact && String(words).includes(quote)),
      );
    case 'contains':
      return choices(wanted).some((words) => quote.includes(String(words)));
    case 'notContains':
      return choices(wanted).some((words) => !quote.includes(String(words)));
    case 'unit':
      return choices(wanted).some((unit) => singular(unit) === singular(fact.unit));
    case 'speaker':
      return choices(wanted).some((name) => plain(name) === plain(fact.speaker));
    case 'notRole':
      return plain(wanted) !== plain(fact.speaker_role);
    case 'participants':
      return choices(wanted).some(
        (set) =>
          names(set).length === people.length && names(set).every((name) => people.includes(name)),
      );
    case 'participantsInclude':
      return list(wanted).every((name) =>
        choices(name).some((each) => people.includes(plain(each))),
      );
    case 'participantsExclude':
      return list(wanted).every((name) => !people.includes(plain(name)));
    case 'places':
      return choices(wanted).some((set) =>
        names(set).every((name) => names(fact.places).includes(name)),
      );
    default:
      return choices(wanted).some(
        (value) => value === (fact[field] ?? null) || isNear(value, fact[field]),
      );
  }
}

function areSentences(wanted: unknown, claims: CaseFacts['claims']): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'number') return claims.length === wanted;
  const words = list(wanted);
  return (
    claims.length === words.length &&
    claims.every(({ quote }, index) => quote.startsWith(String(words[index])))
  );
}

/** The values that are right: one, or each of its `either`. */
function choices(wanted: unknown): readonly unknown[] {
  const several = z.strictObject({ either: z.array(z.unknown()) }).safeParse(wanted);
  return several.success ? several.data.either : [wanted];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function names(value: unknown): string[] {
  return list(value).map(plain);
}

function plain(name: unknown): string {
  return words(name)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?) /, '');
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function singular(unit: unknown): string {
  return words(unit).toLowerCase().replace(/s$/, '');
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether a fact overlaps a place where some words stand in the text. */
function touches(fact: Fact, words: unknown, text: string): boolean {
  const span = z.tuple([z.number(), z.number()]).safeParse(fact.span);
  if (typeof words !== 'string' || !span.success) return false;
  const [from, to] = span.data;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (from < at + words.length && at < to) return true;
  return String(fact.quote).includes(words);
}
