import { HOWS, type How, type Option, type Plan, type Unit } from '../query/plan.ts';
import type { Token } from '../text/tokens.ts';

/** A piece of a quote that matches: `[start, end)` in UTF-16 code units of the quote. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** How a claim has what was looked for. */
export interface Match {
  /** For each unit how it is there; null where it is not. */
  readonly hows: readonly (How | null)[];
  /** In order, none inside another. */
  readonly marks: readonly Mark[];
  /** From the first matching word of the closest run to its last, in words; 0 where none matches. */
  readonly reach: number;
}

/** Whether a unit is there; the country of a place is not the place. */
export function isHeld(how: How | null): boolean {
  return how !== null && how !== 'country';
}

/** What a claim is matched by: its quote with its words, and the keys of its topics and of what it names in other words. */
export interface Matched {
  readonly quote: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly string[];
}

/** A claim as it is read: the keys and the words of its quote, place by place, and its marks. */
interface Read {
  readonly keys: readonly string[];
  readonly words: readonly string[];
  readonly marks: readonly string[];
}

/** How a claim matches; null where it has a word that must not be there. */
export function matchClaim({ quote, tokens, marks }: Matched, plan: Plan): Match | null {
  const keys = tokens.map(({ key }) => key);
  if (plan.excluded.some((excluded) => runsOf(keys, excluded.keys).length > 0)) return null;
  const words = tokens.map(({ word }) => word);
  const read = { keys, words, marks };
  const all = plan.units.map((unit) => matchUnit(unit, read));
  const found = all.map((one, at) =>
    one !== null && plan.units[at]?.isSign === true ? besideAmount(one, all) : one,
  );
  const places = [...new Set(found.flatMap((one) => one?.places ?? []))].sort((a, b) => a - b);
  return {
    hows: found.map((one) => one?.how ?? null),
    marks: marksOf(quote, tokens, places),
    reach: reachOf(found.map((one) => one?.places ?? []).filter((own) => own.length > 0)),
  };
}

/** How a unit is there, and the places of all words that match in this way. */
interface UnitMatch {
  readonly how: How;
  readonly places: readonly number[];
}

/** The sign of a currency only where it stands beside a number that was looked for, if it does. */
function besideAmount(sign: UnitMatch, all: readonly (UnitMatch | null)[]): UnitMatch {
  const others = new Set(all.flatMap((one) => (one === null || one === sign ? [] : one.places)));
  const beside = sign.places.filter((at) => others.has(at - 1) || others.has(at + 1));
  return beside.length > 0 ? { ...sign, places: beside } : sign;
}

/** The plainest way in which a unit is there, with the places of all words that match in this way. */
function matchUnit({ options }: Unit, read: Read): UnitMatch | null {
  const matching = options.flatMap((option) => {
    const places = placesOf(option, read);
    return places === null ? [] : [{ how: option.how, places }];
  });
  const how = HOWS.find((one) => matching.some((match) => match.how === one));
  if (how === undefined) return null;
  const own = matching.filter((match) => match.how === how);
  return { how, places: own.flatMap(({ places }) => places) };
}

function placesOf(
  { how, keys: wanted, words: exact }: Option,
  { keys, words, marks }: Read,
): number[] | null {
  if (how === 'credited' || how === 'topic')
    return wanted.every((key) => marks.includes(key)) ? [] : null;
  const runs = exact === null ? runsOf(keys, wanted) : runsOf(words, exact);
  const places = [
    ...runs.flatMap((at) => wanted.map((_, offset) => at + offset)),
    ...amountsOf(keys, wanted),
  ];
  if (places.length === 0) return null;
  // The country is not what was looked for.
  return how === 'country' ? [] : places;
}

/** What may stand behind a number and belong to it. */
const UNIT = /^(?:percent|thousand|million|billion|trillion)$/;
/** What may stand between the numbers of a range. */
const BETWEEN = /^(?:and|to|or|dollar|euro|pound|ruble|rupee)$/;
const NUMBER = /^\d[\dd]*$/;

/** Where an amount has its unit only behind another number, as “10” in “10 to 15 percent”. */
function amountsOf(
  keys: readonly string[],
  [number = '', unit = '', more]: readonly string[],
): number[] {
  if (more !== undefined || !NUMBER.test(number) || !UNIT.test(unit)) return [];
  return keys.flatMap((key, at) => {
    if (key !== number) return [];
    const rest = keys.slice(at + 1);
    const second = rest.findIndex((one) => !BETWEEN.test(one));
    const isRange = second >= 0 && NUMBER.test(rest[second] ?? '') && rest[second + 1] === unit;
    return isRange ? [at, at + second + 2] : [];
  });
}

/** Where a run of keys begins. */
export function runsOf(keys: readonly string[], wanted: readonly string[]): number[] {
  return keys.flatMap((_, at) =>
    wanted.every((key, offset) => keys[at + offset] === key) ? [at] : [],
  );
}

/** The words at these places, those side by side as one mark. */
function marksOf(quote: string, tokens: readonly Token[], places: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (const place of places) {
    const token = tokens[place];
    if (token === undefined) continue;
    const last = marks.at(-1);
    const isNext = last !== undefined && /^\s*$/u.test(quote.slice(last.end, token.start));
    if (isNext && places.includes(place - 1)) marks[marks.length - 1] = { ...last, end: token.end };
    else marks.push({ start: token.start, end: token.end });
  }
  return marks;
}

/** The fewest words from the first to the last of a run that has a place of each list. */
function reachOf(lists: readonly (readonly number[])[]): number {
  const [first] = lists;
  if (first === undefined) return 0;
  const reaches = first.map((from) => {
    const nearest = lists.map((list) =>
      list.reduce((best, at) => (Math.abs(at - from) < Math.abs(best - from) ? at : best)),
    );
    return Math.max(...nearest) - Math.min(...nearest) + 1;
  });
  return Math.min(...reaches);
}
