import * as z from 'zod';
import { Fact } from './fact.ts';

export const StatementForm = z
  .enum(['quoted', 'reported'])
  .meta({ description: 'quoted: in the speaker’s own words; reported: retold by the article' });

/** Words that the article credits to a named person, body or group. */
export const Statement = Fact.extend({
  speaker: z.string().meta({ description: 'canonical name, or the group as named' }),
  speaker_role: z.string().nullable().meta({ description: 'role or affiliation as given' }),
  form: StatementForm,
});
export type Statement = z.infer<typeof Statement>;

/** A person, body or group that at least one source credits with words. */
export const Voice = z.strictObject({
  id: z.string().meta({ description: 'slug of the name, for its address' }),
  name: z.string().meta({ description: 'canonical name, or the group as named' }),
  role: z.string().nullable().meta({ description: 'role as first given by a source' }),
  statements: z.array(z.string()).meta({ description: 'statement ids, in order of the sources' }),
});
export type Voice = z.infer<typeof Voice>;
