import { BARE, isReplaced } from '../figures/bare.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isCompared } from './compared.ts';
import { isRevised } from './denied.ts';
import { lower } from '../text/read.ts';
import type { QuantityDraft } from './find.ts';
import { isOfOther } from './thing.ts';
import type { FigureScene } from './scene.ts';

/** "but | rather | $5 billion" */
const BEHIND_BUT = new Set(['in', 'only', 'rather']);

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
    const figure = scene.figures[index];
    if (!isMain || isOfOwn(scene, main, draft) || (figure && isOfOther(scene, figure)))
      return draft;
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

/**
 * "not 1.15 million people, as reported, but 1.16 million", "1.16 million people, not 1.15 million":
 * a figure that is put right and the one in its place are of the same thing and time, told in the
 * same way.
 *
 * @param drafts those of a sentence, in order
 */
export function putRight(scene: FigureScene, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const { tokens, figures } = scene;
  return drafts.map((draft, index) => {
    const replaced = inPlaceOf(scene, figures[index], drafts);
    if (replaced !== undefined)
      return {
        ...draft,
        ...replaced,
        status: draft.status === 'observed' ? replaced.status : draft.status,
      };
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    if (before !== undefined && isRight(tokens, before, draft)) return likeWrong(draft, before);
    const late = after !== undefined && draft.period === null && isRight(tokens, draft, after);
    return late ? { ...draft, period: after.period, implied: ['period'] } : draft;
  });
}

/** What a figure that is put right has from the one in its place; undefined for any other. */
function inPlaceOf(
  scene: FigureScene,
  figure: FigureAt | undefined,
  drafts: readonly QuantityDraft[],
) {
  if (figure === undefined) return undefined;
  const isOther = ({ unit, denied }: QuantityDraft): boolean => unit === figure.unit && !denied;
  const isBefore = ({ to }: QuantityDraft): boolean => to <= figure.from;
  const right = isRevised(scene, figure)
    ? drafts.find(isOther)
    : mayTakeName(scene.tokens, figure) && drafts.findLast((one) => isOther(one) && isBefore(one));
  if (!right) return undefined;
  const { measure, status, direction, per, period, implied, carried } = right;
  return { measure, status, direction, per, period, implied, carried };
}

/** Whether a figure that is replaced is of what the one in its place is of: "38 ships, not | 40", "$38, not | $40"; not "38 ships, not | 40 trains" */
function mayTakeName(tokens: FigureScene['tokens'], { kind, rule, from }: FigureAt): boolean {
  return (kind !== 'count' || rule === BARE) && isReplaced(tokens, from);
}

function isRight(
  tokens: FigureScene['tokens'],
  wrong: QuantityDraft,
  { from, unit }: QuantityDraft,
): boolean {
  let but = from - 1;
  while (but > wrong.to && BEHIND_BUT.has(lower(tokens, but))) but -= 1;
  return wrong.denied && wrong.unit === unit && lower(tokens, but) === 'but';
}

function likeWrong(draft: QuantityDraft, wrong: QuantityDraft): QuantityDraft {
  const { measure, status, period, per } = wrong;
  const own = draft.carried === null && !draft.implied.includes('period') && draft.period !== null;
  const isOwn = own && draft.period !== period;
  return {
    ...draft,
    measure,
    status,
    per: draft.per ?? per,
    ...(isOwn || period === null ? {} : { period, implied: ['period'] }),
  };
}
