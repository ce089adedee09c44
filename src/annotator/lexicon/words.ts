/** The words of a list that one space parts. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Rows of a table: each phrase of a list that commas part, and what it stands for. */
export function rows<T>(value: T, list = ''): readonly (readonly [string, T])[] {
  return list === '' ? [] : list.split(',').map((phrase) => [phrase, value] as const);
}
