/** Forms of an English verb: base, third person, past. Irregular pasts are given. */
function forms(base: string, past?: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third, past ?? regular];
}

/** All forms of the verbs, save those in -ing; a pair gives a verb with its irregular past. */
export function verbTable(
  verbs: readonly (string | readonly [string, string])[],
): ReadonlySet<string> {
  return new Set(
    verbs.flatMap((verb) => (typeof verb === 'string' ? forms(verb) : forms(...verb))),
  );
}
