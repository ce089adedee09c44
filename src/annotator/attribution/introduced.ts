import { TITLES } from '../lexicon/people.ts';
import { lower } from '../figures/read.ts';
import type { Mention } from '../names/mention.ts';
import { joined } from '../names/shape.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { peopleIn, type SentenceContext } from './context.ts';
import { afterName, afterSpeaker, type KnownSpeakers, speakerNamed } from './known.ts';
import { beforeTitles } from './named.ts';
import { isBehind, type ReportingClause } from './reporting-clause.ts';
import { unnamedPerson } from './unnamed.ts';

/** What is known with the bodies of a sentence, which "the bank" may mean in the same sentence. */
export function withBodies(context: SentenceContext): KnownSpeakers {
  return context.mentions
    .filter(({ kind }) => kind === 'body')
    .map((body) => introduced(context, body, roleBehind(context, body.to)))
    .reduce(afterName, context.known);
}

/** What is known with the first person whom a sentence names, or one who is not named, for whom "he" stands next. */
export function withPerson(context: SentenceContext): KnownSpeakers {
  const [person] = peopleIn(context);
  const known =
    person === undefined
      ? context.known
      : afterName(context.known, speakerNamed(context.known, person));
  return { ...known, lastPerson: unnamedPerson(context) ?? known.lastPerson };
}

/** What is known behind a sentence: its people with their roles, then who speaks in it. */
export function knownBehind(
  context: SentenceContext,
  clauses: readonly ReportingClause[],
  attributions: readonly Attribution[],
): KnownSpeakers {
  const titled = context.mentions.flatMap((mention) => {
    const role = roleOf(context, mention);
    return role === undefined ? [] : [{ ...introduced(context, mention, role), resolved: false }];
  });
  const known = withPerson({ ...context, known: titled.reduce(afterName, context.known) });
  const speakers = attributions.map(({ speaker }) => speaker);
  return [...speakers, ...announced(context, clauses)].reduce(afterSpeaker, known);
}

function introduced({ known }: SentenceContext, mention: Mention, role = ''): Speaker {
  return { ...speakerNamed(known, mention), role: role === '' ? null : role };
}

/** The title before a person's name, or the description behind it: "Premier A.", "A., the premier,". */
function roleOf(context: SentenceContext, { kind, by, from, to }: Mention): string | undefined {
  if (kind !== 'person' || by === 'role') return undefined;
  const start = officeBefore(context, from);
  return start < from ? joined(context.tokens.slice(start, from)) : roleBehind(context, to);
}

/** "Vice Premier of the State Council of X | A. Name" is no longer than this before the name, in tokens. */
const LONGEST_OFFICE = 16;

/** The start of the titles before a name, or of an office "of" something that no other name parts from it. */
function officeBefore({ tokens, names, from }: SentenceContext, at: number): number {
  const near = beforeTitles(tokens, at, from);
  if (near < at) return near;
  for (let start = at - 1; start >= Math.max(from, at - LONGEST_OFFICE); start -= 1) {
    if (names.endingAt(start + 1)?.kind === 'person') return at;
    const opens = lower(tokens, start + 1) === 'of' && start + 1 < at;
    if (opens && TITLES.has(lower(tokens, start))) return beforeTitles(tokens, start + 1, from);
  }
  return at;
}

const LONGEST_ROLE = 12;

function roleBehind({ tokens, to }: SentenceContext, at: number): string | undefined {
  if (lower(tokens, at) !== ',' || !/^(?:an?|the)$/u.test(lower(tokens, at + 1))) return undefined;
  for (let end = at + 2; end < Math.min(to, at + LONGEST_ROLE); end += 1)
    if (lower(tokens, end) === ',') return joined(tokens.slice(at + 1, end));
  return undefined;
}

/** "The minister said:" — the words follow in the next paragraph; "“No,” he said." — in the next sentence. */
function announced(context: SentenceContext, clauses: readonly ReportingClause[]): Speaker[] {
  const { tokens, to, runs, mentions, known } = context;
  const beside = clauses.find((clause) => runs.some((run) => isBehind(clause, run)));
  const speakers = beside === undefined ? [] : [beside.speaker];
  if (tokens[to - 1]?.text !== ':') return speakers;
  // "And this from the mayor, A. Name:"
  const named = mentions.find((mention) => mention.kind === 'person' && mention.to === to - 1);
  const last = clauses.at(-1)?.speaker ?? (named && speakerNamed(known, named));
  return last === undefined ? speakers : [...speakers, last];
}
