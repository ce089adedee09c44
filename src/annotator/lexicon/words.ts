import { verbTable } from './inflect.ts';

/** A list of a data file: words that one space parts, and verbs of which all finite forms count. */
interface List {
  readonly about: string;
  readonly words?: string;
  readonly verbs?: string;
}

type Sets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;

/** The lists of a data file, by their names; what each holds is told in the file. */
export function lists<Name extends string>(data: Readonly<Record<Name, List>>): Sets<Name>;
export function lists(data: Readonly<Record<string, List>>): Sets<string> {
  return Object.fromEntries(
    Object.entries(data).map(([name, { words: plain, verbs }]) => [
      name,
      new Set([...(plain?.split(' ') ?? []), ...(verbs === undefined ? [] : verbTable(verbs))]),
    ]),
  );
}

/** The words of a list that one space parts. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Rows of a table: each phrase of a list that commas part, and what it stands for. */
export function rows<T>(value: T, list = ''): readonly (readonly [string, T])[] {
  return list === '' ? [] : list.split(',').map((phrase) => [phrase, value] as const);
}

/** Each phrase of a list that commas part before each of another. */
export function pairs(first: string, second: string): string[] {
  return first.split(',').flatMap((word) => second.split(',').map((other) => `${word} ${other}`));
}
