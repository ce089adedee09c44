import type { Card } from './card.ts';

/** What readers who do not see a card are told of it, in sentences. */
export function cardAlt({ text, quoted, verdict }: Card, description: string): string {
  const told = quoted
    ? `the words “${text}” and how other articles stand to them`
    : verdict === null
      ? `the title “${text}”`
      : `the question “${text}”, what each article says to it, and the verdict: ${verdict.word}`;
  return `A card with ${told}. ${description}`.trim();
}
