import type { Hit } from '../hit.ts';
import type { ClaimsIndex } from '../index/claims-index.ts';
import type { Plan, Unit } from '../query/plan.ts';
import { type FittingQuestion, WHOLE } from './questions.ts';

/** Why a source has no hit. */
export interface Silence {
  /** As the facts name it; `answers` where it speaks to the question in other words. */
  readonly why: 'earlier' | 'unmatched' | 'unmentioned' | 'answers';
  /** The same in words where the question tells it; else empty. */
  readonly words: string;
  /** The question that tells it; else null. */
  readonly question: string | null;
}

/**
 * Why each source without a hit has none, by its id. Where one question has all the words, it is as
 * that question tells it. Else the whole texts are searched for the words, their other names and
 * all words of the topics that they speak of: a source with none of them does not mention it, and
 * of a source with some nothing more is said. Where no source has a hit none is called silent, since
 * it may be the words: only those are told whose text has all of them. Of words that only carry a
 * text the index knows nothing.
 */
export async function silences(
  index: ClaimsIndex,
  plan: Plan,
  hits: readonly Hit[],
  fitting: readonly FittingQuestion[],
): Promise<Map<string, Silence>> {
  if (plan.units.some((unit) => isIdle(index, unit))) return new Map();
  if (hits.length === 0) return elsewhere(index, plan);
  const whole = fitting.filter(({ share }) => share >= WHOLE);
  const question = whole.length === 1 ? whole[0]?.question : undefined;
  const told = new Map<string, Silence>([
    ...(question?.verdictSources ?? [])
      .flatMap(([, sources]) => sources)
      .map(
        (source) =>
          [source, { why: 'answers', words: '', question: question?.id ?? null }] as const,
      ),
    ...(question?.absent ?? []).flatMap(([source, why, words]) =>
      isWhy(why) ? [[source, { why, words, question: question?.id ?? null }] as const] : [],
    ),
  ]);
  const speaking = new Set([
    ...(await sourcesWithAny(index, soughtKeys(index, plan))),
    ...plan.topics.flatMap(({ sources }) => sources),
  ]);
  const found = new Set(hits.flatMap(({ filed }) => filed.source));
  return new Map(
    index.sources
      .filter((source) => !found.has(source))
      .map((source): [string, Silence] => {
        const byQuestion = told.get(source);
        const why = speaking.has(source) ? 'unmatched' : 'unmentioned';
        // A question may ask of less than the words do: that its own are not there is not enough.
        const holds = byQuestion?.why !== 'unmentioned' || why === 'unmentioned';
        return [source, byQuestion && holds ? byQuestion : { why, words: '', question: null }];
      }),
  );
}

/** The sources that have all that was looked for, in words that are no claim or far apart. */
async function elsewhere(index: ClaimsIndex, { units }: Plan): Promise<Map<string, Silence>> {
  const found = await Promise.all(
    units.map((unit) => sourcesWithAny(index, soughtKeys(index, { units: [unit] }))),
  );
  const all = index.sources.filter((source) => found.every((sources) => sources.has(source)));
  return new Map(all.map((source) => [source, { why: 'unmatched', words: '', question: null }]));
}

/** Whether a unit is of words that only carry a text, of which the index does not tell who has them. */
function isIdle({ lookup }: ClaimsIndex, { options }: Unit): boolean {
  return options.every(({ keys }) => keys.every((key) => lookup.stops(key)));
}

function isWhy(why: string): why is 'earlier' | 'unmatched' | 'unmentioned' {
  return why === 'earlier' || why === 'unmatched' || why === 'unmentioned';
}

/** Runs of keys of which a text that speaks of it has at least one. */
function soughtKeys(
  { lookup }: ClaimsIndex,
  { units }: Pick<Plan, 'units'>,
): (readonly string[])[] {
  const options = units.flatMap((unit) => unit.options.filter(({ how }) => how !== 'country'));
  return options.map(({ keys }) => keys.filter((key) => !lookup.stops(key)));
}

/**
 * The sources whose text has all keys of a run, wherever: more than those that have the
 * run.
 */
async function sourcesWithAny(
  index: ClaimsIndex,
  runs: readonly (readonly string[])[],
): Promise<Set<string>> {
  const found = await Promise.all(
    runs.map(async (keys) => {
      const sets = await Promise.all(keys.map((key) => index.sourcesWith(key)));
      return index.sources.filter((source) => sets.every((set) => set.has(source)));
    }),
  );
  return new Set(found.flat());
}
