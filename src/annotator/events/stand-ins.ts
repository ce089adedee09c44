import { GROUPS } from '../lexicon/events.ts';
import { lower } from '../figures/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { EventScene } from './scene.ts';

/**
 * Who is meant by a subject that names nobody: "he" the one named first before it in the sentence,
 * else the last one of the sentences before; "they" and "the two ministers" the several of the
 * sentence, else those of the last event that several took part in; "the company" who was told of as
 * such. Empty where that is not known.
 *
 * @param head the token of the noun or pronoun
 */
export function meantBy(scene: EventScene, { from, to }: Stretch, head: number): readonly string[] {
  const { tokens } = scene;
  const word = lower(tokens, head);
  if (/^(?:he|she)$/.test(word)) return [peopleBefore(scene, from)[0] ?? scene.he ?? []].flat();
  if (word === 'they' || (GROUPS.has(word) && lower(tokens, from) === 'the'))
    return together(scene, from);
  if (word === 'it') return itself(scene, from);
  const name = lower(tokens, from) === 'the' ? scene.meant(tokens.slice(from, to)) : undefined;
  return name === undefined ? [] : [name];
}

function together(scene: EventScene, at: number): readonly string[] {
  const people = peopleBefore(scene, at);
  if (people.length > 1) return people;
  const last = scene.memory.at(-1)?.participants ?? [];
  return last.length > 1 ? last : [];
}

function peopleBefore({ mentions }: EventScene, at: number): string[] {
  const people = mentions.filter(({ kind, to }) => kind === 'person' && to <= at);
  return [...new Set(people.map(({ name }) => name))];
}

/** The body or country that is the subject of a clause before "it" in the sentence. */
function itself({ parse, mentions }: EventScene, at: number): string[] {
  const subject = parse.clauses.findLast(
    ({ subject, verb }) => subject !== null && subject.to <= at && verb.from < at,
  )?.subject;
  const named = mentions.find(
    ({ kind, country, from }) =>
      (kind === 'body' || country) && subject && subject.from <= from && from < subject.to,
  );
  return named === undefined ? [] : [named.name];
}
