import { verbTable } from './inflect.ts';

/** A list of a data file: words that one space parts, and verbs of which all finite forms count. */
interface List {
  readonly about: string;
  readonly words?: string;
  readonly verbs?: string;
}

type Sets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;

/** The lists of a data file, by their names. */
export function lists<Name extends string>(data: Readonly<Record<Name, List>>): Sets<Name>;
export function lists(data: Readonly<Record<string, List>>): Sets<string> {
  return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, setOf(list)]));
}

function setOf({ words: plain, verbs }: List): ReadonlySet<string> {
  return new Set([...(plain?.split(' ') ?? []), ...(verbs === undefined ? [] : verbTable(verbs))]);
}
