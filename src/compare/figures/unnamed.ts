import type { Claim } from '../../schemas/claim.ts';
import type { Subject } from '../../schemas/ledger-question.ts';
import { draftOf, type QuestionDraft } from '../question-draft.ts';
import { firstOfEach, isShared } from '../group.ts';
import type { Contexts } from '../likeness/context.ts';
import { rateOf } from '../../schemas/rated-unit.ts';
import { isCount } from '../unit.ts';
import { digitsOf } from './alike.ts';
import { termsOf } from '../../words/terms.ts';
import { type Figure, stretchOfFigure } from './figure.ts';
import type { MeasureKnowledge } from './measures.ts';
import { sameMeasure } from './same-measure.ts';
import { samePeriodVerdict } from './verdict.ts';

/** So many of the words that figures share tell in a question what they are about. */
const MOST_WORDS = 3;

/**
 * Questions on figures whose measure the vocabulary does not name, and that the words around them
 * bring together. Figures of a measure that it does name are asked of elsewhere.
 */
export function unnamedQuestions(
  figures: readonly Figure[],
  ownerOf: (fact: string) => Claim,
  contexts: Contexts,
  knowledge: MeasureKnowledge,
): QuestionDraft[] {
  return sameMeasure(figures, ownerOf, contexts, knowledge).flatMap((linked) => {
    const ofOneTime = ofOne(linked, stretchOfFigure);
    const ofOneRate = ofOne(ofOneTime, ({ unit }) => rateOf(unit));
    const group = firstOfEach(ofOneRate, ({ position: { source }, quantity, denied }) =>
      [source, quantity.value, denied].join(' '),
    );
    const [first] = group;
    if (first === undefined || !isShared(group)) return [];
    const own = ownWords(group);
    const shared = sharedWords(group, own, ownerOf, contexts);
    const about = shared.slice(0, MOST_WORDS);
    // "five years": nothing tells what both are of, and chance repeats a number of one digit.
    if (about.length === 0 && !isCount(first.unit) && digitsOf(first) < 2) return [];
    const words = [...shared, ...own.values()];
    const key = `${first.amount} ${about.join(' ')}`;
    const subject: Subject = {
      asks: 'same-figure',
      of: [first.amount, ...about],
      at: first.period,
    };
    const aboutWords = about.length === 0 ? '' : ` (${about.join(', ')})`;
    const question = `Do the sources agree on ${first.amount}${aboutWords}?`;
    const asked = { key, subject, question, kind: 'figure', words } as const;
    return [draftOf(asked, group, samePeriodVerdict)];
  });
}

/**
 * Of figures that something parts those of the one that most of them name, and those that name none.
 *
 * @param nameOf what a figure names; empty where it names none
 */
function ofOne(group: readonly Figure[], nameOf: (figure: Figure) => string): Figure[] {
  const named = group.filter((figure) => nameOf(figure) !== '');
  const [most] = [...Map.groupBy(named, nameOf).values()].toSorted((a, b) => b.length - a.length);
  return group.filter((figure) => nameOf(figure) === '' || most?.includes(figure) === true);
}

/** The words of the figures themselves by their keys, without numbers: the things that they count. */
function ownWords(group: readonly Figure[]): Map<string, string> {
  const terms = group.flatMap(({ quantity }) => termsOf(quantity.quote));
  return new Map(terms.flatMap(({ key, text }) => (/^\d/.test(key) ? [] : [[key, text]])));
}

/**
 * The words that claims of two sources or more have in common, beside those of the figures: those of
 * most sources first, of these the rarest.
 */
function sharedWords(
  group: readonly Figure[],
  own: ReadonlyMap<string, string>,
  ownerOf: (fact: string) => Claim,
  { rarity, termsOf: termsOfClaim }: Contexts,
): string[] {
  const found = new Map<string, { text: string; sources: Set<string> }>();
  for (const { quantity, position } of group)
    for (const { key, text } of termsOfClaim(ownerOf(quantity.id))) {
      if (/^\d/.test(key) || own.has(key)) continue;
      const word = found.get(key) ?? { text, sources: new Set() };
      found.set(key, { ...word, sources: word.sources.add(position.source) });
    }
  return [...found]
    .filter(([, { sources }]) => sources.size > 1)
    .sort(([a, one], [b, other]) => other.sources.size - one.sources.size || rarity(b) - rarity(a))
    .map(([, { text }]) => text);
}
