import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { kindsOf } from '../corpus/kinds.ts';
import { STANDINGS, type Standing } from '../corpus/standing.ts';
import { speakingOn } from '../corpus/witnesses.ts';
import { lemma } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { siglum, verdict } from './elements.ts';

/** The id of a claim's card, which its note and its mark open. */
export function cardId(claim: Claim): string {
  return `card-${claim.id}`;
}

/** How a claim stands, on one line: "lemma] ✕ contradict = agree ×2 A C". Its lemma opens the card. */
export function note(corpus: Corpus, claim: Claim): Element {
  const questions = corpus.questionsOf(claim.id);
  const button = { type: 'button', className: ['lemma'], popovertarget: cardId(claim) };
  return h('li', { className: ['note-line', ...kindsOf(corpus, claim)] }, [
    h('button', button, lemma(claim.quote)),
    ' ',
    h('span', { className: ['stands'] }, [
      ...standings(questions),
      h(
        'span',
        { className: ['who'] },
        others(corpus, claim, questions).map((source) => siglum(corpus, source)),
      ),
    ]),
  ]);
}

/** How many questions have each verdict, disagreement first: "✕ contradict = agree ×2". */
export function standings(questions: readonly Question[]): (Element | string)[] {
  const amounts = Map.groupBy(questions, (question): Standing => question.verdict);
  return STANDINGS.flatMap((standing) => {
    const amount = amounts.get(standing)?.length ?? 0;
    return amount === 0 ? [] : [verdict(standing, amount), ' '];
  });
}

function others(corpus: Corpus, claim: Claim, questions: readonly Question[]): Source[] {
  const speaking = new Set(questions.flatMap((question) => speakingOn(corpus, question)));
  return corpus.sources.filter((source) => source.id !== claim.source && speaking.has(source));
}
