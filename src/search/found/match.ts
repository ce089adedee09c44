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
  const found = plan.units.map((unit) => matchUnit(unit, { keys, words, marks }));
  const places = [...new Set(found.flatMap((one) => one?.places ?? []))].sort((a, b) => a - b);
  return {
    hows: found.map((one) => one?.how ?? null),
    marks: marksOf(quote, tokens, places),
    reach: reachOf(found.map((one) => one?.places ?? []).filter((own) => own.length > 0)),
  };
}

/** The plainest way in which a unit is there, with the places of all words that match in this way. */
function matchUnit({ options }: Unit, read: Read): { how: How; places: readonly number[] } | null {
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
  { how, keys: wanted, adjacent, words: exact }: Option,
  { keys, words, marks }: Read,
): number[] | null {
  if (how === 'credited' || how === 'topic')
    return wanted.every((key) => marks.includes(key)) ? [] : null;
  if (adjacent) {
    const runs = exact === null ? runsOf(keys, wanted) : runsOf(words, exact);
    return runs.length > 0 ? runs.flatMap((at) => wanted.map((_, offset) => at + offset)) : null;
  }
  const places = wanted.map((key) => keys.flatMap((one, at) => (one === key ? [at] : [])));
  return places.every((own) => own.length > 0) ? places.flat() : null;
}

/** Where a run of keys begins. */
function runsOf(keys: readonly string[], wanted: readonly string[]): number[] {
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
