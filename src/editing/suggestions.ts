import { Document } from 'yaml';
import type { Claim } from '../schemas/claim.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Related } from '../schemas/question.ts';

/** A file for `questions/` that an editor has yet to word. */
export interface Suggestion {
  /** Words that its passages share, as a file name without its ending. */
  readonly id: string;
  readonly text: string;
}

/** So much of the passages of a draft a further one must be related to. */
const COMMON_SHARE = 0.5;

/** So many shared words name a draft. */
const MOST_WORDS = 3;

/** Passages that may speak to one thing, the likest first. */
interface Group {
  readonly claims: Set<string>;
  readonly shared: readonly string[];
}

/** Related passages that no question holds yet, as drafts, those likest to each other first. */
export function suggestions(facts: Facts): Suggestion[] {
  const claims = new Map(facts.claims.map((claim) => [claim.id, claim]));
  const seen = new Map<string, number>();
  return groupsOf(unheld(facts)).map(({ claims: ids, shared }) => {
    const name = idOf(shared);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const own = facts.claims
      .filter(({ id }) => ids.has(id))
      .flatMap(({ id }) => claims.get(id) ?? []);
    return {
      id: count === 1 ? name : `${name}-${String(count)}`,
      text: draftOf(own, shared),
    };
  });
}

/** Related passages of which no question has both, by likeness. */
function unheld({ questions, related }: Facts): Related[] {
  const held = new Map<string, Set<string>>();
  for (const { members } of questions)
    for (const member of members) {
      const others = held.get(member) ?? new Set();
      for (const other of members) others.add(other);
      held.set(member, others);
    }
  return related
    .filter(({ claims: [a, b] }) => held.get(a)?.has(b) !== true)
    .toSorted((a, b) => b.score - a.score);
}

function groupsOf(pairs: readonly Related[]): Group[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { claims } of pairs)
    for (const [at, claim] of claims.entries())
      neighbours.set(claim, (neighbours.get(claim) ?? new Set()).add(claims[1 - at] ?? ''));
  const byClaim = new Map<string, Group>();
  const groups: Group[] = [];
  for (const { claims, shared } of pairs) {
    const [a, b] = claims;
    const [ofA, ofB] = [byClaim.get(a), byClaim.get(b)];
    if (ofA === undefined && ofB === undefined) {
      const group = { claims: new Set(claims), shared };
      groups.push(group);
      for (const claim of claims) byClaim.set(claim, group);
    } else if (ofA === undefined || ofB === undefined) {
      const [group, claim] = ofA === undefined ? [ofB, a] : [ofA, b];
      if (group !== undefined && isNear(claim, group, neighbours)) {
        group.claims.add(claim);
        byClaim.set(claim, group);
      }
    }
  }
  return groups;
}

function isNear(
  claim: string,
  { claims }: Group,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const near = [...claims].filter((other) => neighbours.get(claim)?.has(other) === true);
  return near.length >= COMMON_SHARE * claims.size;
}

function idOf(shared: readonly string[]): string {
  const words = shared
    .slice(0, MOST_WORDS)
    .join(' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'passages' : words;
}

/** A draft with all that is known; what the editors have to write is left empty. */
function draftOf(claims: readonly Claim[], shared: readonly string[]): string {
  const topics = [...new Set(claims.flatMap((claim) => claim.topics))];
  const document = new Document({
    question: '',
    topics,
    readings: claims.map(({ source, voice, id }) => ({
      source,
      says: '',
      ...(voice === null ? {} : { voice }),
      claims: [id],
    })),
    words: shared,
    by: '',
    date: '',
  });
  document.commentBefore = [
    ' Word the question and what each source says. Leave the verdict out, or give it with "why".',
    ...claims.map(({ id, quote }) => ` ${id}: ${quote.replace(/\s+/gu, ' ')}`),
  ].join('\n');
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}
