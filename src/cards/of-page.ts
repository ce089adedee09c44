import type { Corpus } from '../corpus/corpus.ts';
import { paths } from '../paths.ts';
import type { Card } from './card.ts';
import { articleCard, claimCard, pageCard, questionCard } from './contents.ts';
import type { PageHead } from './page-head.ts';

/** Finds the card of a page by its address from the site's root, "/claims/x/". */
export type CardOf = (page: string, head: PageHead) => Card;

/** Claims, questions and articles have cards of their own kind, every other page the general one. */
export function cardsOf(corpus: Corpus): CardOf {
  const own = new Map<string, () => Card>([
    ...corpus.claims.map(
      (claim) => [paths.claim(claim.id), () => claimCard(corpus, claim)] as const,
    ),
    ...corpus.questions.map(
      (question) => [paths.question(question.id), () => questionCard(corpus, question)] as const,
    ),
    ...corpus.sources.map(
      (source) => [paths.article(source.id), () => articleCard(corpus, source)] as const,
    ),
  ]);
  return (page, { title, description }) => {
    const card = own.get(page);
    return card ? card() : pageCard(corpus, title, description);
  };
}
