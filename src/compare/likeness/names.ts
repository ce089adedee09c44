import { MONTH_NAMES } from '../../dates/calendar.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Source } from '../../schemas/source.ts';
import { isCountryKey } from '../../words/countries.ts';
import { type Term, termsOf } from '../../words/terms.ts';

/** So many claims of an article tell, with its title, whom and what it is on. */
const FIRST_CLAIMS = 2;

const MONTHS = [...MONTH_NAMES, ...MONTH_NAMES.map((name) => name.slice(0, 3)), 'Sept'];

const CALENDAR = new RegExp(
  String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS.join('|')})(?:['’]s)?$`,
  'iu',
);

/** The names that a passage is about, by the keys of their words. */
export interface Named {
  /** Those that stand in its claim, but for some. */
  readonly own: ReadonlySet<string>;
  /** Those of the claim before it, and of its article's title and first claims. */
  readonly around: ReadonlySet<string>;
  /** Those of its article's title and first claims. */
  readonly lead: ReadonlySet<string>;
  /** All of its article. */
  readonly all: ReadonlySet<string>;
}

const NOBODY = { lead: new Set<string>(), all: new Set<string>() };

/**
 * Tells names from other words of claims: countries, and words with a capital inside a sentence that
 * no claim has in small letters, but for days and months.
 */
export function nameTest(terms: readonly Term[]): (term: Term) => boolean {
  const small = new Set(terms.flatMap(({ key, text }) => (/^\p{Ll}/u.test(text) ? [key] : [])));
  const known = new Set(terms.flatMap(({ key, name }) => (name && !small.has(key) ? [key] : [])));
  return ({ key, text }) =>
    (known.has(key) || isCountryKey(key)) && /^\p{Lu}/u.test(text) && !CALENDAR.test(text);
}

/**
 * Reads the names of claims, but for those of some keys.
 *
 * @param before the claim before each in its article, by id
 */
export function namesOf(
  sources: readonly Source[],
  claims: readonly Claim[],
  before: ReadonlyMap<string, Claim>,
  termsOfClaim: (claim: Claim) => readonly Term[],
  isName: (term: Term) => boolean,
): (claim: Claim, but: ReadonlySet<string>) => Named {
  const namesIn = (some: readonly Term[]): Set<string> =>
    new Set(some.filter(isName).map(({ key }) => key));
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const articles = new Map(
    sources.map(({ id, title }) => {
      const own = bySource.get(id) ?? [];
      const first = own.filter(({ quote }) => quote !== title).slice(0, FIRST_CLAIMS);
      const lead = namesIn([...termsOf(title), ...first.flatMap(termsOfClaim)]);
      return [id, { lead, all: new Set([...lead, ...namesIn(own.flatMap(termsOfClaim))]) }];
    }),
  );
  return (claim, but) => {
    const { lead, all } = articles.get(claim.source) ?? NOBODY;
    const own = namesIn(termsOfClaim(claim).filter(({ key }) => !but.has(key)));
    const last = before.get(claim.id);
    const around = new Set([...(last ? namesIn(termsOfClaim(last)) : []), ...lead]);
    return { own, around, lead, all };
  };
}

/**
 * Whether two passages are about other people or places: they name others, or what the one names does
 * not stand around the other, which names nobody itself, or most of it not even in all of its article.
 */
export function apartInNames(a: Named, b: Named): boolean {
  const [one, other] = [namesToMeet(a), namesToMeet(b)];
  if (one.size === 0 || other.size === 0) return false;
  if (isDisjoint(one, other) || isStrange(a, b) || isStrange(b, a)) return true;
  return a.own.size > 0 && b.own.size > 0 && hasOthers(a, b) && hasOthers(b, a);
}

/** Whether it is told of both passages whom or what they are about. */
export function areNamed(a: Named, b: Named): boolean {
  return namesToMeet(a).size > 0 && namesToMeet(b).size > 0;
}

/**
 * Whether two passages name nobody, and their articles each begin with somebody whom the other never
 * names, or one mostly with such.
 */
export function onOtherMatter(a: Named, b: Named): boolean {
  if (a.own.size > 0 || b.own.size > 0) return false;
  const [one, other] = [foreignTo(a, b), foreignTo(b, a)];
  return (one > 0 && other > 0) || one > MOSTLY || other > MOSTLY;
}

/** Whether of the names of a passage the article of the other, which names nobody itself, has less than half. */
function isStrange({ own }: Named, { own: others, all }: Named): boolean {
  return others.size === 0 && 2 * [...own].filter((name) => all.has(name)).length < own.size;
}

function namesToMeet({ own, around }: Named): ReadonlySet<string> {
  return own.size > 0 ? own : around;
}

const MOSTLY = 0.5;

/** How many of the names that an article begins with another never names, from 0 to 1. */
function foreignTo({ lead }: Named, { all }: Named): number {
  if (all.size === 0 || lead.size === 0) return 0;
  return [...lead].filter((name) => !all.has(name)).length / lead.size;
}

/** Whether two sets have nothing in common. */
export function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((name) => b.has(name));
}

/** Whether a passage names somebody whom neither the other nor the beginning of its article names. */
function hasOthers({ own }: Named, other: Named): boolean {
  return [...own].some((name) => !other.own.has(name) && !other.lead.has(name));
}
