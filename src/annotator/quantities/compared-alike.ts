import { isCompared } from './compared.ts';
import { lower } from '../text/read.ts';
import type { QuantityDraft } from './find.ts';
import type { FigureScene } from './scene.ts';

/**
 * "grew 0.1%, down from 0.7%", "40 medals, against 35": what another figure is compared with is of the
 * same thing, a change where that one is.
 *
 * @param drafts those of a sentence, in order
 */
export function compareAlike(
  scene: FigureScene,
  drafts: readonly QuantityDraft[],
): QuantityDraft[] {
  const compared = scene.figures.map((figure) => isCompared(scene, figure));
  return drafts.map((draft, index) => {
    const main = drafts.findLast(
      ({ unit, status }, place) =>
        place < index &&
        compared[place] === false &&
        unit === draft.unit &&
        status === draft.status,
    );
    const isMain = compared[index] === true && main !== undefined && draft.direction === null;
    if (!isMain || isOfOwn(scene, main, draft)) return draft;
    return { ...draft, measure: main.measure, direction: main.direction };
  });
}

/** "against imports of | $4 billion", "fell 5% from | 38%", or of another clause: no figure like the main one. */
function isOfOwn(
  { tokens, parse }: FigureScene,
  main: QuantityDraft,
  { from }: QuantityDraft,
): boolean {
  const lead = lower(tokens, from - 1);
  if (lead === 'of') return true;
  const isLevel = lead === 'from' && !/^(?:down|up)$/.test(lower(tokens, from - 2));
  if (isLevel && main.direction !== null) return true;
  return parse.clauses.some(
    ({ subject, subjectBy }) =>
      subjectBy === 'own' && subject !== null && main.to <= subject.from && subject.to <= from,
  );
}
