import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Corpus } from '../corpus/corpus.ts';
import { answersTo } from '../corpus/answers.ts';
import type { Note } from '../corpus/notes.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { excerpt } from '../format/excerpt.ts';
import { formatAttribution, formatSourceDate, joined } from '../format/source.ts';
import { type Marking, noteWords } from './note.ts';

/** So much of a quotation stands in a note on paper. */
const LONGEST = 220;

/** The disagreements of an article as numbered notes with quotations, for paper. */
export function endNotes({ corpus }: Marking, notes: readonly Note[]): Element | undefined {
  if (notes.length === 0) return undefined;
  const properties = { className: ['end-notes'], 'data-apparatus': '', 'aria-hidden': 'true' };
  const items = notes.map((note) =>
    h('li', [...noteWords(note), '. ', ...quotations(corpus, note)]),
  );
  return h('div', properties, [
    h('p', h('b', 'Where other articles read otherwise')),
    h('ol', items),
  ]);
}

/** The words of each source that disagrees, with who says them and when. */
function quotations(corpus: Corpus, { claim, questions }: Note): (Element | string)[] {
  const told = answersTo(corpus, claim)
    .filter(({ question }) => questions.includes(question.id))
    .flatMap(({ answers }) => answers)
    .filter(({ verdict }) => isDisagreement(verdict))
    .map(({ passage }) => passage);
  const byClaim = Map.groupBy(told, (passage) => passage.claim.id);
  return [...byClaim.values()].flatMap(([first]) => {
    if (!first) return [];
    const { source, claim: other, words } = first;
    const { before, words: cue, after } = excerpt(other.quote, words, LONGEST);
    return [
      h('q', before + cue + after),
      ` ${joined([source.sign, formatAttribution(source), formatSourceDate(source)])}. `,
    ];
  });
}
