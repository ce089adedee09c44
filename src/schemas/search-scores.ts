import * as z from 'zod';

/** A query as a reader types it, with the claims that answer it; none where it must find nothing. */
export const JudgedQuery = z.strictObject({
  query: z.string().min(1),
  right: z.array(z.string()),
});
export type JudgedQuery = z.infer<typeof JudgedQuery>;

const Count = z.int().nonnegative();

/** How one engine did with a set of queries. */
export const EngineScore = z.strictObject({
  engine: z.string(),
  first: Count.meta({ description: 'queries with a right claim first' }),
  three: Count.meta({ description: 'queries with a right claim among the first three' }),
  nothing: Count.meta({ description: 'queries that must find nothing, and did' }),
});
export type EngineScore = z.infer<typeof EngineScore>;

/** How all engines did with a set of queries. */
export const SetScore = z.strictObject({
  set: z.enum(['tuning', 'held']),
  queries: Count.meta({ description: 'queries that claims answer' }),
  traps: Count.meta({ description: 'queries that must find nothing' }),
  engines: z.array(EngineScore),
});
export type SetScore = z.infer<typeof SetScore>;

/** The published figures of the search, with the claims that they were measured on. */
export const SearchScores = z.strictObject({
  claims: z.string().meta({ description: 'digest of the ids and quotes of all claims' }),
  sets: z.array(SetScore),
});
export type SearchScores = z.infer<typeof SearchScores>;
