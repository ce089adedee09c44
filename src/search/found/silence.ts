import type { Hit } from '../hit.ts';
import type { ClaimsIndex } from '../index/claims-index.ts';
import type { Plan } from '../query/plan.ts';
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
 * of a source with some nothing more is said. Where no source has a hit nothing is told of any: it
 * may be the words.
 */
export async function silences(
  index: ClaimsIndex,
  plan: Plan,
  hits: readonly Hit[],
  fitting: readonly FittingQuestion[],
): Promise<Map<string, Silence>> {
  if (hits.length === 0) return new Map();
  const whole = fitting.filter(({ share }) => share >= WHOLE);
  const question = whole.length === 1 ? whole[0]?.question : undefined;
  const told = new Map<string, Silence>([
    ...(question?.standers ?? [])
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

function isWhy(why: string): why is 'earlier' | 'unmatched' | 'unmentioned' {
  return why === 'earlier' || why === 'unmatched' || why === 'unmentioned';
}

/** Runs of keys of which a text that speaks of it has at least one. */
function soughtKeys({ lookup }: ClaimsIndex, { units }: Plan): (readonly string[])[] {
  const options = units.flatMap((unit) => unit.options.map(({ keys }) => keys));
  return options.map((keys) => keys.filter((key) => !lookup.stops(key)));
}

/** The sources whose text has all keys of a run, wherever: more than those that have the run. */
async function sourcesWithAny(
  index: ClaimsIndex,
  runs: readonly (readonly string[])[],
): Promise<Set<string>> {
  const found = await Promise.all(
    runs
      .filter((keys) => keys.length > 0)
      .map(async (keys) => {
        const sets = await Promise.all(keys.map((key) => index.sourcesWith(key)));
        return index.sources.filter((source) => sets.every((set) => set.has(source)));
      }),
  );
  return new Set(found.flat());
}
