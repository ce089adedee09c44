import { Document } from 'yaml';
import { named } from '../compare/named.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Related } from '../schemas/question.ts';
import { unasked } from '../schemas/unasked.ts';

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
  const groups = groupsOf(unasked(facts));
  return named(groups, ({ shared }) => shared.slice(0, MOST_WORDS).join(' '), 'passages').map(
    ([id, { claims, shared }]) => {
      const own = facts.claims.filter((claim) => claims.has(claim.id));
      return { id, text: draftOf(own, shared) };
    },
  );
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
