import type { EventFact } from '../../schemas/event.ts';
import type { Ruling } from '../ruling.ts';
import { timeOf } from '../position.ts';
import { contains, overlaps } from '../time.ts';
import { listWords, periodWords } from '../wording.ts';
import type { CountryOf } from './cluster.ts';
import type { Telling } from './telling.ts';

const rule = 'same-event';

/** How tellings of one event stand to each other: by time, then by where and with whom. */
export function eventVerdict(group: readonly EventFact[], { countryOf, countIn }: Telling): Ruling {
  const times = [...new Set(group.map((event) => timeOf(event) ?? ''))];
  const told = times.map((time) => periodWords(time)).join('; ');
  const clash = times.find((a) => times.some((b) => !overlaps(a, b)));
  if (clash !== undefined) {
    return {
      verdict: 'differ',
      reason: 'period',
      rule,
      why: `The times do not fit into each other: ${told}.`,
    };
  }
  const counts = group.map(countIn);
  if (counts.includes(null) && counts.some((count) => count !== null)) {
    const given = counts.flatMap((count) => count ?? []);
    return {
      verdict: 'complement',
      reason: 'scope',
      rule,
      why: `Some count (${listWords(given)}), others do not.`,
    };
  }
  const scope = differentScope(group, countryOf);
  if (scope !== undefined) return { verdict: 'complement', reason: 'scope', rule, why: scope };
  const nested = times.every((a) => times.every((b) => contains(a, b) || contains(b, a)));
  if (!nested)
    return { verdict: 'complement', reason: 'period', rule, why: `The times overlap: ${told}.` };
  const why =
    times.length === 1
      ? `All put it at the same time: ${told}.`
      : `The times fit into each other, some given more closely than others: ${told}.`;
  return { verdict: 'agree', reason: null, rule, why };
}

/** Other countries, or other people met, are other parts of one picture. */
function differentScope(group: readonly EventFact[], countryOf: CountryOf): string | undefined {
  const wheres = group
    .map(({ places }) => new Set(places.map(countryOf)))
    .filter(({ size }) => size > 0);
  const all = new Set(wheres.flatMap((places) => [...places]));
  if (wheres.some(({ size }) => size < all.size))
    return `Each tells a part of where: ${listWords([...all])}.`;
  if (group.some(({ type }) => type !== 'meeting' && type !== 'signing')) return undefined;
  const whos = group.map(({ participants }) => new Set(participants));
  const everybody = new Set(whos.flatMap((names) => [...names]));
  return whos.some(({ size }) => size < everybody.size)
    ? `Each tells a part of who took part: ${listWords([...everybody])}.`
    : undefined;
}
