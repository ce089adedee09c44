import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { kindsOf } from '../corpus/kinds.ts';
import { STANDINGS, type Standing, standingOn } from '../corpus/standing.ts';
import { othersByStanding } from '../corpus/witnesses.ts';
import { lemma } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import { siglum, verdict } from './elements.ts';

/** The id of a claim's card, which its note and its mark open. */
export function cardId(claim: Claim): string {
  return `card-${claim.id}`;
}

/** How a claim stands, on one line: "lemma] ✕ contradict D = agree A C". Its lemma opens the card. */
export function note(corpus: Corpus, claim: Claim): Element {
  const button = { type: 'button', className: ['lemma'], popovertarget: cardId(claim) };
  const others = othersByStanding(corpus, claim);
  return h('li', { className: ['note-line', ...kindsOf(corpus, claim)] }, [
    h('button', button, lemma(claim.quote)),
    ...[...others].flatMap(([standing, sources]) => [
      ' ',
      h('span', { className: ['stands'] }, [
        verdict(standing),
        ' ',
        h(
          'span',
          { className: ['who'] },
          sources.map((source) => siglum(corpus, source)),
        ),
      ]),
    ]),
  ]);
}

/** On how many questions a source stands how, disagreement first: "✕ contradict = agree ×2". */
export function standings(questions: readonly Question[], source: string): (Element | string)[] {
  const amounts = Map.groupBy(questions, (question): Standing => standingOn(question, source));
  return STANDINGS.flatMap((standing) => {
    const amount = amounts.get(standing)?.length ?? 0;
    return amount === 0 ? [] : [verdict(standing, amount), ' '];
  });
}
