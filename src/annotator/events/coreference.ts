import { GROUPS } from '../lexicon/events.ts';
import { lower } from '../text/read.ts';
import type { Mention } from '../names/mention.ts';
import type { Stretch } from '../text/tokens.ts';
import type { EventContext } from './context.ts';
import { isIn } from './subject.ts';

/**
 * Who is meant by a subject that names nobody: "he" the one named first before it in the sentence,
 * else the last one of the sentences before; "they" and "the two ministers" the several of the
 * sentence, else those of the last event that several took part in; "the company" who was told of as
 * such. Empty where that is not known.
 *
 * @param head the token of the noun or pronoun
 */
export function meantBy(
  context: EventContext,
  { from, to }: Stretch,
  head: number,
): readonly string[] {
  const { tokens } = context;
  const word = lower(tokens, head);
  if (/^(?:he|she)$/.test(word)) return himself(context, from);
  if (word === 'they' || (GROUPS.has(word) && lower(tokens, from) === 'the'))
    return together(context, from);
  if (word === 'it') return itself(context, from);
  const name = lower(tokens, from) === 'the' ? context.meant(tokens.slice(from, to)) : undefined;
  return name === undefined ? [] : [name];
}

/** The one person before "he" in the sentence; that of the sentences before where no other clause comes first. */
function himself(context: EventContext, at: number): readonly string[] {
  const { parse, he } = context;
  const people = peopleBefore(context, at);
  if (people.length > 0) {
    // "Mill's father was ill until he died"
    const isSubject = subjectsBefore(context, at).some(({ kind }) => kind === 'person');
    return people.length === 1 && isSubject ? people : [];
  }
  const isFirst = parse.clauses.every(({ verb }) => verb.from > at);
  return isFirst && he !== undefined && /^\p{Lu}/u.test(he) ? [he] : [];
}

function together(context: EventContext, at: number): readonly string[] {
  const people = peopleBefore(context, at);
  if (people.length > 1) return people;
  const last = context.known.at(-1)?.participants ?? [];
  return last.length > 1 ? last : [];
}

function peopleBefore({ mentions }: EventContext, at: number): string[] {
  const people = mentions.filter(({ kind, to }) => kind === 'person' && to <= at);
  return [...new Set(people.map(({ name }) => name))];
}

/** The body or country that is the subject of a clause before "it" in the sentence. */
function itself(context: EventContext, at: number): string[] {
  const named = subjectsBefore(context, at).find(({ kind, country }) => kind === 'body' || country);
  return named === undefined ? [] : [named.name];
}

/** What is named as the subject of the last clause whose verb stands before a token. */
function subjectsBefore({ parse, mentions }: EventContext, at: number): readonly Mention[] {
  const head = parse.clauses.findLast(({ subject, verb }) => subject !== null && verb.from < at)
    ?.subject?.head;
  return mentions.filter((mention) => isIn(mention, head ?? -1));
}
