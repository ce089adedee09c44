import * as z from 'zod';
import { Line } from './line.ts';

const PersonInParts = z.strictObject({
  family: Line.meta({ description: 'family name with its particles: "van der Berg"' }),
  given: Line.optional().meta({ description: 'given names or initials' }),
  suffix: Line.optional().meta({ description: 'what follows a name: "Jr."' }),
});

const Body = z.strictObject({
  body: Line.meta({ description: 'name of a body, or any that stays in one piece' }),
});

/** One of the authors of an article, as whoever added it lists them. */
export const Author = z.union([Line, PersonInParts, Body]).meta({
  description:
    'a person as the name is written, "Ada van der Berg" or "van der Berg, Ada"; a person in parts; or a body',
});
export type Author = z.infer<typeof Author>;
