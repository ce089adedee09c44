import type { Claim } from '../../schemas/claim.ts';
import type { Question } from '../../schemas/question.ts';
import { common, type Located } from '../overlap.ts';

/** A question of the site with the claims that it brings together. */
export interface Group {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** Questions with their claims; an id that is none of the claims is left out. */
export function groupsOf(questions: readonly Question[], claims: readonly Claim[]): Group[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return questions.map((question) => ({
    question,
    claims: question.members.flatMap((id) => byId.get(id) ?? []),
  }));
}

/** The passages that share text with a claim of the group. */
export function passagesIn({ claims }: Group, passages: readonly Located[]): Located[] {
  return passages.filter((passage) => claims.some((claim) => common(claim, passage) > 0));
}

/** How many sources the items are of. */
export function sourceCount(items: readonly Pick<Located, 'source'>[]): number {
  return new Set(items.map(({ source }) => source)).size;
}
