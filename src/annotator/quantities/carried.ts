import type { FigureAt } from '../recognisers/draft.ts';
import { follows, lower } from '../recognisers/read.ts';
import { covers } from '../text/tokens.ts';
import type { Carried } from './memory.ts';
import { isLasting } from './lasting.ts';
import type { FigureScene } from './scene.ts';
import { tenseOf } from './tense.ts';

/**
 * The period that a figure without a time of its own has from the sentences before: in a
 * paragraph, that of the figure that "that is", "of the total" or "the share was" points back to;
 * in a report, that of its title, of its last heading or of its first sentence, for all that is
 * told as past.
 *
 * Refuses what holds at any time ("the line is 40 km long", "a town of 4,000 people"), what is told
 * as present ("employs 870 people") or ahead, and lengths of time.
 */
export function carriedPeriod(scene: FigureScene, figure: FigureAt): Carried | undefined {
  const { last, pointed, report } = scene.periods;
  if (figure.kind === 'ordinal' || figure.kind === 'duration' || isLasting(scene, figure))
    return undefined;
  const near = last !== null && last.block === scene.sentence.block ? last : undefined;
  if (pointed?.block === scene.sentence.block && pointsBack(scene, figure)) return pointed;
  return isPast(scene, figure) ? (near ?? report ?? undefined) : undefined;
}

function isPast(scene: FigureScene, figure: FigureAt): boolean {
  return tenseOf(scene, figure) === 'past' && !isBackshifted(scene, figure);
}

/** "He said that prices stood at $5": a person's present, told as past. */
function isBackshifted({ credits }: FigureScene, figure: FigureAt): boolean {
  const credit = credits.find((one) => covers(one, figure));
  return credit?.form === 'reported' && credit.speaker.kind === 'person';
}

/**
 * The article's year, for what is told as past where nothing names a time: "the board paid $4
 * million". Undefined for counts, of which as many are standing facts, beside a time that is only
 * compared with ("rose 5% from 2022"), and where no year is known.
 */
export function yearOfTelling(scene: FigureScene, figure: FigureAt): string | undefined {
  if (isShareOf(scene, figure)) return undefined;
  if (scene.periods.veiled === scene.sentence.block || isVeiled(scene)) {
    scene.periods.veiled = scene.sentence.block;
    return undefined;
  }
  const isCompared = scene.times.some(({ role }) => role === 'base');
  return !isCompared && isToldAsPast(scene, figure) ? scene.anchor?.year.toString() : undefined;
}

/** "fell by 12 percent after the ban", "since the flood": a time that is told and that nobody can date. */
function isVeiled({ tokens, sentence, times, figures }: FigureScene): boolean {
  const last = figures.at(-1)?.to ?? sentence.to;
  for (let at = figures[0]?.to ?? last; at < sentence.to; at += 1)
    if (/^(?:after|before|since)$/.test(lower(tokens, at)) && lower(tokens, at + 1) === 'the')
      return !times.some(({ from }) => from > at);
  return false;
}

/** "accounted for 3.7 percent of", "made up 12 percent of": a share is as often a standing fact. */
function isShareOf({ tokens }: FigureScene, { from, to, kind }: FigureAt): boolean {
  const lead = tokens.slice(Math.max(0, from - SHARE_REACH), from);
  const makes = lead.some(({ lower: word }) =>
    /^(?:account|compris|constitut|ma[dk]e|represent)/.test(word),
  );
  return kind === 'percent' && lower(tokens, to) === 'of' && makes;
}

/** How far before a share its verb may stand, in tokens. */
const SHARE_REACH = 5;

/** Whether a figure that is no count, order or length of time is told as past, and not as lasting. */
export function isToldAsPast(scene: FigureScene, figure: FigureAt): boolean {
  const { kind } = figure;
  if (kind === 'count' || kind === 'ordinal' || kind === 'duration') return false;
  return isPast(scene, figure) && !isLasting(scene, figure);
}

const OPENERS = new Set(['it', 'that', 'these', 'this', 'those']);
const BACK_TO = new Set(['these', 'this', 'those', 'them', 'which']);

/** "That is 43 percent", "Of this total, 40 ships", "28% of the total", "barley accounted for 28%". */
function pointsBack({ tokens, sentence }: FigureScene, figure: FigureAt): boolean {
  const { from } = sentence;
  if (
    OPENERS.has(lower(tokens, from)) &&
    /^(?:is|was|were|are|represents|represented|marks|marked|compares|compared)$/.test(
      lower(tokens, from + 1),
    )
  )
    return true;
  if (
    lower(tokens, from) === 'of' &&
    /^(?:the|them|these|this|those|which)$/.test(lower(tokens, from + 1))
  )
    return true;
  const of = lower(tokens, figure.to) === 'of';
  if (
    of &&
    (BACK_TO.has(lower(tokens, figure.to + 1)) || follows(tokens, figure.to + 1, 'the', 'total'))
  )
    return true;
  return false;
}
