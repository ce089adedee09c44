import data from './data/irregular-verbs.json' with { type: 'json' };

/** Pasts that are not formed by -ed alone, by their verb. */
const PASTS: ReadonlyMap<string, string> = new Map(Object.entries(data.pasts));

/** Forms of an English verb: base, third person, past. */
function forms(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, PASTS.get(base) ?? regular];
}

/** All forms of the verbs of a list that one space parts, save those in -ing. */
export function verbTable(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap(forms));
}
