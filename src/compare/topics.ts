import type { Claim } from '../schemas/claim.ts';

/** The topics that claims of two sources or more are filed under; where there is none, all of theirs. */
export function sharedTopics(claims: readonly Claim[]): string[] {
  const sources = new Map<string, Set<string>>();
  for (const { topics, source } of claims)
    for (const topic of topics) sources.set(topic, (sources.get(topic) ?? new Set()).add(source));
  const shared = [...sources].filter(([, own]) => own.size > 1).map(([topic]) => topic);
  return shared.length > 0 ? shared : [...new Set(claims.flatMap(({ topics }) => topics))];
}
