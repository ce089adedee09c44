import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Filed } from '../hit.ts';

/** What a claim is filed under, by filter. */
export function filedUnder(corpus: Corpus, claim: Claim): Filed {
  return {
    source: [claim.source],
    topic: topicsOf(corpus, claim),
    kind: kindsOf(claim),
    voice: voicesOf(corpus, claim),
    verdict: corpus.outcomesOf(claim.id),
    year: yearsOf(corpus, claim),
  };
}

/** Its own topics and those of the questions that it speaks to. */
function topicsOf(corpus: Corpus, { id, topics }: Claim): string[] {
  return [
    ...new Set([...topics, ...corpus.questionsOf(id).flatMap((question) => question.topics)]),
  ];
}

function kindsOf({ quantities, events, statements }: Claim): string[] {
  return [
    ...(quantities.length > 0 ? ['figure'] : []),
    ...(events.length > 0 ? ['event'] : []),
    ...(statements.length > 0 ? ['statement'] : []),
  ];
}

/** Every name by which a claim is credited to somebody. */
function voicesOf(corpus: Corpus, { voice, statements }: Claim): string[] {
  const speakers = statements.map(corpus.statement).map(({ speaker }) => speaker);
  return [...new Set([...(voice === null ? [] : [voice]), ...speakers])];
}

/** The years that its facts are about; of a period its first and its last. */
function yearsOf(corpus: Corpus, { quantities, events }: Claim): string[] {
  const times = [
    ...quantities.map(corpus.quantity).map(({ period }) => period),
    ...events.map(corpus.event).flatMap(({ start, end }) => [start, end]),
  ];
  const years = times.flatMap((time) => time?.split('/').map((one) => one.slice(0, 4)) ?? []);
  return [...new Set(years.filter((year) => /^\d{4}$/.test(year)))].sort();
}
