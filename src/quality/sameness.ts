const UNITS = new Map([
  ['us$', 'usd'],
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['percent', '%'],
  ['per cent', '%'],
  ['tonne', 't'],
  ['tonnes', 't'],
  ['tons', 't'],
  ['person', 'people'],
  ['persons', 'people'],
  ['tourists', 'people'],
  ['travelers', 'people'],
  ['travellers', 'people'],
]);

/** Whether two values are equal but for the rounding of floating-point numbers. */
export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether two units are one: other names for it, singular or plural. */
export function sameUnit(a: string, b: string): boolean {
  return plainUnit(a) === plainUnit(b);
}

/** Whether two names are one but for case and punctuation; no name equals no name. */
export function sameName(a: string | null, b: string | null): boolean {
  return plainName(a) === plainName(b);
}

/** A name without case and punctuation. */
export function plainName(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

/** Whether a date is the one marked, to the precision that the mark states. */
export function sameDate(marked: string | null, read: string | null): boolean {
  if (marked === null || read === null) return marked === read;
  return read.startsWith(marked);
}

function plainUnit(name: string): string {
  const key = name.toLowerCase().trim();
  const unit = UNITS.get(key) ?? key;
  return unit === 'people' ? unit : unit.replace(/ies$/, 'y').replace(/s$/, '');
}
