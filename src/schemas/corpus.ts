import * as z from 'zod';

const Key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens');
const Words = z.array(z.string().min(1)).default([]);

/** A subject that claims are filed under. */
export const Topic = z.strictObject({
  id: Key,
  label: z.string().min(1),
  terms: Words.meta({
    description: 'words and phrases that speak of it; a trailing * stands for any ending',
  }),
});
export type Topic = z.infer<typeof Topic>;

const OfficeDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a date as 2024, 2024-05 or 2024-05-20')
  .optional();

/** A person, with the names and roles the articles use. */
export const Person = z.strictObject({
  name: z.string().min(1),
  names: Words.meta({ description: 'other names and spellings' }),
  country: z.string().optional().meta({ description: 'name of the country the person acts for' }),
  roles: Words.meta({
    description: 'descriptions that stand for the person: "the French president"',
  }),
  from: OfficeDate.meta({ description: 'when the person took the office of the roles' }),
  until: OfficeDate.meta({ description: 'when the person left it' }),
});
export type Person = z.infer<typeof Person>;

/** A body or group that can act or speak. */
export const Body = z.strictObject({ name: z.string().min(1), names: Words });

/** A place; `adjectives` also stand for it ("French"), `country` marks those that can act. */
export const Place = z.strictObject({
  name: z.string().min(1),
  names: Words,
  adjectives: Words,
  country: z.boolean().default(false),
  in: z.string().optional().meta({ description: 'name of the country it lies in' }),
  capital: z
    .boolean()
    .default(false)
    .meta({ description: 'whether it is the capital, and may stand for the country' }),
});

/** A thing that is measured. */
export const Measure = z.strictObject({
  id: Key,
  label: z
    .string()
    .min(1)
    .meta({ description: 'its name as it stands inside a sentence: "trade between A and B"' }),
  units: z
    .array(z.string())
    .default([])
    .meta({ description: 'units the measure is given in; none means any' }),
  terms: Words.meta({ description: 'phrases that name it; a trailing * stands for any ending' }),
  of: Key.optional().meta({ description: 'id of the measure that it is a part of' }),
  parts: z
    .array(Key)
    .default([])
    .meta({ description: 'ids of the measures that together make it up, with nothing left over' }),
});
export type Measure = z.infer<typeof Measure>;

/**
 * Sees that the parts and wholes of measures are measures of the list, that a sum has two parts or
 * more, and that none is a part of itself.
 */
function checkMeasures(measures: readonly Measure[], context: z.RefinementCtx): void {
  const ids = new Set(measures.map(({ id }) => id));
  const fault = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  for (const [at, { id, of, parts }] of measures.entries()) {
    const named = [
      ...(of === undefined ? [] : [{ name: of, path: [at, 'of'] }]),
      ...parts.map((name, place) => ({ name, path: [at, 'parts', place] })),
    ];
    for (const { name, path } of named) {
      if (!ids.has(name)) fault(path, `there is no measure “${name}”`);
      if (name === id) fault(path, 'a measure is no part of itself');
    }
    if (parts.length === 1) fault([at, 'parts'], 'name all parts that make it up');
    if (new Set(parts).size < parts.length) fault([at, 'parts'], 'name each part once');
  }
}

/** `corpus.yml`: what the site is called and the words of its subject. */
export const Corpus = z.strictObject({
  title: z.string().min(1).default('Articles compared'),
  description: z.string().default('What these articles claim, and where they agree and part.'),
  sources: z.array(z.string()).default([]).meta({ description: 'source ids, in order' }),
  topics: z.array(Topic).default([]),
  people: z.array(Person).default([]),
  bodies: z.array(Body).default([]),
  places: z.array(Place).default([]),
  measures: z.array(Measure).default([]).superRefine(checkMeasures),
});
export type Corpus = z.infer<typeof Corpus>;
