import { count, list } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Corpus } from './corpus.ts';
import { seeAlso } from './see-also.ts';
import { speakingOn } from './passages.ts';

/** What is said of a claim of which no fact has a verdict: never a sign, never a verdict's word. */
export function unstampedWords(corpus: Corpus, claim: Claim): string {
  const questions = corpus.questionsOf(claim.id);
  const others = questions.flatMap((question) => speakingOn(corpus, question));
  const beside = signsBut(claim, others);
  if (beside !== '') return `Stands beside ${beside}, without a verdict.`;
  const related = signsBut(
    claim,
    seeAlso(corpus, claim).map(({ source }) => source),
  );
  if (related !== '') return `Not compared; see also ${related}.`;
  const naming = corpus.namingOf(claim.id).length;
  return naming > 0
    ? `Not compared; it has words of ${count(naming, 'question')} that others answer.`
    : 'No other source was found to speak to it.';
}

function signsBut(
  { source }: Claim,
  sources: readonly { readonly id: string; readonly sign: string }[],
): string {
  const signs = sources.filter(({ id }) => id !== source).map(({ sign }) => sign);
  return list([...new Set(signs)].sort());
}
